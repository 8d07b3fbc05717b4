import { type Field, isBlank, known, sumOfKnown } from '../../../model/field.ts';
import { effectiveNetworkMode } from '../../../model/networkMode.ts';
import type { TaskDefinition } from '../../../model/taskDefinition.ts';
import { portMappingsOf, protocolOf } from '../../../model/taskResources.ts';
import { type Fix, fix } from '../../../validation/fix.ts';

/** The least task-level CPU that ECS takes on EC2. */
const LEAST_TASK_CPU_UNITS = 128;

/**
 * Reserves less memory: by the task's `memory` where it has one and its containers ask for no more, else by the reservation of its only
 * container, whose `memory` stays the limit.
 */
export function memoryFix(task: TaskDefinition, memoryMiB: number, title: string): Fix | undefined {
  const { containers } = task;
  if (!isBlank(task.memory)) {
    const asked = sumOfKnown(containers.map(({ memory, memoryReservation }) => memoryReservation ?? memory));
    const most = Math.max(0, ...containers.map(({ memory }) => known(memory) ?? 0));
    return isKnown(task.memory) && asked <= memoryMiB && most <= memoryMiB
      ? fix.set(task.memory, String(memoryMiB), title)
      : undefined;
  }
  const only = containers.length === 1 ? containers[0] : undefined;
  return only && fix.add(only, 'memoryReservation', memoryMiB, title);
}

/** Reserves less CPU: by the task's `cpu` where it has one and its containers ask for no more, else by that of its only container. */
export function cpuFix(task: TaskDefinition, cpuUnits: number, title: string): Fix | undefined {
  const { containers } = task;
  if (!isBlank(task.cpu)) {
    const fits = cpuUnits >= LEAST_TASK_CPU_UNITS && sumOfKnown(containers.map(({ cpu }) => cpu)) <= cpuUnits;
    return isKnown(task.cpu) && fits ? fix.set(task.cpu, String(cpuUnits), title) : undefined;
  }
  const cpu = containers.length === 1 ? containers[0]!.cpu : undefined;
  return isKnown(cpu) ? fix.set(cpu, cpuUnits, title) : undefined;
}

/** Leaves fixed host ports to the agent, which only network mode `bridge` allows. @param ports `80/tcp` */
export function dynamicPortFix(task: TaskDefinition, ports: readonly string[], title: string): Fix | undefined {
  if (effectiveNetworkMode(task) !== 'bridge') return undefined;
  const fixed = portMappingsOf(task).flatMap((mapping) => {
    const { hostPort } = mapping;
    return isKnown(hostPort) && ports.includes(`${known(hostPort)}/${protocolOf(mapping)}`) ? [hostPort] : [];
  });
  if (fixed.length !== ports.length) return undefined;
  return { title, edits: fixed.map(({ pointer }) => ({ kind: 'set', pointer, value: 0 })) };
}

const isKnown = <T>(field: Field<T> | undefined): field is Field<T> => known(field) !== undefined;
