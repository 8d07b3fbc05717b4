import {
  type ASTNode,
  ClientCapabilities,
  getLanguageService,
  type JSONDocument,
  type JSONSchema,
  type LanguageService,
} from 'vscode-json-languageservice';

/** VS Code's own JSON engine with the one schema that a document's definition has. */
export interface JsonLanguage {
  readonly service: LanguageService;
  readonly schema: JSONSchema;
}

const languages = new Map<string, Promise<JsonLanguage>>();

/**
 * The engine for a kind of definition, made when first asked for. Its validator is off and it is given no way to load
 * a schema from anywhere.
 * @param shape what `rootShapeOf` says of a document
 */
export function jsonLanguageFor(shape: string): Promise<JsonLanguage> {
  const existing = languages.get(shape);
  if (existing) return existing;
  const language = schemaOf(shape).then((schema) => ({ service: serviceWith(schema), schema }));
  languages.set(shape, language);
  return language;
}

async function schemaOf(shape: string): Promise<JSONSchema> {
  if (shape === 'ServiceDefinition')
    return (await import('../../../schemas/service-definition.schema.json')).default as JSONSchema;
  if (shape === 'TaskDefinition' || shape === '[ContainerDefinition]') {
    const task = (await import('../../../schemas/task-definition.schema.json')).default as JSONSchema;
    if (shape === 'TaskDefinition') return task;
    return { type: 'array', items: { $ref: '#/definitions/ContainerDefinition' }, definitions: task.definitions! };
  }
  const cluster = (await import('../../../schemas/cluster.schema.json')).default as JSONSchema;
  return { $ref: `#/definitions/${shape}`, definitions: cluster.definitions! };
}

function serviceWith(schema: JSONSchema): LanguageService {
  const service = getLanguageService({ clientCapabilities: ClientCapabilities.LATEST, promiseConstructor: Promise });
  const uri = 'stowage:/schema.json';
  service.configure({ validate: false, schemas: [{ uri, fileMatch: ['*'], schema }] });
  return service;
}

/** The tree below `root` as the engine asks for it when it completes. */
export function engineDocument({ service }: JsonLanguage, root: ASTNode | undefined): JSONDocument {
  const json = service.newJSONDocument(root as ASTNode) as JSONDocument & Questions;
  return {
    // looked at for a `$schema` key alone, which must not take the place of our schema
    root: undefined,
    getNodeFromOffset: json.getNodeFromOffset.bind(json),
    getMatchingSchemas: json.getMatchingSchemas.bind(json),
    visit: json.visit.bind(json),
  } as JSONDocument;
}

/** What the engine asks a document beyond its published type. */
interface Questions {
  getMatchingSchemas(schema: JSONSchema, focusOffset?: number, exclude?: ASTNode): unknown;
  visit(visitor: (node: ASTNode) => boolean): void;
}
