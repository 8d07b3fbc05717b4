import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import type { ParsedDocument } from '../../documents/parsedDocument.ts';
import { smallestChanges } from '../../scheduler/smallestChanges.ts';
import { applyFix } from '../../validation/applyFix.ts';
import type { ValidationContext } from '../../validation/runRules.ts';
import { validate } from '../../validation/validate.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { toDiagnostic } from '../diagnostics.ts';
import { changeFix } from '../preview/changes/changeFix.ts';
import type { Planned } from '../preview/plannedServices.ts';
import type { PreviewInput } from '../preview/previewInput.ts';
import { certainInputs } from './certainInputs.ts';

const RULES = ['service-unplaced', 'task-unplaced'];
/** How long to look for changes for one service, ms. */
const PATIENCE_MS = 300;

/** Changes, each of which alone would place every task of a service that waits, as edits of a definition or of the cluster file. */
export function placementActions(
  document: ParsedDocument,
  range: Range,
  workspace: Workspace,
  context: ValidationContext,
): CodeAction[] {
  const { task, service } = context;
  if (!service?.placement?.pending && !task?.placements.some(({ pending }) => pending > 0)) return [];
  const findings = validate(document, context).filter(
    (finding) => RULES.includes(finding.rule) && touches(finding.range, range),
  );
  if (findings.length === 0) return [];
  const diagnostics = findings.map(toDiagnostic);
  const own = certainInputs(workspace).flatMap((input) =>
    input.planned
      .filter(({ definition, task: run }) => [definition?.uri, run.uri].includes(document.uri))
      .map((planned) => ({ name: planned.service.name, actions: changesFor(planned, input) })),
  );
  const several = own.filter(({ actions }) => actions.length > 0).length > 1;
  return own.flatMap(({ name, actions }) =>
    actions.map((action) => ({ ...action, title: several ? `${name}: ${action.title}` : action.title, diagnostics })),
  );
}

function changesFor(planned: Planned, input: PreviewInput): CodeAction[] {
  const end = Date.now() + PATIENCE_MS;
  const changes = smallestChanges(input.cluster, input.services, planned.service, {
    shouldStop: () => Date.now() > end,
  });
  return changes.flatMap((change): CodeAction[] => {
    const found = changeFix(change, planned, input);
    const edits = found && applyFix(found.view.document, found.fix);
    if (!edits || edits.length === 0) return [];
    return [{ title: change.message, kind: CodeActionKind.QuickFix, edit: { changes: { [found.view.uri]: edits } } }];
  });
}

const touches = (a: Range, b: Range): boolean => !isBefore(a.end, b.start) && !isBefore(b.end, a.start);

const isBefore = (a: Range['start'], b: Range['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);
