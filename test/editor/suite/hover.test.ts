import { hoverOver } from './editing.ts';
import { eventually } from './expect.ts';
import { withFiles } from './workspace.ts';

const TASK = `{
  "family": "kiosk",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "2048",
  "executionRoleArn": "arn:aws:iam::123456789012:role/kiosk-execution",
  "containerDefinitions": [
    { "name": "kiosk", "image": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/kiosk:1.4.0" }
  ]
}
`;

describe('hovering', () => {
  Object.entries({
    '"256"': ['256 CPU units are 0.25 vCPU. Memory on Fargate, MiB: 512, 1024 or 2048.'],
    '"2048"': ['2048 MiB are 2 GiB. CPU units on Fargate: 256, 512 or 1024.'],
    '"arn:aws:iam': ['IAM role kiosk-execution', 'Account: 123456789012'],
    '"123456789012.dkr': [
      'Registry: Amazon ECR, account 123456789012, Region eu-west-1, Europe (Ireland)',
      'Repository: shop/kiosk',
      'Tag: 1.4.0',
    ],
    '"family"': [
      'Name under which the revisions of the task definition are numbered. Services name it as family or family:revision.' +
        'Allowed: 1 to 255 letters, digits, - and _Amazon ECS API: RegisterTaskDefinition',
    ],
  }).forEach(([over, says], index) => {
    it(`over ${over} explains it`, async () => {
      await withFiles({ [`hover-${index}/ecs-task-def.json`]: TASK }, async () => {
        const token = `.view-line span[class^="mtk"]:has-text('${over}')`;
        await eventually(async () => (await hoverOver(token)).slice(0, says.length), says);
      });
    });
  });
});
