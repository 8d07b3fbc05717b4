import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import type { ParsedDocument } from '../../documents/parsedDocument.ts';
import { smallestChangesInSteps } from '../../scheduler/smallestChanges.ts';
import type { ValidationContext } from '../../validation/runRules.ts';
import { validate } from '../../validation/validate.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { toDiagnostic } from '../diagnostics.ts';
import { overlap } from '../overlap.ts';
import { changeEdit } from '../preview/changes/changeFix.ts';
import { patience } from '../preview/patience.ts';
import type { Planned } from '../preview/plannedServices.ts';
import type { PreviewInput } from '../preview/previewInput.ts';
import { certainInputs } from './certainInputs.ts';

const RULES = ['service-unplaced', 'task-unplaced'];
/** How long to look for changes for one service, the pauses for others included, ms. */
const PATIENCE_MS = 1000;

/**
 * Changes, each of which alone would place every task of a service that waits, as edits of a definition or of the cluster file; in steps,
 * as each is tried out.
 */
export function* placementActionsInSteps(
  document: ParsedDocument,
  range: Range,
  workspace: Workspace,
  context: ValidationContext,
): Generator<unknown, CodeAction[]> {
  const { task, service } = context;
  if (!service?.placement?.pending && !task?.placements.some(({ pending }) => pending > 0)) return [];
  const findings = validate(document, context).filter(
    (finding) => RULES.includes(finding.rule) && overlap(finding.range, range),
  );
  if (findings.length === 0) return [];
  const diagnostics = findings.map(toDiagnostic);
  const own: { name: string; actions: CodeAction[] }[] = [];
  for (const input of certainInputs(workspace)) {
    for (const planned of input.planned) {
      if (![planned.definition?.uri, planned.task.uri].includes(document.uri)) continue;
      own.push({ name: planned.service.name, actions: yield* changesFor(planned, input) });
    }
  }
  const several = own.filter(({ actions }) => actions.length > 0).length > 1;
  return own.flatMap(({ name, actions }) =>
    actions.map((action) => ({ ...action, title: several ? `${name}: ${action.title}` : action.title, diagnostics })),
  );
}

function* changesFor(planned: Planned, input: PreviewInput): Generator<unknown, CodeAction[]> {
  const options = patience(PATIENCE_MS);
  const changes = yield* smallestChangesInSteps(input.cluster, input.services, planned.service, options);
  return changes.flatMap((change): CodeAction[] => {
    const edit = changeEdit(change, planned, input);
    return edit ? [{ title: change.message, kind: CodeActionKind.QuickFix, edit }] : [];
  });
}
