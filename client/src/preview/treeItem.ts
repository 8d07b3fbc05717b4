import { MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { Icon, Row } from './rows/row.ts';

export const OPEN_ORIGIN = 'stowage.preview.openOrigin';

/** A row as VS Code draws it. */
export function treeItemOf(row: Row): TreeItem {
  const item = new TreeItem(row.label, collapsibleState(row));
  item.id = row.id;
  item.contextValue = row.kind;
  if (row.description) item.description = row.description;
  if (row.tooltip) item.tooltip = new MarkdownString(row.tooltip);
  if (row.icon) item.iconPath = themeIcon(row.icon);
  if (row.spoken) item.accessibilityInformation = { label: row.spoken };
  if (row.origin) item.command = { command: OPEN_ORIGIN, title: 'Open', arguments: [row.origin] };
  return item;
}

function collapsibleState({ children, isExpanded }: Row): TreeItemCollapsibleState {
  if (!children) return TreeItemCollapsibleState.None;
  return isExpanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

const themeIcon = ({ codicon, color }: Icon): ThemeIcon =>
  new ThemeIcon(codicon, color === undefined ? undefined : new ThemeColor(color));
