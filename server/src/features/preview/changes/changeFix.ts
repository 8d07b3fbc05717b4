import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { View } from '../../../model/view.ts';
import type { SuggestedChange } from '../../../scheduler/preview.ts';
import { applyFix } from '../../../validation/applyFix.ts';
import { type Fix, fix } from '../../../validation/fix.ts';
import type { Planned } from '../plannedServices.ts';
import type { PreviewInput } from '../previewInput.ts';
import { clusterFix } from './clusterFix.ts';
import { cpuFix, dynamicPortFix, memoryFix } from './taskFix.ts';

/** A change as edits of one file. */
export interface ChangeFix {
  /** In the file to be edited. */
  readonly view: View;
  readonly fix: Fix;
}

/** @returns undefined where it is no edit of a file, or not exactly one */
export function changeFix(
  change: SuggestedChange,
  { definition, task }: Planned,
  input: PreviewInput,
): ChangeFix | undefined {
  const title = change.message;
  switch (change.change) {
    case 'memory':
      return asChange(task, memoryFix(task, change.memoryMiB, title));
    case 'cpu':
      return asChange(task, cpuFix(task, change.cpuUnits, title));
    case 'dynamicHostPort':
      return asChange(task, dynamicPortFix(task, change.ports, title));
    case 'desiredCount':
      return asChange(definition, definition && fix.add(definition, 'desiredCount', change.desiredCount, title));
    default:
      return asChange(input.source?.file, clusterFix(change, input.source?.file));
  }
}

/** The same as text edits; undefined also where they would change a template, or nothing. */
export function changeEdit(change: SuggestedChange, planned: Planned, input: PreviewInput): WorkspaceEdit | undefined {
  const found = changeFix(change, planned, input);
  const edits = found && applyFix(found.view.document, found.fix);
  return edits && edits.length > 0 ? { changes: { [found.view.uri]: edits } } : undefined;
}

const asChange = (view: View | undefined, edits: Fix | undefined): ChangeFix | undefined =>
  view && edits && { view, fix: edits };
