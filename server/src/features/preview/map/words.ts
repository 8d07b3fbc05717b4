import type { FargateTask, InstancePreview, PlacedTask, ServicePreview } from '../../../scheduler/preview.ts';
import type { Revision } from './placementMap.ts';

/** `5,000` */
export const count = (value: number): string => value.toLocaleString('en-US');
/** `1 task`, `5,000 tasks` */
export const plural = (value: number, noun: string): string => `${count(value)} ${noun}${value === 1 ? '' : 's'}`;
/** What there is to say, on one line. */
export const parts = (...words: readonly (string | false | undefined)[]): string => words.filter(Boolean).join(' · ');
/** `512 MiB`, `30.5 GiB` */
export const memory = (memoryMiB: number): string =>
  memoryMiB < 1024 ? `${count(memoryMiB)} MiB` : `${count(Math.round((memoryMiB / 1024) * 10) / 10)} GiB`;

const STATES: Readonly<Record<InstancePreview['status'], string>> = {
  ACTIVE: '',
  DRAINING: 'draining',
  REGISTERING: 'registering',
  REGISTRATION_FAILED: 'registration failed',
  DEREGISTERING: 'deregistering',
  INACTIVE: 'inactive',
  WOULD_LAUNCH: 'would launch',
};

/** What is not as usual with an instance; empty for one that is active and has its agent connected. */
export const stateOf = ({ status, agentConnected }: InstancePreview): string =>
  STATES[status] || (agentConnected ? '' : 'agent disconnected');

/** What is said about an instance that is pointed at. @param alike how many the box stands for */
export function instanceLines(instance: InstancePreview, alike: number): string[] {
  const { id, instanceType, availabilityZone, registered, remaining, gpus, enis, hostPorts, tasks } = instance;
  const used = (unit: string, whole: number, free: number, note = '') =>
    `${unit}: ${count(whole - free)} of ${count(whole)} reserved${note}, ${count(free)} free`;
  return [
    alike > 1 ? `${count(alike)} × ${instanceType}, the first one ${id}` : id,
    parts(alike === 1 && instanceType, availabilityZone, instance.capacityProvider, stateOf(instance)),
    used('CPU units', registered.cpu, remaining.cpu),
    used('Memory, MiB', registered.memory, remaining.memory, instance.memoryIsEstimated ? ' (estimated)' : ''),
    ...(gpus.registered > 0 ? [used('GPUs', gpus.registered, gpus.remaining)] : []),
    ...(enis ? [used('Network interfaces for tasks', enis.registered, enis.remaining)] : []),
    ...(hostPorts.length > 0 ? [`Host ports: ${hostPorts.join(', ')}`] : []),
    alike > 1 ? `${plural(tasks.length, 'task')} each` : plural(tasks.length, 'task'),
  ];
}

const REVISIONS: Readonly<Record<Revision, string>> = { old: ', old revision', new: ', new revision', other: '' };

/** @param place `on i-1`, `on Fargate, eu-west-1a` */
export function taskLines(
  task: PlacedTask | FargateTask,
  {
    tasks,
    place,
    dependsOnAmi,
    revision,
  }: { tasks: number; place: string; dependsOnAmi: number; revision?: Revision | undefined },
): string[] {
  const { service, taskDefinition, hostPorts } = task;
  return [
    `${tasks > 1 ? `${service} × ${count(tasks)}` : service}${revision ? REVISIONS[revision] : ''}`,
    place,
    ...(taskDefinition === service ? [] : [`Task definition ${taskDefinition}`]),
    needs(task.cpu, task.memory, tasks),
    ...(hostPorts.length > 0 ? [`Host ports: ${hostPorts.join(', ')}`] : []),
    ...(dependsOnAmi > 0 ? [doubt(dependsOnAmi, tasks)] : []),
  ];
}

const doubt = (dependsOnAmi: number, tasks: number): string =>
  `${dependsOnAmi < tasks ? `${count(dependsOnAmi)} of them ` : ''}${dependsOnAmi === 1 ? 'fits' : 'fit'} only if the AMI leaves enough memory`;

/** `256 CPU units and 512 MiB each, 1,024 and 2,048 together` */
export const needs = (cpuUnits: number, memoryMiB: number, tasks: number): string =>
  `${count(cpuUnits)} CPU units and ${count(memoryMiB)} MiB${tasks > 1 ? ` each, ${count(cpuUnits * tasks)} and ${count(memoryMiB * tasks)} together` : ''}`;

/** What is said about a service that is pointed at. */
export function serviceLines({ name, kind, taskDefinition, placed, desiredCount, reasons }: ServicePreview): string[] {
  return [
    name,
    kind === 'service' ? `Service, runs ${taskDefinition}` : 'Tasks without a service',
    `${count(placed)} of ${plural(desiredCount, 'task')} placed`,
    ...reasons.map(({ message }) => message),
  ];
}
