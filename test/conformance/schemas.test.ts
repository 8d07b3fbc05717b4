import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { expandSnippet } from './expandSnippet.ts';
import { objectShape, resolve, type Schema, schemasIn } from './schemaShape.ts';
import { either, sdkReader } from './sdkShape.ts';
import { type Difference, differences } from './shape.ts';

interface Deliberate extends Difference {
  readonly reason: string;
}

const requestShape = sdkReader();
const createService = requestShape('CreateServiceRequest');
const updateService = requestShape('UpdateServiceRequest');
const CALLS = {
  'task-definition': requestShape('RegisterTaskDefinitionRequest'),
  'service-definition': either(createService, updateService),
};

/** Where a schema says something else than the SDK on purpose. One that is there no longer fails the test as well. */
const DELIBERATE: Record<keyof typeof CALLS, Deliberate[]> = {
  'task-definition': [
    {
      path: 'containerDefinitions[].name',
      sdk: 'optional',
      schema: 'required',
      reason: 'RegisterTaskDefinition answers "Container.name should not be null or empty."',
    },
    {
      path: 'containerDefinitions[].image',
      sdk: 'optional',
      schema: 'required',
      reason: 'RegisterTaskDefinition answers "Container.image should not be null or empty".',
    },
    {
      path: 'containerDefinitions[].portMappings[].protocol',
      sdk: 'enum',
      schema: 'open enum',
      reason: 'ECS takes any other value for tcp; a rule warns of that.',
    },
    {
      path: 'containerDefinitions[].linuxParameters.capabilities.add[]',
      sdk: 'string',
      schema: 'open enum',
      reason: 'The API reference lists the valid values. Those with the prefix CAP_ are left to a rule.',
    },
    {
      path: 'containerDefinitions[].linuxParameters.capabilities.drop[]',
      sdk: 'string',
      schema: 'open enum',
      reason: 'The API reference lists the valid values. Those with the prefix CAP_ are left to a rule.',
    },
    {
      path: 'containerDefinitions[].linuxParameters.tmpfs[].mountOptions[]',
      sdk: 'string',
      schema: 'open enum',
      reason: 'The API reference lists the valid values. Some take a value, as in mode=1777.',
    },
  ],
  'service-definition': [
    {
      path: 'volumeConfigurations[].managedEBSVolume.volumeType',
      sdk: 'string',
      schema: 'enum',
      reason: 'The API reference lists the valid values.',
    },
    {
      path: 'monitoring.metricConfigurations[].metricNames[]',
      sdk: 'string',
      schema: 'enum',
      reason: 'The API reference lists the supported metrics.',
    },
  ],
};

describe.each(Object.keys(CALLS) as (keyof typeof CALLS)[])('%s against the SDK', (name) => {
  it('has the same keys, nesting, types, enum members and required keys', () => {
    const expected = DELIBERATE[name].map(({ reason: _, ...difference }) => difference);
    expect(differences(CALLS[name], objectShape(read(name)))).toEqual(expected);
  });
});

it('says which keys of a service definition only one of the two calls takes', () => {
  const properties = Object.entries(read('service-definition').properties ?? {});
  const marked = Object.fromEntries(properties.map(([key, { call }]) => [key, call]));
  const taken = Object.keys(CALLS['service-definition'].properties).map((key) => {
    if (!(key in updateService.properties)) return [key, 'CreateService'];
    return [key, key in createService.properties ? undefined : 'UpdateService'];
  });
  expect(marked).toEqual(Object.fromEntries(taken));
});

describe.each(Object.keys(CALLS))('%s as the description of an input of ECS', (name) => {
  const root = read(name);
  const all = [...schemasIn(root)];

  it('refuses unknown keys in every object', () => {
    const open = all.filter(({ schema }) => schema.properties && schema.additionalProperties !== false);
    expect(open.map(({ pointer }) => pointer)).toEqual([]);
  });

  it('explains every field and ends in a link to the page of AWS', () => {
    const unexplained = all
      .filter(({ pointer }) => /\/(properties|patternProperties)\/[^/]+$/.test(pointer))
      .filter(({ schema }) => !ENDS_IN_LINK.test(hoverText(schema, root)));
    expect(unexplained.map(({ pointer }) => pointer)).toEqual([]);
  });
});

describe.each(['task-definition', 'service-definition', 'cluster'])('%s as a schema', (name) => {
  const root = read(name);
  const all = [...schemasIn(root)];

  it('has no reference that leads nowhere', () => {
    const dangling = all.filter(({ schema }) => schema.$ref && !resolve(schema.$ref, root));
    expect(dangling.map(({ pointer }) => pointer)).toEqual([]);
  });

  it('loses no text that stands beside a reference', () => {
    const lost = all.filter(
      ({ schema }) => schema.markdownDescription && hoverText(schema, root) !== schema.markdownDescription,
    );
    expect(lost.map(({ pointer }) => pointer)).toEqual([]);
  });

  it('explains every member of every enum', () => {
    const unexplained = all.filter(
      ({ schema }) => schema.enum && schema.enum.length !== schema.markdownEnumDescriptions?.filter(Boolean).length,
    );
    expect(unexplained.map(({ pointer }) => pointer)).toEqual([]);
  });

  it('lists in the text of a field the values that it takes', () => {
    const silent = all.filter(({ schema }) => {
      const members = schema.enum ?? (schema.items && pointedAt(schema.items, root)?.enum);
      const listed = `\n\n**Allowed:** ${members?.map((member) => `\`${member}\``).join(', ')}\n\n`;
      return members && schema.markdownDescription && !`${schema.markdownDescription}\n\n`.includes(listed);
    });
    expect(silent.map(({ pointer }) => pointer)).toEqual([]);
  });

  it('offers only snippets that it accepts', () => {
    const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
    ajv.addVocabulary(ANNOTATIONS);
    ajv.addSchema(root, name);
    const snippets = all.flatMap(({ pointer, schema }) =>
      (schema.defaultSnippets ?? []).map((it) => ({ pointer, ...it })),
    );
    expect(snippets.length).toBeGreaterThan(0);
    for (const { pointer, label, body } of snippets) {
      const validate = ajv.getSchema(`${name}#${pointer}`)!;
      validate(expandSnippet(body));
      expect(validate.errors, `${label} at ${pointer}`).toBeNull();
    }
  });
});

const ENDS_IN_LINK = /^[^\n]+\n\n(.+\n\n)*\[[^\]]+\]\(https:\/\/docs\.aws\.amazon\.com\/\S+\)$/;
const ANNOTATIONS = [
  'markdownDescription',
  'markdownEnumDescriptions',
  'defaultSnippets',
  'patternErrorMessage',
  'call',
  'doNotSuggest',
  'deprecationMessage',
  'suggestSortText',
];

function read(name: string): Schema {
  return JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
}

/** What hover shows: the language service lets the text of what is referred to win. */
const hoverText = (schema: Schema, root: Schema): string =>
  (schema.$ref && resolve(schema.$ref, root)?.markdownDescription) || schema.markdownDescription || '';

const pointedAt = (schema: Schema, root: Schema): Schema | undefined =>
  schema.$ref ? resolve(schema.$ref, root) : schema;
