import { containerLabel } from '../../../model/containerLabel.ts';
import { each, isOpen, known } from '../../../model/field.ts';
import type { ContainerDefinition } from '../../../model/shapes.generated.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

/** Where the agent of ECS Exec writes. */
const WRITTEN = ['/var/lib/amazon', '/var/log/amazon'];

export const execNeedsWritableRoot = serviceRule({
  id: 'exec-needs-writable-root',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html',
  rationale:
    'ECS Exec writes its files and logs below /var/lib/amazon and /var/log/amazon inside the container; where it cannot, no session starts.',
  messages: {
    readOnly:
      'ECS Exec fails where the root file system is read-only, unless volumes are mounted at /var/lib/amazon and /var/log/amazon: {containers}.',
  },
  check(service, report, { task }) {
    if (!task || known(service.enableExecuteCommand) !== true) return;
    const readOnly = task.containers.filter((it) => known(it.readonlyRootFilesystem) === true && !writesElsewhere(it));
    if (readOnly.length === 0) return;
    const containers = readOnly.map((it) => known(it.name) ?? 'a container without a name').join(', ');
    const related = readOnly.map((it) => ({
      at: placeOf(it, 'readonlyRootFilesystem'),
      message: `${containerLabel(it)} has a read-only root file system.`,
    }));
    report(service.enableExecuteCommand, 'readOnly', { containers }, [], related);
  },
});

/** Whether volumes or tmpfs cover what the agent writes, or a template may do so. */
function writesElsewhere({ mountPoints, linuxParameters }: ContainerDefinition): boolean {
  const tmpfs = known(linuxParameters)?.tmpfs;
  if (isOpen(mountPoints) || isOpen(tmpfs) || (linuxParameters && !known(linuxParameters))) return true;
  const paths = [...each(mountPoints), ...each(tmpfs)].map(({ containerPath }) => containerPath);
  if (paths.some((path) => path && known(path) === undefined)) return true;
  return WRITTEN.every((written) => paths.some((path) => covers(known(path), written)));
}

const covers = (path: string | undefined, written: string): boolean => {
  const folder = path?.replace(/\/+$/, '');
  return folder !== undefined && folder !== '' && (written === folder || written.startsWith(`${folder}/`));
};
