import { commands, Position, Range, type TextDocumentShowOptions, Uri, type ViewColumn } from 'vscode';

/**
 * Shows where something is written, the line selected, without taking the keyboard away. VS Code opens it itself: a document that
 * the extension opens counts as open for minutes after its editor is closed.
 * @param origin `file:///web/ecs-service-def.json#L3,5`
 * @param viewColumn absent: the active one
 */
export async function openOrigin(origin: string, viewColumn?: ViewColumn): Promise<void> {
  const uri = Uri.parse(origin);
  const [, line = '1', column = '1'] = /^L(\d+),(\d+)$/.exec(uri.fragment) ?? [];
  const start = new Position(Number(line) - 1, Number(column) - 1);
  const selection = new Range(start, start.with({ character: Number.MAX_SAFE_INTEGER }));
  const options: TextDocumentShowOptions = {
    selection,
    preserveFocus: true,
    preview: true,
    ...(viewColumn === undefined ? {} : { viewColumn }),
  };
  await commands.executeCommand('vscode.open', uri.with({ fragment: '' }), options);
}
