import { isBlank, known } from '../../../model/field.ts';
import { isRegisteredAsLinux } from '../../../model/launchTypes.ts';
import type { ContainerDefinition } from '../../../model/shapes.generated.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const execInitProcess = serviceRule({
  id: 'exec-init-process',
  severity: 'hint',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html',
  rationale: 'The agent of ECS Exec leaves processes behind when a session ends; an init process cleans them up.',
  messages: {
    none: 'Ended sessions of ECS Exec leave processes behind. Set `initProcessEnabled` in the `linuxParameters` of the containers.',
  },
  check(service, report, { task }) {
    if (!task || known(service.enableExecuteCommand) !== true || task.mayHoldUnknownContainers) return;
    if (!isRegisteredAsLinux(task) || !isBlank(task.pidMode) || !task.containers.every(hasNoInit)) return;
    const related = task.containers.map((it) => ({ at: placeOf(it, 'linuxParameters'), message: 'No init process.' }));
    report(service.enableExecuteCommand, 'none', {}, [], related);
  },
});

function hasNoInit({ linuxParameters }: ContainerDefinition): boolean {
  if (isBlank(linuxParameters)) return true;
  return linuxParameters?.state === 'known' && isBlank(linuxParameters.value.initProcessEnabled);
}
