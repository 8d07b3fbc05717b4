import type { PreviewQuestion, Version, WorkspacePreview } from '../../protocol.ts';
import type { Preview } from '../../scheduler/preview.ts';
import { simulateInSteps } from '../../scheduler/simulate.ts';
import { finish } from '../../scheduler/steps.ts';
import { comparePreviews } from '../../scheduler/whatIf/comparePreviews.ts';
import { editInput } from '../../scheduler/whatIf/editInput.ts';
import { questionTitle, type WhatIf } from '../../scheduler/whatIf/question.ts';
import { whatIfInSteps } from '../../scheduler/whatIf/whatIf.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type PreviewInput, previewInput } from './previewInput.ts';

export interface PreviewRequest {
  /** The cluster file, or null for the built-in cluster; otherwise the first of the workspace, else the built-in one. */
  readonly clusterUri?: string | null | undefined;
  readonly whatIf?: readonly WhatIf[] | undefined;
  /** Compares with another version of the workspace; undefined where it cannot be had. */
  readonly compareWith?: { readonly name: Version; readonly workspace: Workspace | undefined } | undefined;
}

/** How the services of a workspace would land on a cluster. */
export const preview = (workspace: Workspace, clusterUri?: string | null): WorkspacePreview =>
  finish(previewInSteps(workspace, { clusterUri }));

/** The same in steps, so that others can work in between. Documents are read in the first; what changes later is not seen. */
export function* previewInSteps(
  workspace: Workspace,
  request: PreviewRequest = {},
): Generator<unknown, WorkspacePreview> {
  const input = previewInput(workspace, request.clusterUri);
  yield;
  const { shown, question } = yield* answerInSteps(input, request);
  const about = { clusterUri: input.source?.uri, leftOut: input.leftOut };
  return { ...shown, ...about, ...(question ? { question } : {}) };
}

type Answer = { readonly shown: Preview; readonly question?: PreviewQuestion };

function* answerInSteps(input: PreviewInput, request: PreviewRequest): Generator<unknown, Answer> {
  const { whatIf = [], compareWith } = request;
  if (whatIf.length > 0) {
    const title = questionTitle(whatIf);
    const answer = yield* whatIfInSteps(input, whatIf);
    if (!('unknown' in answer)) {
      const { after, sentences, comparison } = answer;
      const isEdit = whatIf.some((question) => editInput(input, question) !== undefined);
      const question = { title, answer: { sentences, comparison }, ...(isEdit ? { isEdit } : {}) };
      return { shown: after, question };
    }
    const question = { title, failure: `There is no ${answer.unknown}.` };
    return { shown: yield* simulateInSteps(input.cluster, input.services), question };
  }
  const shown = yield* simulateInSteps(input.cluster, input.services);
  if (!compareWith) return { shown };
  const title = `Compared with the ${compareWith.name} files`;
  if (!compareWith.workspace) return { shown, question: { title, failure: `There are no ${compareWith.name} files.` } };
  const { cluster, services } = previewInput(compareWith.workspace, request.clusterUri);
  const comparison = comparePreviews(yield* simulateInSteps(cluster, services), shown);
  return { shown, question: { title, answer: { sentences: [], comparison } } };
}
