import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { each, itemsOf, known } from '../../model/field.ts';
import type { AutoScalingGroup, Cluster as ClusterFile, ContainerInstance } from '../../model/shapes.generated.ts';
import type { WhatIf } from '../../protocol.ts';
import { applyFix } from '../../validation/applyFix.ts';
import type { FixEdit } from '../../validation/fix.ts';
import { mergedFix } from '../../validation/mergedFix.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type ChangeFix, changeFix } from './changes/changeFix.ts';
import type { PreviewRequest } from './preview.ts';
import { type PreviewInput, previewInput } from './previewInput.ts';

/** stowage/preview/write: what is asked, written into definitions and cluster file. @returns undefined where nothing of it is an edit */
export function whatIfEdit(
  workspace: Workspace,
  { clusterUri, whatIf = [] }: Pick<PreviewRequest, 'clusterUri' | 'whatIf'>,
): WorkspaceEdit | undefined {
  const input = previewInput(workspace, clusterUri);
  const found = whatIf.flatMap((question) => fixOf(question, input) ?? []);
  const documents = new Map(found.map(({ view }) => [view.uri, view.document]));
  const changes = [...documents].map(([uri, document]) => {
    const fixes = found.filter(({ view }) => view.uri === uri).map(({ fix }) => fix);
    return [uri, applyFix(document, mergedFix(fixes)) ?? []] as const;
  });
  return changes.some(([, edits]) => edits.length > 0) ? { changes: Object.fromEntries(changes) } : undefined;
}

function fixOf(question: WhatIf, input: PreviewInput): ChangeFix | undefined {
  const file = input.source?.file;
  switch (question.kind) {
    case 'desired': {
      const planned = input.planned.find(({ service }) => service.name === question.service);
      const { desiredCount } = question;
      return planned && changeFix({ change: 'desiredCount', desiredCount, message: '' }, planned, input);
    }
    case 'add-instance': {
      const { instanceType, availabilityZone, count } = question;
      const change = { change: 'addInstance', instanceType, availabilityZone, count, message: '' } as const;
      const planned = input.planned[0];
      return planned && changeFix(change, planned, input);
    }
    case 'instance-type':
      return file && { view: file, fix: { title: '', edits: otherType(file, question.from, question.to) } };
    default:
      return undefined;
  }
}

/** Stated resources are those of the old type, and go with it. */
function otherType(file: ClusterFile, from: string, to: string): FixEdit[] {
  const groups = each(file.capacityProviders).flatMap(({ autoScalingGroup }) => known(autoScalingGroup) ?? []);
  return [...itemsOf(file.containerInstances).flatMap((it) => known(it) ?? []), ...groups].flatMap(
    (making: ContainerInstance | AutoScalingGroup): FixEdit[] => {
      const { instanceType, registeredResources } = making;
      if (!instanceType || known(instanceType) !== from) return [];
      const removal: FixEdit[] = registeredResources ? [{ kind: 'remove', pointer: registeredResources.pointer }] : [];
      return [{ kind: 'set', pointer: instanceType.pointer, value: to }, ...removal];
    },
  );
}
