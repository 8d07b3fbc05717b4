import { commands, type Disposable, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type PreviewParams,
  type WhatIf,
  type WorkspaceEdit,
  type WorkspacePreview,
  WRITE_WHAT_IF,
} from '../../../server/src/protocol.ts';
import { filterPreview } from '../commands/filterPreview.ts';
import { askQuestion } from '../commands/whatIf.ts';
import { askServer } from './askServer.ts';
import type { PreviewChoices } from './previewChoices.ts';
import type { Row } from './rows/row.ts';

/** What-ifs that rows and the command palette offer, by their command. */
const QUESTIONS: Readonly<Record<string, WhatIf['kind'] | undefined>> = {
  'stowage.preview.whatIf': undefined,
  'stowage.preview.whatIfDesired': 'desired',
  'stowage.preview.whatIfAddInstance': 'add-instance',
  'stowage.preview.whatIfRemoveInstance': 'remove-instance',
  'stowage.preview.whatIfDrain': 'drain',
  'stowage.preview.whatIfLoseZone': 'lose-zone',
  'stowage.preview.whatIfInstanceType': 'instance-type',
};

/**
 * The commands that ask the preview something, change how it looks, or write what it proposes. They work on the row they are
 * called from, or ask for what is missing.
 * @param paramsNow what is asked at the moment
 */
export function registerPreviewActions(
  client: BaseLanguageClient,
  choices: PreviewChoices,
  paramsNow: () => PreviewParams,
  preview: () => WorkspacePreview | undefined,
): Disposable[] {
  async function ask(kind: WhatIf['kind'] | undefined, row: Row | undefined): Promise<void> {
    const shown = preview();
    if (!shown) {
      await commands.executeCommand('stowage.clusterPreview.focus');
      return;
    }
    const question = await askQuestion(kind, row?.subject, shown);
    if (question) choices.ask(question);
    await commands.executeCommand('stowage.clusterPreview.focus');
  }

  async function apply(edit: WorkspaceEdit | undefined): Promise<boolean> {
    const converted = edit && (await client.protocol2CodeConverter.asWorkspaceEdit(edit));
    return converted ? workspace.applyEdit(converted) : false;
  }

  async function write(): Promise<void> {
    const edit = await askServer<WorkspaceEdit>(client, WRITE_WHAT_IF, paramsNow());
    if (await apply(edit)) choices.reset();
    else void window.showInformationMessage('What is asked is no change of a file.');
  }

  const onRow = (command: string, run: (row: Row | undefined) => unknown) => commands.registerCommand(command, run);
  return [
    ...Object.entries(QUESTIONS).map(([command, kind]) => onRow(command, (row) => ask(kind, row))),
    onRow('stowage.preview.applySuggestion', (row) =>
      row?.subject?.kind === 'suggestion' ? apply(row.subject.edit) : undefined,
    ),
    onRow('stowage.preview.writeWhatIf', write),
    onRow('stowage.preview.reset', () => choices.reset()),
    onRow('stowage.preview.compareWithSaved', () => choices.compareWith('saved')),
    onRow('stowage.preview.compareWithCommitted', () => choices.compareWith('committed')),
    onRow('stowage.preview.filter', () => filterPreview(choices)),
    onRow('stowage.preview.clearFilter', () => choices.setFilter('')),
    onRow('stowage.preview.groupByService', () => choices.groupBy('service')),
    onRow('stowage.preview.groupByZone', () => choices.groupBy('zone')),
  ];
}
