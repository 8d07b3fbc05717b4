import {
  OUTPUT_ONLY_PORT_MAPPING_KEYS,
  OUTPUT_ONLY_SERVICE_KEYS,
  OUTPUT_ONLY_TASK_KEYS,
} from '../facts/outputOnlyKeys.ts';
import { TASK_LEVEL_KEYS } from '../facts/taskLevelKeys.ts';

/** Keys of which a rule says better that no schema knows them, or that they are missing. Shape -> keys. */
const OWNED: Readonly<Record<string, readonly string[]>> = {
  TaskDefinition: OUTPUT_ONLY_TASK_KEYS,
  ContainerDefinition: TASK_LEVEL_KEYS,
  ServiceDefinition: [...OUTPUT_ONLY_SERVICE_KEYS, 'platformFamily'],
  PortMapping: OUTPUT_ONLY_PORT_MAPPING_KEYS,
  DeploymentAlarms: ['alarmNames'],
};

/** @param key that the shape does not know, or lacks */
export const isOwnedByRule = (shape: string | undefined, key: string): boolean =>
  shape !== undefined && (OWNED[shape]?.includes(key) ?? false);
