import { readFileSync } from 'node:fs';
import picomatch from 'picomatch';
import { describe, expect, test } from 'vitest';
import { KIND_OF_LANGUAGE, proposedKind } from '../../../server/src/documents/proposedKind.ts';

interface Language {
  readonly id: string;
  readonly filenames?: readonly string[];
  readonly filenamePatterns?: readonly string[];
}

const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
const languages: readonly Language[] = manifest.contributes.languages;

/** As VS Code does: capital letters do not count, and a pattern without a slash is about the last part of the path. */
function languageOf(path: string): string | undefined {
  const whole = path.toLowerCase();
  const name = whole.split('/').at(-1)!;
  const matches = (pattern: string) => picomatch(pattern.toLowerCase())(pattern.includes('/') ? whole : name);
  return languages.find(
    ({ filenames = [], filenamePatterns = [] }) => filenames.includes(name) || filenamePatterns.some(matches),
  )?.id;
}

const NAMES: Readonly<Record<string, readonly string[]>> = {
  'ecs-task-definition': [
    'task-definition.json',
    'task-definition-prod.json',
    'web-task-definition.json',
    'web.task-definition.json',
    'taskdef.json',
    'taskdef-prod.json',
    'web-taskdef.json',
    'task-def.json',
    'web-task-def-prod.json',
    'task_definition.json',
    'task_definition_prod.json',
    'taskDefinition.json',
    'taskDefinitionProd.json',
    'taskdefinition.json',
    'ecs-task-def.json',
    'ecs-task.json',
    'ecs-task-web.json',
    'ecs_task_definition.json',
    'Task-Definition.JSON',
    'task-definitions/web.json',
    'task_definitions/web.json',
    'taskdefinitions/web.json',
    'taskdefs/web.json',
  ],
  'ecs-service-definition': [
    'ecs-service-def.json',
    'service-definition.json',
    'web-service-definition.json',
    'service-def.json',
    'web-service-def-prod.json',
    'ecs-service.json',
    'ecs-service-web.json',
    'create-service.json',
    'service_definition.json',
    'service-definitions/web.json',
  ],
  'ecs-cluster': ['ecs-cluster.json', 'prod.ecs-cluster.json'],
};

describe.each(Object.entries(NAMES))('%s', (language, names) => {
  test.each(names)('%s', (name) => {
    expect(languageOf(`/project/deploy/${name}`)).toBe(language);
    expect(proposedKind(`file:///project/deploy/${name}`, 'json')).toBe(KIND_OF_LANGUAGE[language]);
  });
});

test.each(['package.json', 'service.json', 'task.json', 'cluster.json', 'task-definition.yml', 'tasks/web.json'])(
  '%s says nothing',
  (name) => {
    expect(languageOf(`/project/${name}`)).toBeUndefined();
    expect(proposedKind(`file:///project/${name}`, 'json')).toBeUndefined();
  },
);
