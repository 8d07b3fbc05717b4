import { commands, type TextDocument } from 'vscode';
import { eventually } from './expect.ts';
import { page } from './page.ts';
import { putCaret } from './workspace.ts';

/** Puts the keyboard into the shown editor, wherever it was. */
export async function focusEditor(): Promise<void> {
  await commands.executeCommand('workbench.action.focusActiveEditorGroup');
  await eventually(async () => (await page.texts('.monaco-editor.focused')).length, 1);
}

/** Puts the caret before a part of the text, or `inside` characters into it, and the keyboard there. */
export async function goTo(document: TextDocument, part: string, inside = 0): Promise<void> {
  putCaret(document, document.getText().indexOf(part) + inside);
  await focusEditor();
}

/**
 * What a hover says, line by line, when the mouse rests there. Lines may move under the mouse, as for a code lens, so it goes
 * there again until something is said.
 */
export async function hoverOver(selector: string): Promise<string[]> {
  let said: string[] = [];
  for (let look = 0; look < 40 && said.length === 0; look++) {
    if (look % 20 === 0) await page.pointAt(selector);
    await new Promise((resolve) => setTimeout(resolve, 50));
    said = (await page.texts('.monaco-hover .hover-contents')).flatMap((text) => text.split('\n'));
  }
  return said.filter((line) => line !== '');
}

/** Opens the menu of quick fixes at the caret; again where nothing opens, as while the editor looks for them anew. */
export async function openFixes(): Promise<void> {
  for (let look = 0; look < 200 && (await list.fixes()).length === 0; look++) {
    if (look % 50 === 0) await page.press('ControlOrMeta+.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The lines of a list of the editor, such as its suggestions. */
export const list = {
  suggestions: () => page.texts('.suggest-widget.visible .monaco-list-row .label-name'),
  fixes: () => page.texts('.action-widget .monaco-list-row.action'),
  problems: () => page.texts('.markers-panel .monaco-list-row'),
  outline: () => page.texts('.outline-pane .monaco-list-row'),
};
