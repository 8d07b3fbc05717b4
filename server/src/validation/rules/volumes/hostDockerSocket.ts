import { each, type Field, isAbsent, known } from '../../../model/field.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import type { TaskDefinition } from '../../../model/taskDefinition.ts';
import { taskRule } from '../../rule.ts';

const SOCKETS = new Set(['/var/run/docker.sock', '/run/docker.sock']);
const SYSTEM_DIRECTORIES = new Set(['/', '/etc', '/root']);

export const hostDockerSocket = taskRule({
  id: 'host-docker-socket',
  severity: 'information',
  preset: 'strict',
  source: 'https://docs.docker.com/engine/security/',
  rationale: 'Who can speak to Docker, or write to the root of the host, is root on the container instance.',
  messages: {
    socket: 'Through the Docker socket a container is root on the container instance.',
    directory: 'A container can write to {path} of the container instance. Mount it with `readOnly`.',
  },
  check(task, report) {
    if (runsOn(task, 'FARGATE')) return; // which has no host path at all
    for (const volume of each(task.volumes)) {
      const sourcePath = known(volume.host)?.sourcePath;
      const path = known(sourcePath) ?? '';
      if (SOCKETS.has(path)) report(sourcePath, 'socket');
      else if (SYSTEM_DIRECTORIES.has(path) && isWritable(task, known(volume.name)))
        report(sourcePath, 'directory', { path });
    }
  },
});

const isWritable = (task: TaskDefinition, name: string | undefined): boolean =>
  task.containers.some(({ mountPoints }) =>
    each(mountPoints).some(
      ({ sourceVolume, readOnly }) => name !== undefined && known(sourceVolume) === name && isFalse(readOnly),
    ),
  );

const isFalse = (field: Field<boolean> | undefined): boolean => isAbsent(field) || known(field) === false;
