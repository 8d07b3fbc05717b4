import { dollars } from '../dollars.ts';
import { plural } from '../plural.ts';
import type { TaskRequest } from '../taskRequest.ts';
import type { Load } from '../types.ts';
import type { FargateCost, InstancesCost } from './modeCosts.ts';

export type Advice = {
  /** EC2: an instance without ECS. */
  mode: 'EC2' | 'ECS_ON_EC2' | 'FARGATE' | 'FARGATE_SPOT';
  /** Sentences, the decisive one first. */
  reasons: string[];
};

/** As people say it. */
export const MODE_NAMES: Readonly<Record<Advice['mode'], string>> = {
  EC2: 'EC2',
  ECS_ON_EC2: 'ECS on EC2',
  FARGATE: 'Fargate',
  FARGATE_SPOT: 'Fargate Spot',
};

export type Situation = {
  task: TaskRequest;
  pattern: Load['pattern'];
  ec2?: InstancesCost;
  fargate?: FargateCost;
  breakEven?: { utilisation: number; tasksPerInstance: number };
  /** Reserved instances or Savings Plans are at hand. */
  hasReserved: boolean;
  /** One standalone task is all there is. */
  isLoneTask: boolean;
};

/**
 * Which mode to take: what must run on instances does; steady load goes where it is cheaper; what is bursty, batch or not known
 * goes to Fargate, which is paid by use and has no instances to look after.
 */
export function advise(situation: Situation): Advice {
  const { task, pattern, ec2, fargate, hasReserved, isLoneTask } = situation;
  const { service } = task;
  const onInstances = (why: string): Advice => ({ mode: 'ECS_ON_EC2', reasons: [why, ...ec2Costs(situation)] });
  if (service.schedulingStrategy === 'DAEMON') return onInstances('A daemon belongs on container instances.');
  if (service.launchType === 'EXTERNAL') return onInstances('Launch type EXTERNAL runs on instances of your own.');
  if (task.gpus > 0) return onInstances('Fargate has no GPUs.');
  if (!fargate) return onInstances('The task is larger than any that Fargate offers.');
  if (isLoneTask && pattern !== 'batch' && ec2) {
    const reasons = [
      `One task to try out: a plain EC2 instance is the least to set up (${money(ec2.perMonth)} on ${ec2.instanceType}).`,
    ];
    return { mode: 'EC2', reasons: [...reasons, `On Fargate it would cost ${money(fargate.perMonth)}.`] };
  }
  if (pattern === 'batch') {
    const spot = `As batch work that may be interrupted it costs as little as ${money(fargate.spotPerMonth)} on Fargate Spot`;
    return { mode: 'FARGATE_SPOT', reasons: [`${spot}, ${money(fargate.perMonth)} on Fargate.`] };
  }
  if (hasReserved && ec2 && ec2.perMonth < fargate.perMonth)
    return onInstances('Reserved instances or Savings Plans are at hand.');
  if (pattern === 'bursty') return onFargate('The load comes in bursts: Fargate is paid by use.', situation);
  if (pattern === 'unknown')
    return onFargate('The load is not known: Fargate is paid by use and needs no instances.', situation);
  if (ec2 && ec2.perMonth < fargate.perMonth) return onInstances('The load is steady and costs less on instances.');
  return onFargate(
    'Even steady, the load costs no more on Fargate, and there are no instances to look after.',
    situation,
  );
}

function onFargate(why: string, situation: Situation): Advice {
  return { mode: 'FARGATE', reasons: [why, ...ec2Costs(situation)] };
}

function ec2Costs({ ec2, fargate, breakEven }: Situation): string[] {
  const sentences: string[] = [];
  if (ec2) {
    const on = `${ec2.instances} × ${ec2.instanceType}`;
    sentences.push(`${money(ec2.perMonth)} on ${on}${fargate ? `, ${money(fargate.perMonth)} on Fargate` : ''}.`);
  }
  if (ec2 && breakEven && breakEven.utilisation > 1)
    sentences.push(`Even a full ${ec2.instanceType} costs more than Fargate.`);
  if (ec2 && breakEven && breakEven.utilisation <= 1) {
    const { tasksPerInstance, utilisation } = breakEven;
    const full = `${Math.round(utilisation * 100)} % full`;
    sentences.push(`EC2 is cheaper from ${plural(tasksPerInstance, 'task')} on one ${ec2.instanceType}, ${full}.`);
  }
  return sentences;
}

const money = (usd: number): string => `${dollars(usd)} a month`;
