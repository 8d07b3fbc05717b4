import { expect, test } from 'vitest';
import { effectiveNetworkMode } from '../../../server/src/model/networkMode.ts';
import { task } from './services.ts';

const WINDOWS = '"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }';

test.each([
  ['"networkMode": "host"', 'host'],
  ['"networkMode": "${MODE}"', undefined],
  ['"family": "web"', 'bridge'],
  ['"requiresCompatibilities": ["FARGATE"]', 'awsvpc'],
  ['"networkMode": "bridge", "requiresCompatibilities": ["FARGATE"]', 'awsvpc'],
  ['"networkMode": "bridge", "requiresCompatibilities": ["FARGATE", "EC2"]', 'bridge'],
  ['"networkMode": "${MODE}", "requiresCompatibilities": ["FARGATE"]', undefined],
  ['"requiresCompatibilities": ["MANAGED_INSTANCES"]', undefined],
  [WINDOWS, 'nat'],
  [`"networkMode": "default", ${WINDOWS}`, 'nat'], // as ECS prints it
  ['"runtimePlatform": { "operatingSystemFamily": "${OS}" }', undefined],
])('%s: %s', (keys, mode) => {
  expect(effectiveNetworkMode(task(`{ ${keys}, "containerDefinitions": [] }`)!)).toBe(mode);
});
