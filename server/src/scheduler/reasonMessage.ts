import { plural } from './plural.ts';
import type { Reason } from './preview.ts';

/** A reason in one sentence, for people; a second one where only the AMI decides. */
export function reasonMessage(reason: Pick<Reason, 'code' | 'instances' | 'nearest'>, dependsOnAmi: boolean): string {
  const { code, instances, nearest } = reason;
  const missing = nearest?.missing ?? {};
  const lacks = (what: string) =>
    instances === 0
      ? `${nearest?.instance} would lack ${what}.`
      : `${nearest?.instance} comes nearest and lacks ${what}.`;
  const who = instances === 0 ? 'A new container instance' : plural(instances, 'container instance');
  const has = instances > 1 ? 'have' : instances === 0 ? 'would have' : 'has';
  switch (code) {
    case 'RESOURCE:CPU':
      return `${who} ${has} too few CPU units left; ${lacks(`${missing.cpuUnits}`)}`;
    case 'RESOURCE:MEMORY': {
      const depends = dependsOnAmi ? ' Whether it fits depends on the AMI; registeredResources would tell.' : '';
      return `${who} ${has} too little memory left; ${lacks(`${missing.memoryMiB} MiB`)}${depends}`;
    }
    case 'RESOURCE:GPU':
      return `${who} ${has} too few GPUs left; ${lacks(`${missing.gpus}`)}`;
    case 'RESOURCE:ENI':
      return `${who} ${has} no network interface left for an awsvpc task.`;
    case 'RESOURCE:PORTS':
      return `${who} ${has} a needed host port taken: ${missing.ports?.join(', ')} on ${nearest?.instance}.`;
    case 'ATTRIBUTE':
      return `${who} ${has} not all required attributes; ${lacks(`${missing.attributes?.join(', ')}`)}`;
    case 'MemberOf placement constraint unsatisfied.':
      return `${who} ${instances > 1 ? 'do' : 'does'} not satisfy the placement constraint \`${missing.expression}\`.`;
    case 'DistinctInstance placement constraint unsatisfied.':
      return `${who} ${has} a task of the service already, and distinctInstance allows one.`;
    case 'AGENT':
      return `${who} ${has} no connected agent.`;
    case 'DRAINING':
      return `${who} ${instances > 1 ? 'are' : 'is'} draining and ${instances > 1 ? 'take' : 'takes'} no new tasks.`;
    default:
      return `${who} ${instances > 1 ? 'are' : 'is'} not ACTIVE.`;
  }
}
