import type { DocumentKind } from './parsedDocument.ts';

/** Language ids as the manifest contributes them. */
export const LANGUAGE_IDS: Readonly<Record<string, DocumentKind>> = {
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
  const byLanguage = LANGUAGE_IDS[languageId];
  if (byLanguage) return byLanguage;
  const segments = decodeURIComponentSafely(uri).toLowerCase().split('/');
  const name = segments.at(-1) ?? '';
  const byName = BY_NAME.find(([pattern]) => pattern.test(name));
  if (byName) return byName[1];
  if (!/\.jsonc?$/.test(name)) return undefined;
  return BY_FOLDER.find(([pattern]) => segments.slice(-3, -1).some((folder) => pattern.test(folder)))?.[1];
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
