import { known } from '../../../model/field.ts';
import { launchOf } from '../../../model/serviceLaunch.ts';
import { writtenNetworkMode } from '../../../model/serviceNetworkMode.ts';
import { portMappingsOf } from '../../../model/taskResources.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const hostModeSingleCopy = serviceRule({
  id: 'host-mode-single-copy',
  severity: 'information',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html',
  rationale:
    "In the network mode host a task takes its ports of the container instance's own, and no second task gets the same.",
  messages: {
    single: 'The network mode is host: the {count} tasks need {count} container instances, one for each.',
  },
  check(service, report, { task }) {
    const count = known(service.desiredCount) ?? 0;
    if (!task || count < 2 || launchOf(service) === 'FARGATE' || writtenNetworkMode(task) !== 'host') return;
    if (!portMappingsOf(task).some(({ containerPort }) => known(containerPort) !== undefined)) return;
    const related = [{ at: placeOf(task, 'networkMode'), message: 'The network mode is host.' }];
    report(service.desiredCount, 'single', { count }, [], related);
  },
});
