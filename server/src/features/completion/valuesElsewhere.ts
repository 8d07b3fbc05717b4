import type { ASTNode } from 'vscode-json-languageservice';
import type { ParsedDocument } from '../../documents/parsedDocument.ts';
import { schemaPathOf } from '../../model/schemaPath.ts';
import { isPlaceholder } from '../../model/unknown.ts';
import type { Surroundings } from '../surroundings.ts';
import { uriText } from '../uriText.ts';
import type { Suggestion } from './suggestion.ts';

/** What the other definitions of the workspace have at one of these places, each value once. */
export const valuesElsewhere =
  (...schemaPaths: readonly string[]) =>
  ({ document, workspace }: Surroundings): Suggestion[] => {
    const found = new Map<string, Suggestion>();
    for (const other of workspace.definitions()) {
      if (other.uri === document.uri) continue;
      for (const value of textsAt(other, schemaPaths))
        if (!found.has(value)) found.set(value, { value, detail: uriText(other.uri) });
    }
    return [...found.values()];
  };

function textsAt(document: ParsedDocument, schemaPaths: readonly string[]): string[] {
  const text = document.source.getText();
  const keys = schemaPaths.map(keyOf).filter((key) => text.includes(`"${key}"`));
  const texts: string[] = [];
  const visit = (node: ASTNode, key: string): void => {
    if (node.type === 'string' && keys.includes(key) && node.value && !isPlaceholder(document, node)) {
      if (schemaPaths.includes(schemaPathOf(document, node) ?? '')) texts.push(node.value);
    } else if (node.type === 'property') {
      if (node.valueNode) visit(node.valueNode, node.keyNode.value);
    } else for (const child of node.children ?? []) visit(child, key);
  };
  if (document.root && keys.length > 0) visit(document.root, '');
  return texts;
}

/** `AwsVpcConfiguration.subnets[]` → `subnets`. */
const keyOf = (schemaPath: string): string => schemaPath.slice(schemaPath.lastIndexOf('.') + 1).replace('[]', '');
