import { EventEmitter, type TreeDataProvider } from 'vscode';
import type { Row } from './rows/row.ts';
import { treeItemOf } from './treeItem.ts';

/** The rows of the last preview as VS Code asks for them. */
export class PreviewTree implements TreeDataProvider<Row> {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly getTreeItem = treeItemOf;
  #ready!: (rows: readonly Row[]) => void;
  /** Not there before the first answer, so that nothing claims that there is nothing. */
  #rows: Promise<readonly Row[]> | readonly Row[] = new Promise<readonly Row[]>((resolve) => {
    this.#ready = resolve;
  });

  async getChildren(row?: Row): Promise<Row[]> {
    return [...(await (row ? (row.children?.() ?? []) : this.#rows))];
  }

  show(rows: readonly Row[]): void {
    this.#ready(rows);
    this.#rows = rows;
    this.#changed.fire();
  }
}
