import { LANGUAGE_IDS } from '../../server/src/protocol.ts';

/** Whether a language mode is one of ours. */
export const isOwnLanguage = (id: string): boolean => (LANGUAGE_IDS as readonly string[]).includes(id);
