import { getLanguageService } from 'vscode-json-languageservice';

/** VS Code's own JSON engine for what takes no schema. */
export const jsonEngine = getLanguageService({});
