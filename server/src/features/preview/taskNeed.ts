import { unescaped } from '../../documents/unescaped.ts';
import { each, isBlank, known } from '../../model/field.ts';
import { runsOn } from '../../model/launchTypes.ts';
import { effectiveNetworkMode } from '../../model/networkMode.ts';
import { requiredAttributesOf } from '../../model/requiredAttributes.ts';
import type { TaskDefinition } from '../../model/taskDefinition.ts';
import {
  dynamicHostPorts,
  fixedHostPorts,
  gpusOf,
  reservedCpuUnits,
  reservedMemoryMiB,
} from '../../model/taskResources.ts';
import type { PlacementConstraint, TaskNeed } from '../../scheduler/types.ts';

/** Fargate's smallest size, and a usual size elsewhere: taken where a template will say. */
const ASSUMED_CPU_UNITS = 256;
const ASSUMED_MEMORY_MIB = 512;

/** What one task of a definition asks for; what the text leaves open is assumed, and said. */
export function taskNeedOf(task: TaskDefinition): { need: TaskNeed; assumptions: string[] } {
  const family = known(task.family) ?? fileNameOf(task.uri);
  const assumptions: string[] = [];
  const assume = <T>(value: T | undefined, assumed: T, what: string): T => {
    if (value === undefined) assumptions.push(`${family}: ${what} is not known, assumed ${assumed}.`);
    return value ?? assumed;
  };
  const memoryMiB = reservedMemoryMiB(task);
  const platform = known(task.runtimePlatform);
  const cpuArchitecture = known(platform?.cpuArchitecture);
  const osFamily = known(platform?.operatingSystemFamily);
  const ephemeralStorageGiB = known(known(task.ephemeralStorage)?.sizeInGiB);
  return {
    assumptions,
    need: {
      family,
      taskDefinition: family,
      cpuUnits: assume(reservedCpuUnits(task), ASSUMED_CPU_UNITS, 'its CPU'),
      memoryMiB: assume(memoryMiB === 0 ? undefined : memoryMiB, ASSUMED_MEMORY_MIB, 'its memory in MiB'),
      hostPorts: fixedHostPorts(task).map(({ hostPort, protocol }) => ({ hostPort, protocol })),
      dynamicHostPorts: dynamicHostPorts(task),
      needsEni:
        assume(effectiveNetworkMode(task), runsOn(task, 'FARGATE') ? 'awsvpc' : 'bridge', 'its network mode') ===
        'awsvpc',
      gpus: gpusOf(task),
      ...(cpuArchitecture === 'ARM64' || cpuArchitecture === 'X86_64' ? { cpuArchitecture } : {}),
      ...(osFamily ? { osFamily } : {}),
      ...(ephemeralStorageGiB ? { ephemeralStorageGiB } : {}),
      requiredAttributes: requiredAttributesOf(task),
      placementConstraints: constraintsOf(task),
    },
  };
}

/** Those that are known; a constraint that a template fills in cannot be simulated. */
export function constraintsOf({
  placementConstraints,
}: Pick<TaskDefinition, 'placementConstraints'>): PlacementConstraint[] {
  return each(placementConstraints).flatMap((constraint): PlacementConstraint[] => {
    if (known(constraint.type) === 'distinctInstance') return [{ type: 'distinctInstance' }];
    const expression = known(constraint.expression);
    return isBlank(constraint.expression) || expression === undefined ? [] : [{ type: 'memberOf', expression }];
  });
}

const fileNameOf = (uri: string): string => unescaped(uri.slice(uri.lastIndexOf('/') + 1));
