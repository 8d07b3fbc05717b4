import type { DocumentKind } from './parsedDocument.ts';
import { unescaped } from './unescaped.ts';

/** What a document of each of our own languages is taken to hold. */
export const KIND_OF_LANGUAGE: Readonly<Record<string, DocumentKind>> = {
  'ecs-task-definition': 'task-definition',
  'ecs-service-definition': 'service-definition',
  'ecs-cluster': 'cluster',
};

const BY_NAME: readonly (readonly [RegExp, DocumentKind])[] = [
  [/(?:^|\.)ecs-cluster\.jsonc?$/, 'cluster'],
  [
    /^create-service\.jsonc?$|(?:^|[-_.])ecs[-_]service.*\.jsonc?$|service[-_]?def(?:inition)?.*\.jsonc?$/,
    'service-definition',
  ],
  [/task[-_]?def(?:inition)?.*\.jsonc?$|^ecs[-_]task.*\.jsonc?$/, 'task-definition'],
];

const BY_FOLDER: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^task[-_]?def(?:inition|enition|intion)?s?$/, 'task-definition'],
  [/^service[-_]?def(?:inition)?s?$/, 'service-definition'],
];

/** What a file's language id or name says it holds; its content decides. */
export function proposedKind(uri: string, languageId: string): DocumentKind | undefined {
  const byLanguage = KIND_OF_LANGUAGE[languageId];
  if (byLanguage) return byLanguage;
  const segments = unescaped(uri).toLowerCase().split('/');
  const name = segments.at(-1) ?? '';
  const byName = BY_NAME.find(([pattern]) => pattern.test(name));
  if (byName) return byName[1];
  if (!/\.jsonc?$/.test(name)) return undefined;
  return BY_FOLDER.find(([pattern]) => segments.slice(-3, -1).some((folder) => pattern.test(folder)))?.[1];
}
