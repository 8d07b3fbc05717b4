import type { ParsedDocument } from '../documents/parsedDocument.ts';
import type { ServiceDefinition } from './shapes.generated.ts';
import { viewOf } from './view.ts';

export type { ServiceDefinition } from './shapes.generated.ts';

export function serviceDefinitionOf(document: ParsedDocument): ServiceDefinition | undefined {
  const { kind, root } = document;
  return kind === 'service-definition' && root?.type === 'object'
    ? viewOf<ServiceDefinition>(document, 'ServiceDefinition', root)
    : undefined;
}
