import { each, known } from '../../../model/field.ts';
import { logConfigurationWith } from '../../../model/logging.ts';
import { effectiveNetworkMode } from '../../../model/networkMode.ts';
import type { ContainerDefinition } from '../../../model/shapes.generated.ts';
import type { TaskLevel } from '../../../model/taskDefinition.ts';
import { containerRule } from '../../rule.ts';

const SET_BY_ECS = new Set([
  'ECS_CONTAINER_METADATA_URI',
  'ECS_CONTAINER_METADATA_URI_V4',
  'ECS_AGENT_URI',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_EXECUTION_ENV',
]);
const SET_FOR_FIRELENS = new Set(['FLUENT_HOST', 'FLUENT_PORT']);

export const environmentInjectedName = containerRule({
  id: 'environment-injected-name',
  severity: 'information',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-metadata-endpoint.html',
  rationale:
    'ECS sets these variables itself when it starts a container, so a value of your own is lost or breaks the SDK.',
  messages: {
    injected: 'ECS sets {name} itself in every container.',
    firelens: 'ECS sets {name} itself for FireLens.',
  },
  check(container, report, task) {
    for (const { name } of each(container.environment)) {
      const text = known(name) ?? '';
      if (SET_BY_ECS.has(text)) report(name, 'injected', { name: text });
      else if (SET_FOR_FIRELENS.has(text) && getsFluentHost(container, task)) report(name, 'firelens', { name: text });
    }
  },
});

function getsFluentHost(container: ContainerDefinition, task: TaskLevel): boolean {
  const networkMode = effectiveNetworkMode(task);
  return (
    (networkMode === 'bridge' || networkMode === 'awsvpc') &&
    logConfigurationWith(container, 'awsfirelens') !== undefined
  );
}
