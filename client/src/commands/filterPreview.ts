import { window } from 'vscode';
import type { PreviewChoices } from '../preview/previewChoices.ts';

/** Filters the tree as somebody types; Escape brings back what was. */
export function filterPreview(choices: PreviewChoices): void {
  const before = choices.filter;
  const input = window.createInputBox();
  input.title = 'Filter the cluster preview';
  input.placeholder = 'Service, container instance, instance type or zone';
  input.value = before;
  let isAccepted = false;
  input.onDidChangeValue((text) => choices.setFilter(text));
  input.onDidAccept(() => {
    isAccepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!isAccepted) choices.setFilter(before);
    input.dispose();
  });
  input.show();
}
