import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument } from '../../../server/src/documents/parse.ts';
import type { ParsedDocument } from '../../../server/src/documents/parsedDocument.ts';
import { clusterOf } from '../../../server/src/model/cluster.ts';
import type { Dockerfile } from '../../../server/src/model/dockerfile.ts';
import { known } from '../../../server/src/model/field.ts';
import type { Placement } from '../../../server/src/model/placement.ts';
import { serviceDefinitionOf } from '../../../server/src/model/serviceDefinition.ts';
import { taskDefinitionOf } from '../../../server/src/model/taskDefinition.ts';
import type { Rule } from '../../../server/src/validation/rule.ts';
import type { ValidationContext } from '../../../server/src/validation/runRules.ts';
import { dockerfileFacts } from '../../../server/src/workspace/dockerfileFacts.ts';

/** What the workspace knows about a service, as texts; `ecspresso` is false where it is not given. */
export interface Surroundings {
  /** The task definition that it runs. */
  readonly task?: string;
  /** Task definitions that fit equally well. */
  readonly candidates?: readonly string[];
  /** Whether an ecspresso.yml names the service; 'not read' before the workspace is. */
  readonly ecspresso?: boolean | 'not read';
  /** Families of the workspace beside that of `task`. */
  readonly families?: readonly string[];
  /** The other services of the workspace. */
  readonly services?: readonly string[];
  readonly cluster?: string;
  /** Of a cluster file: the definitions of the workspace, by their path; without them nothing is known of any. */
  readonly definitions?: Readonly<Record<string, 'service' | 'task'>>;
  /** How the tasks land on the cluster; of a task definition, also those of the services that run it. */
  readonly placements?: readonly Placement[];
  /** Of a task definition: what images are built from, by the container's name. */
  readonly dockerfiles?: Readonly<Record<string, string>>;
}

export const documentOf = (text: string, languageId: string): ParsedDocument =>
  parseDocument(TextDocument.create(`file:///${languageId}.json`, languageId, 1, text));

/** The language of a document that a rule is tried on. */
export function languageFor({ subject }: Pick<Rule, 'subject'>, text: string): string {
  if (subject === 'cluster') return 'ecs-cluster';
  const isService = subject === 'service' || (subject === 'constraint' && text.includes('"serviceName"'));
  return isService ? 'ecs-service-definition' : 'ecs-task-definition';
}

const read = new Map<string, Dockerfile | undefined>();

/** Before `contextOf` is asked for surroundings that hold any. */
export async function readDockerfiles(examples: readonly Surroundings[]): Promise<void> {
  for (const text of examples.flatMap(({ dockerfiles = {} }) => Object.values(dockerfiles)))
    read.set(text, await dockerfileFacts('file:///Dockerfile', text));
}

/** What a document is checked with: every rule on, and these surroundings. */
export function contextOf(surroundings: Surroundings, log: (message: string) => void): ValidationContext {
  const { candidates = [], ecspresso = false, families = [], services = [], cluster, definitions } = surroundings;
  const { placements = [], dockerfiles = {} } = surroundings;
  const taskOf = (text: string) => taskDefinitionOf(documentOf(text, 'ecs-task-definition'));
  const task = surroundings.task === undefined ? undefined : taskOf(surroundings.task);
  const clusterDocument = cluster === undefined ? undefined : clusterOf(documentOf(cluster, 'ecs-cluster'));
  return {
    severities: {},
    preset: 'strict',
    log,
    service: {
      task,
      candidates: candidates.flatMap((text) => taskOf(text)?.family ?? []),
      ecspresso: ecspresso === 'not read' ? undefined : ecspresso,
      families: [...families, ...[known(task?.family) ?? []].flat()],
      services: services.flatMap((text) => serviceDefinitionOf(documentOf(text, 'ecs-service-definition')) ?? []),
      cluster: clusterDocument?.form === 'own' ? clusterDocument.cluster : undefined,
      placement: placements[0],
    },
    task: {
      placements,
      ecspresso: ecspresso === true,
      dockerfileOf: ({ name }) => read.get(dockerfiles[known(name) ?? ''] ?? ''),
    },
    cluster: { hasDefinition: ({ kind, path }) => definitions && definitions[path] === kind },
  };
}
