import { Uri, window, workspace } from 'vscode';

/** Writes the placement map where somebody says. @param svg undefined where there is none at the moment */
export async function exportMap(svg: string | undefined): Promise<void> {
  if (svg === undefined) {
    void window.showWarningMessage('The definitions have just changed; try again.');
    return;
  }
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const file = await window.showSaveDialog({
    title: 'Export the placement map',
    filters: { 'SVG picture': ['svg'] },
    ...(folder ? { defaultUri: Uri.joinPath(folder, 'placement-map.svg') } : {}),
  });
  if (file) await workspace.fs.writeFile(file, new TextEncoder().encode(svg));
}
