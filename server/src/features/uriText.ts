import { unescaped } from '../documents/unescaped.ts';

/** The last folder and the name of a file: `web/ecs-task-def.json`. */
export const uriText = (uri: string): string => unescaped(uri.split('/').slice(-2).join('/'));
