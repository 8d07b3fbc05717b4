import { isBlank } from '../../../model/field.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { enabledServiceConnect } from '../../../model/serviceConnect.ts';
import { launchOf } from '../../../model/serviceLaunch.ts';
import { keyPlaceOf, placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const scTaskMemoryRequired = serviceRule({
  id: 'sc-task-memory-required',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html',
  rationale: 'ECS adds a proxy to each task and takes its memory from that of the task.',
  messages: { missing: 'For Service Connect the task definition needs task-level `memory`.' },
  check(service, report, { task }) {
    if (!task || !enabledServiceConnect(service) || !isBlank(task.memory)) return;
    if (runsOn(task, 'FARGATE') || launchOf(service) === 'FARGATE') return; // which asks for it anyway
    report(
      keyPlaceOf(service, 'serviceConnectConfiguration'),
      'missing',
      {},
      [],
      [{ at: placeOf(task, 'memory'), message: 'The task definition, without `memory`.' }],
    );
  },
});
