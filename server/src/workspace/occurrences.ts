import type { ParsedDocument } from '../documents/parsedDocument.ts';
import { type Name, namesIn } from '../model/references.ts';
import { linkedTask } from './linkedTask.ts';
import type { Workspace } from './workspace.ts';

/** Every place at which a name means the same as where it stands in `document`, the name itself included. */
export function occurrencesOf(name: Name, document: ParsedDocument, workspace: Workspace): Name[] {
  const same = ({ kind, text }: Name) => kind === name.kind && text === name.text;
  return scopeOf(name, document, workspace)
    .filter((it) => it.source.getText().includes(name.text))
    .flatMap((it) => namesIn(it).filter(same));
}

/**
 * Capacity providers are known in the whole workspace. The names inside a task definition are known in it and in the
 * services that run it; where several definitions of one family lie equally near, in all of them.
 */
function scopeOf(name: Name, document: ParsedDocument, workspace: Workspace): ParsedDocument[] {
  if (name.kind === 'capacityProvider') return unique([document, ...workspace.definitions()], document);
  const own = document.kind === 'service-definition' ? linkedTask(document, workspace).candidates : [document];
  const linked = workspace
    .definitions()
    .filter(({ kind, source }) => kind === 'service-definition' && source.getText().includes(name.text))
    .map((service) => ({ service, tasks: linkedTask(service, workspace).candidates }))
    .filter(({ tasks }) => tasks.some(({ uri }) => own.some((task) => task.uri === uri)));
  return unique([document, ...own, ...linked.flatMap(({ service, tasks }) => [...tasks, service])], document);
}

/** Each file once; of the one that was asked about, the version that was. */
const unique = (documents: readonly ParsedDocument[], asked: ParsedDocument): ParsedDocument[] => [
  ...new Map([...documents, asked].map((it) => [it.uri, it])).values(),
];
