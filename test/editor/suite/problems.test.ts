import { commands } from 'vscode';
import { goTo, hoverOver, list } from './editing.ts';
import { eventually } from './expect.ts';
import { findings } from './findings.ts';
import { page } from './page.ts';
import { openFile, replaceText, withFiles, withSetting } from './workspace.ts';

const TASK = `{
  "family": "kiosk",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "600",
  "containerDefinitions": [
    {
      "name": "kiosk",
      "image": "nginx:1.27",
      "dependsOn": [{ "containerName": "settigns", "condition": "SUCCESS" }],
      "portMappings": [{ "containerPort": 80, "hostPort": 8080 }]
    },
    { "name": "settings", "image": "busybox:1.37", "essential": false, "memroy": 64 }
  ]
}
`;

const SERVICE = `{
  "serviceName": "kiosk",
  "taskDefinition": "linked",
  "desiredCount": 0,
  "launchType": "FARGATE",
  "networkConfiguration": { "awsvpcConfiguration": { "subnets": ["subnet-0a"] } },
  "loadBalancers": [
    {
      "targetGroupArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/kiosk/0123456789abcdef",
      "containerName": "kiosk",
      "containerPort": 80
    }
  ]
}
`;

const ALL = [
  '6:13 "600" Error fargate-cpu-memory: Fargate offers 512, 1024 or 2048 MiB with 256 CPU units, not 600.',
  '11:40 "settigns" Error depends-on-unknown: There is no container settigns to depend on. Did you mean settings?',
  '12:59 8080 Error host-port-equals-container-port: Under awsvpc, `hostPort` must be 80 like `containerPort`, or be left out, not 8080.',
  '14:72 "memroy" Error unknown-key: Unknown field `memroy`. Did you mean `memory`?',
];

const squiggles = async () => (await page.texts('.squiggly-error')).length;

describe('a problem', () => {
  it('is underlined where it is, and says what is wrong under the mouse', async () => {
    await withFiles({ 'underlined/ecs-task-def.json': TASK }, async (document) => {
      await eventually(() => findings(document), ALL);
      await eventually(squiggles, 4);
      await eventually(
        async () => (await hoverOver('.squiggly-error'))[0],
        'Fargate offers 512, 1024 or 2048 MiB with 256 CPU units, not 600.stowagefargate-cpu-memory',
      );
    });
  });

  it('is listed in the Problems panel', async () => {
    await withFiles({ 'listed/ecs-task-def.json': TASK }, async (document) => {
      await eventually(() => findings(document), ALL);
      await commands.executeCommand('workbench.actions.view.problems');
      await eventually(list.problems, [
        'ecs-task-def.jsonlisted4',
        'Fargate offers 512, 1024 or 2048 MiB with 256 CPU units, not 600.stowagefargate-cpu-memory[Ln 6, Col 13]',
        'There is no container settigns to depend on. Did you mean settings?stowagedepends-on-unknown[Ln 11, Col 40]',
        'Under awsvpc, `hostPort` must be 80 like `containerPort`, or be left out, not 8080.stowagehost-port-equals-container-port[Ln 12, Col 59]',
        'Unknown field `memroy`. Did you mean `memory`?stowageunknown-key[Ln 14, Col 72]',
      ]);
      await commands.executeCommand('workbench.action.closePanel');
    });
  });

  it('stays where typing breaks the JSON, beside what is broken, until both are mended', async () => {
    await withFiles({ 'broken/ecs-task-def.json': TASK }, async (document) => {
      await eventually(() => findings(document), ALL);
      await goTo(document, ',\n  "memory"', 1);
      await page.press('Backspace');
      await eventually(() => findings(document), ['6:3 "memory" Error json-syntax: Expected comma.', ...ALL]);
      await page.type(',');
      await eventually(() => findings(document), ALL);
      await goTo(document, '600', 3);
      for (let at = 0; at < 3; at++) await page.press('Backspace');
      await page.type('512');
      await eventually(() => findings(document), ALL.slice(1));
      await eventually(squiggles, 3);
    });
  });

  it('follows a change of the task definition in another file, before and after it is saved', async () => {
    const sound = TASK.replace('"family": "kiosk"', '"family": "linked"')
      .replace('600', '512')
      .replace('settigns', 'settings')
      .replace('8080', '80')
      .replace('memroy', 'memory');
    await withFiles({ 'linked/ecs-task-def.json': sound, 'linked/ecs-service-def.json': SERVICE }, async (service) => {
      await eventually(() => findings(service), []);
      const task = await openFile('linked/ecs-task-def.json');
      await replaceText(task, '"containerPort": 80, "hostPort": 80', '"containerPort": 8080');
      const finding =
        '11:24 80 Error lb-port-not-in-container: Container kiosk has no port mapping with `containerPort` 80.';
      await eventually(() => findings(service), [finding]);
      await task.save();
      await replaceText(service, '"containerPort": 80', '"containerPort": 8080');
      await eventually(() => findings(service), []);
    });
  });

  it('has the severity that the settings give it', async () => {
    await withFiles({ 'severity/ecs-task-def.json': TASK }, async (document) => {
      await eventually(() => findings(document), ALL);
      await withSetting('stowage.rules', { 'fargate-cpu-memory': 'warning', 'unknown-key': 'off' }, async () => {
        await eventually(
          () => findings(document).map((finding) => finding.split(':').slice(0, 2).join(':')),
          [
            '6:13 "600" Warning fargate-cpu-memory',
            '11:40 "settigns" Error depends-on-unknown',
            '12:59 8080 Error host-port-equals-container-port',
          ],
        );
        await eventually(squiggles, 2);
      });
      await eventually(() => findings(document), ALL);
    });
  });
});
