import type { ASTNode } from 'vscode-json-languageservice';
import type { DocumentKind, SyntaxProblem } from './parsedDocument.ts';

const EXPECTED: Readonly<Record<DocumentKind, string>> = {
  'task-definition': 'A task definition is a JSON object with "family" and "containerDefinitions".',
  'service-definition': 'A service definition is a JSON object with keys such as "serviceName" and "taskDefinition".',
  cluster: 'A cluster file is a JSON object with keys such as "clusterName" and "containerInstances".',
  'container-definitions': 'Container definitions are a list of JSON objects with "name" and "image".',
};

/**
 * What to say of a file that is called like a definition and holds none: nothing where it is some other JSON, else what is
 * expected. @param proposed what its name or language says it is
 */
export function notADefinition(
  root: ASTNode | undefined,
  text: string,
  proposed: DocumentKind | undefined,
): SyntaxProblem[] {
  if (!proposed || root?.type === 'object' || (root?.type === 'array' && root.items.length > 0)) return [];
  const found = root
    ? `This file holds ${root.type === 'array' ? 'an empty list' : `only ${shown(root)}`}.`
    : undefined;
  const message = found ?? (text.trim() === '' ? 'This file is empty.' : 'This file holds no JSON.');
  return [
    {
      code: 'not-a-definition',
      message: `${message} ${EXPECTED[proposed]}`,
      severity: root ? 'warning' : 'information',
      offset: root?.offset ?? 0,
      length: root?.length ?? Math.min(1, text.length),
    },
  ];
}

const shown = (root: ASTNode): string => (root.type === 'null' ? 'null' : `a ${root.type}`);
