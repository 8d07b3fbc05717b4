import { describe, expect, test } from 'vitest';
import {
  NETWORK_MODES_OF_PARAMETERS,
  NETWORK_MODES_OF_PLATFORMS,
} from '../../../server/src/facts/networkModesOfParameters.ts';
import {
  LISTED_PARAMETERS,
  listedKeys,
  PLATFORMS,
  type Platform,
  supportedValues,
  supportOf,
} from '../../../server/src/facts/supportedParameters.ts';
import { SHAPES } from '../../../server/src/model/shapes.generated.ts';

/** The launch types on which a parameter can have its effect, under one of their network modes at least. */
const platformsTaking = (parameter: string): Platform[] =>
  PLATFORMS.filter((platform) => {
    if (['no', 'ignored'].includes(supportOf(parameter, platform))) return false;
    const modes = NETWORK_MODES_OF_PARAMETERS[parameter];
    return !modes || NETWORK_MODES_OF_PLATFORMS[platform].some((mode) => modes.includes(mode));
  });

describe('the table parameter × launch type', () => {
  test.each([...LISTED_PARAMETERS, ...Object.keys(NETWORK_MODES_OF_PARAMETERS)])(
    '%s is a field of the schemas',
    (parameter) => {
      const [shape, key] = parameter.split(/[.=]/) as [string, string];
      expect(Object.keys(SHAPES[shape] ?? {})).toContain(key);
    },
  );

  test('what it does not list works everywhere', () => {
    expect(supportOf('ContainerDefinition.image', 'FARGATE')).toBe('yes');
  });

  test('a key may be listed by its values', () => {
    expect(listedKeys('LogConfiguration')).toEqual(['logDriver']);
    expect(supportOf('TaskDefinition.pidMode=host', 'FARGATE')).toBe('no');
    expect(supportOf('TaskDefinition.pidMode=task', 'FARGATE')).toBe('yes');
    expect(supportedValues('LogConfiguration.logDriver', 'MANAGED_INSTANCES')).toEqual([
      'awslogs',
      'splunk',
      'awsfirelens',
      'json-file',
    ]);
  });

  test.each([
    ['ContainerDefinition.links', ['EXTERNAL', 'EC2']],
    ['ContainerDefinition.hostname', ['EXTERNAL', 'EXTERNAL Windows', 'EC2', 'EC2 Windows']],
    ['TaskDefinition.proxyConfiguration', ['FARGATE', 'EC2']],
    ['TaskDefinition.ephemeralStorage', ['FARGATE', 'FARGATE Windows']],
    ['Volume.fsxWindowsFileServerVolumeConfiguration', ['EXTERNAL Windows', 'EC2 Windows']],
    ['TaskDefinition.inferenceAccelerators', []],
  ])('%s can be used on %j', (parameter, platforms) => {
    expect(platformsTaking(parameter)).toEqual(platforms);
  });
});
