import { fileURLToPath } from 'node:url';
import {
  type InterfaceDeclaration,
  Node,
  Project,
  type PropertySignature,
  type SourceFile,
  SyntaxKind,
  type TypeAliasDeclaration,
  type TypeNode,
} from 'ts-morph';
import { differences, type ObjectShape, type Property, type Shape } from './shape.ts';

const MODELS = new URL('../../node_modules/@aws-sdk/client-ecs/dist-types/models/', import.meta.url);

/** Reads the input of an ECS call, such as `CreateServiceRequest`, out of the type declarations of `@aws-sdk/client-ecs`. */
export function sdkReader(): (request: string) => ObjectShape {
  const project = new Project({ skipAddingFilesFromTsConfig: true, skipFileDependencyResolution: true });
  const files = ['models_0', 'models_1', 'enums'].map((name) =>
    project.addSourceFileAtPath(fileURLToPath(new URL(`${name}.d.ts`, MODELS))),
  );
  const reader = new Declarations(files);
  return (request) => reader.objectNamed(request);
}

/**
 * What either call takes; required is what both require.
 * @throws where the two take different things under one key
 */
export function either(a: ObjectShape, b: ObjectShape): ObjectShape {
  const properties: Record<string, Property> = {};
  for (const [key, { shape }] of Object.entries({ ...a.properties, ...b.properties })) {
    const [inA, inB] = [a.properties[key], b.properties[key]];
    if (inA && inB && differences(inA.shape, inB.shape).length > 0) throw new Error(`the calls differ in ${key}`);
    properties[key] = { required: (inA?.required ?? false) && (inB?.required ?? false), shape };
  }
  return { kind: 'object', properties };
}

class Declarations {
  private readonly interfaces = new Map<string, InterfaceDeclaration>();
  private readonly aliases = new Map<string, TypeAliasDeclaration>();

  constructor(private readonly files: readonly SourceFile[]) {
    for (const file of files) {
      for (const declaration of file.getInterfaces()) this.interfaces.set(declaration.getName(), declaration);
      for (const declaration of file.getTypeAliases()) this.aliases.set(declaration.getName(), declaration);
    }
  }

  objectNamed(name: string): ObjectShape {
    const declaration = this.interfaces.get(name);
    if (!declaration) throw new Error(`the SDK declares no interface ${name}`);
    return { kind: 'object', properties: this.propertiesOf(declaration.getProperties()) };
  }

  private propertiesOf(signatures: readonly PropertySignature[]): Record<string, Property> {
    return Object.fromEntries(
      signatures.map((signature) => [
        signature.getName(),
        { required: !signature.hasQuestionToken(), shape: this.shapeOf(signature.getTypeNodeOrThrow()) },
      ]),
    );
  }

  private shapeOf(type: TypeNode): Shape {
    if (Node.isUnionTypeNode(type)) {
      const [only, ...others] = type.getTypeNodes().filter((part) => part.getText() !== 'undefined');
      if (only && others.length === 0) return this.shapeOf(only);
    }
    if (Node.isArrayTypeNode(type)) return { kind: 'list', of: this.shapeOf(type.getElementTypeNode()) };
    if (Node.isTypeReference(type)) return this.shapeNamed(type.getTypeName().getText(), type.getTypeArguments());
    const text = type.getText();
    if (text === 'string' || text === 'number' || text === 'boolean') return { kind: text };
    throw new Error(`the SDK uses a type that this test cannot read: ${text}`);
  }

  private shapeNamed(name: string, typeArguments: readonly TypeNode[]): Shape {
    if (name === 'Record') return { kind: 'map', of: this.shapeOf(typeArguments[1]!) };
    if (name === '__DocumentType') return { kind: 'json' };
    const alias = this.aliases.get(name)?.getTypeNodeOrThrow();
    if (!alias) return this.objectNamed(name);
    return Node.isUnionTypeNode(alias) ? this.taggedUnion(name) : { kind: 'enum', members: this.membersOf(name) };
  }

  /** A union of objects with one key each, of which exactly one may be given; declared in a namespace of the same name. */
  private taggedUnion(name: string): ObjectShape {
    const namespace = this.files.flatMap((file) => file.getModule(name) ?? [])[0]!;
    const choices = namespace
      .getInterfaces()
      .filter((member) => member.getName().endsWith('Member') && member.getName() !== '$UnknownMember')
      .flatMap((member) =>
        member.getProperties().filter((property) => property.getTypeNodeOrThrow().getText() !== 'never'),
      );
    const properties = this.propertiesOf(choices);
    for (const [key, { shape }] of Object.entries(properties))
      properties[key] = { required: choices.length === 1, shape };
    return { kind: 'object', properties };
  }

  /** `export declare const X: { readonly A: "a" }` beside `export type X = (typeof X)[keyof typeof X]`. */
  private membersOf(name: string): string[] {
    const constant = this.files.flatMap((file) => file.getVariableDeclaration(name) ?? [])[0];
    const literal = constant?.getTypeNodeOrThrow().asKindOrThrow(SyntaxKind.TypeLiteral);
    if (!literal) throw new Error(`the SDK declares no members of ${name}`);
    return literal.getProperties().map((property) => JSON.parse(property.getTypeNodeOrThrow().getText()) as string);
  }
}
