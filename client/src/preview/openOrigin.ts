import { Position, Range, Uri, window, workspace } from 'vscode';

/** Shows where something is written, without taking the keyboard away. @param origin `file:///web/ecs-service-def.json#L3,5` */
export async function openOrigin(origin: string): Promise<void> {
  const uri = Uri.parse(origin);
  const [, line = '1', column = '1'] = /^L(\d+),(\d+)$/.exec(uri.fragment) ?? [];
  try {
    const document = await workspace.openTextDocument(uri.with({ fragment: '' }));
    const start = document.validatePosition(new Position(Number(line) - 1, Number(column) - 1));
    const selection = new Range(start, document.lineAt(start).range.end);
    await window.showTextDocument(document, { selection, preserveFocus: true, preview: true });
  } catch {
    void window.showWarningMessage(`${workspace.asRelativePath(uri)} cannot be opened any more.`);
  }
}
