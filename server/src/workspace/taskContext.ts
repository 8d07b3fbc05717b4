import type { ParsedDocument } from '../documents/parsedDocument.ts';
import type { Placement } from '../model/placement.ts';
import type { TaskContext } from '../model/taskContext.ts';
import type { Settings } from '../settings.ts';
import { knownDockerfile } from './linkedDockerfile.ts';
import type { Workspace } from './workspace.ts';

/** What the workspace knows about a task definition; undefined for a document of another kind. */
export function taskContext(
  { kind, uri }: ParsedDocument,
  workspace: Workspace,
  placements: readonly Placement[],
): TaskContext | undefined {
  if (kind !== 'task-definition' && kind !== 'container-definitions') return undefined;
  let settings: Settings | undefined;
  let areThereAny: boolean | undefined;
  return {
    placements,
    get ecspresso() {
      return workspace.ecspressoConfigs().some(({ taskDefinition }) => taskDefinition === uri);
    },
    dockerfileOf(container) {
      settings ??= workspace.settingsOf(uri);
      areThereAny ??= workspace.dockerfiles.areThere || Object.keys(settings.dockerfiles).length > 0;
      return areThereAny ? knownDockerfile(container, workspace, settings) : undefined;
    },
  };
}
