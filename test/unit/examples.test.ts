import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { UNPLACED } from '../../server/src/model/taskContext.ts';
import { validate } from '../../server/src/validation/validate.ts';
import { clusterContext } from '../../server/src/workspace/clusterContext.ts';
import { diskFiles } from '../../server/src/workspace/diskFiles.ts';
import { serviceContext } from '../../server/src/workspace/serviceContext.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';

/** All that is said about each file of examples/broken: severity and rule, then the message. */
const BROKEN: Readonly<Record<string, readonly (readonly [rule: string, message: string])[]>> = {
  'blue-green-without-a-second-target-group.service-definition.json': [
    [
      'error advanced-configuration-required',
      'A BLUE_GREEN deployment needs `advancedConfiguration` with `alternateTargetGroupArn`, `productionListenerRule`, `roleArn`.',
    ],
  ],
  'cluster-that-cannot-be.ecs-cluster.json': [
    [
      'warning cluster-instance-type-unknown',
      'm5.huge is no instance type that Stowage knows. State `cpu` and `memory` under `registeredResources`.',
    ],
    ['error out-of-range', '`count` must be at least 0.'],
    ['warning cluster-zone', 'us-east-1a is not a zone of the cluster’s Region eu-west-1.'],
    ['warning cluster-sizes', '`minSize` 4 is above `maxSize` 2.'],
  ],
  'comments-and-a-trailing-comma.task-definition.json': [
    ['warning json-comment', 'The AWS CLI refuses comments in JSON.'],
    ['warning json-trailing-comma', 'The AWS CLI refuses a comma after the last item.'],
  ],
  'constraint-that-cannot-be-read.task-definition.json': [
    [
      'error placement-expression-syntax',
      'This is not in the cluster query language. `=` is not an operator of the cluster query language. Did you mean `==`?',
    ],
    [
      'warning placement-expression-attribute',
      'ECS sets no attribute ecs.availabilty-zone. Did you mean ecs.availability-zone?',
    ],
  ],
  'containers-larger-than-the-task.task-definition.json': [
    ['error container-cpu-sum', 'The containers ask for 640 CPU units together, the task has 512.'],
  ],
  'credentials-in-plain-text.task-definition.json': [
    [
      'warning environment-plaintext-credential',
      'Do not write AWS_ACCESS_KEY_ID into a task definition. Use the task role, or `secrets`.',
    ],
    [
      'warning environment-plaintext-credential',
      'Do not write AWS_SECRET_ACCESS_KEY into a task definition. Use the task role, or `secrets`.',
    ],
  ],
  'daemon-with-a-count.service-definition.json': [
    ['error daemon-desired-count', 'A DAEMON service has no `desiredCount`: one task runs on each container instance.'],
  ],
  'depends-on-a-container-that-is-not-there.task-definition.json': [
    ['error depends-on-unknown', 'There is no container migration to depend on. Did you mean migrations?'],
  ],
  'deployment-that-never-finishes.service-definition.json': [
    [
      'error deployment-stuck',
      'A deployment can never finish: of one task, 1 must keep running (50 %) and no more than 1 may run (150 %).',
    ],
  ],
  'efs-access-point-with-a-directory.task-definition.json': [
    [
      'error efs-access-point-root',
      'With an access point `rootDirectory` must be / or left out; the access point decides the directory.',
    ],
  ],
  'exec-without-a-task-role.service-definition.json': [
    ['error exec-needs-task-role', 'ECS Exec needs a `taskRoleArn` in the task definition.'],
  ],
  'fargate-in-bridge-mode.task-definition.json': [
    ['error fargate-network-mode', 'Fargate supports `networkMode` `awsvpc` only, not `bridge`.'],
  ],
  'fargate-memory-does-not-fit.task-definition.json': [
    ['error fargate-cpu-memory', 'Fargate offers 512, 1024 or 2048 MiB with 256 CPU units, not 3072.'],
  ],
  'fargate-without-execution-role.task-definition.json': [
    ['error execution-role-for-ecr', 'Fargate needs `executionRoleArn` to pull an image from private Amazon ECR.'],
  ],
  'fargate-without-subnets.service-definition.json': [
    [
      'error network-configuration-required',
      'The network mode is awsvpc, which needs `networkConfiguration` with subnets.',
    ],
  ],
  'firelens-without-a-router.task-definition.json': [
    [
      'error firelens-router-missing',
      'Log driver awsfirelens needs a container with `firelensConfiguration` in the same task.',
    ],
  ],
  'health-check-without-a-shell.task-definition.json': [
    [
      'warning health-check-cmd-shell-syntax',
      'CMD looks for one program called "curl -f http://localhost:8080/health || exit 1". Use CMD-SHELL for a command line.',
    ],
  ],
  'host-port-under-awsvpc.task-definition.json': [
    [
      'error host-port-equals-container-port',
      'Under awsvpc, `hostPort` must be 8080 like `containerPort`, or be left out, not 80.',
    ],
  ],
  'launch-type-beside-capacity-providers.service-definition.json': [
    [
      'error launch-type-and-strategy',
      'A service takes either `launchType` or `capacityProviderStrategy`. Remove one.',
    ],
  ],
  'load-balancer-at-the-wrong-port.service-definition.json': [
    ['error lb-port-not-in-container', 'Container orders has no port mapping with `containerPort` 80.'],
  ],
  'load-balancer-of-a-renamed-container.service-definition.json': [
    ['error lb-container-not-in-td', 'The task definition has no container orders-api.'],
  ],
  'logs-without-a-region.task-definition.json': [
    ['error awslogs-required-options', 'Log driver awslogs needs `awslogs-region`.'],
  ],
  'misspelt-field.task-definition.json': [
    ['error unknown-key', 'Unknown field `enviroment`. Did you mean `environment`?'],
  ],
  'orders.task-definition.json': [],
  'output-of-describe-task-definition.task-definition.json': [
    [
      'warning wrapped-describe-output',
      'The AWS CLI refuses a task definition inside `taskDefinition`: it wants `family` and the rest at the top.',
    ],
    [
      'warning output-only-key',
      'ECS prints taskDefinitionArn, revision, status, requiresAttributes, compatibilities, registeredAt, registeredBy but does not take them: the AWS CLI refuses the file.',
    ],
  ],
  'secret-key-without-its-colons.task-definition.json': [
    [
      'error secret-json-key-colons',
      'After the name of the secret come three parts, each after a colon and maybe empty, as in `…:key::`; this one has 1.',
    ],
  ],
  'service-connect-to-a-port-without-a-name.service-definition.json': [
    ['error sc-port-name-unknown', 'The task definition names no port https. Did you mean http?'],
  ],
  'sizes-and-ports-of-the-wrong-type.task-definition.json': [
    ['error wrong-type', '`cpu` must be a string, not a number.'],
    ['error wrong-type', '`cpu` must be a whole number, not a string.'],
    ['error wrong-type', '`containerPort` must be a whole number, not a string.'],
  ],
  'spread-by-a-name-without-attribute.service-definition.json': [
    ['error placement-strategy-field', 'spread takes instanceId, host or attribute:NAME, not ecs.availability-zone.'],
  ],
  'template-with-a-mistake.task-definition.json': [
    ['error timeout-range-fargate', 'On Fargate `stopTimeout` must be between 2 and 120 seconds, not 300.'],
  ],
  'two-containers-on-one-port.task-definition.json': [
    [
      'error shared-network-port-twice',
      'Port 8080/tcp is mapped more than once. Under awsvpc the containers of a task share one network.',
    ],
  ],
  'volume-that-is-not-declared.task-definition.json': [
    ['error mount-unknown-volume', 'The task definition has no volume upload. Did you mean uploads?'],
  ],
  'waits-for-health-that-nobody-checks.task-definition.json': [
    [
      'error depends-on-healthy-without-check',
      'Container database-proxy has no `healthCheck`, so it never becomes HEALTHY. One in the image does not count.',
    ],
  ],
};

const workspace = new Workspace(diskFiles([fileURLToPath(new URL('../../examples', import.meta.url))]));
beforeAll(() => workspace.load());

const said = () =>
  Object.fromEntries(
    workspace.definitions().map((document) => {
      const findings = validate(document, {
        severities: {},
        preset: 'recommended',
        service: serviceContext(document, workspace),
        task: UNPLACED,
        cluster: clusterContext(document, workspace),
        log: (message) => expect.fail(message),
      });
      return [
        document.uri.slice(document.uri.indexOf('/examples/') + '/examples/'.length),
        findings.map(({ severity, rule, message }) => [`${severity} ${rule}`, message]),
      ];
    }),
  );

describe('examples', () => {
  test('broken ones show what they are named after, and nothing else', () => {
    const broken = Object.entries(said()).flatMap(([path, found]) =>
      path.startsWith('broken/') ? [[path.slice('broken/'.length), found]] : [],
    );
    expect(Object.fromEntries(broken)).toEqual(BROKEN);
  });

  test('the shop is clean', () => {
    const shop = Object.entries(said()).filter(([path]) => !path.startsWith('broken/'));
    expect(shop.filter(([, found]) => found.length > 0)).toEqual([]);
    expect(shop).toHaveLength(12);
  });
});
