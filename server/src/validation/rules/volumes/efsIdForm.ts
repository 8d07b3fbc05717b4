import { each, type Field, known } from '../../../model/field.ts';
import { taskRule } from '../../rule.ts';

const FILE_SYSTEM = /^(?:fs-[0-9a-f]{8,40}|arn:.*)$/;
const ACCESS_POINT = /^(?:fsap-[0-9a-f]{8,40}|arn:.*)$/;
/** What AWS's examples and people write in place of an id. */
const STAND_IN = /^(?:(?:fs|fsap)-(?:1234|[xX]+)|[A-Z][A-Z0-9_-]+)$/;

export const efsIdForm = taskRule({
  id: 'efs-id-form',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/API_FileSystemDescription.html',
  rationale: 'There is no file system and no access point of such an id, so the task stops when it mounts the volume.',
  messages: {
    fileSystem: 'The id of an EFS file system is fs- and at least 8 hexadecimal digits, not {id}.',
    accessPoint: 'The id of an EFS access point is fsap- and at least 8 hexadecimal digits, not {id}.',
  },
  check(task, report) {
    for (const volume of each(task.volumes)) {
      const efs = known(volume.efsVolumeConfiguration);
      const accessPointId = known(efs?.authorizationConfig)?.accessPointId;
      const fileSystem = wrong(efs?.fileSystemId, FILE_SYSTEM);
      if (fileSystem) report(efs?.fileSystemId, 'fileSystem', { id: fileSystem });
      const accessPoint = wrong(accessPointId, ACCESS_POINT);
      if (accessPoint) report(accessPointId, 'accessPoint', { id: accessPoint });
    }
  },
});

function wrong(field: Field<string> | undefined, form: RegExp): string | undefined {
  const id = known(field);
  return id && !form.test(id) && !STAND_IN.test(id) ? id : undefined;
}
