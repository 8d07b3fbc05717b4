import { parseTaskDefinitionName } from '../../model/taskDefinitionName.ts';
import { linkedTask } from '../../workspace/linkedTask.ts';
import type { Surroundings } from '../surroundings.ts';
import { uriText } from '../uriText.ts';
import { code } from './markdown.ts';

/** Family and revision of the task definition that a service runs, and where the workspace has it. */
export function familyMeaning(text: string, { document, workspace }: Surroundings): string | undefined {
  const name = parseTaskDefinitionName(text);
  if (!name) return undefined;
  const { family, revision } = name;
  const which = revision
    ? `Revision ${revision.slice(1)} of the family ${code(family)}.`
    : `The latest active revision of the family ${code(family)}.`;
  const files = linkedTask(document, workspace).candidates.map(({ uri }) => `[${uriText(uri)}](${uri})`);
  return files.length > 0 ? `${which}\n\nIn this workspace: ${files.join(', ')}` : which;
}
