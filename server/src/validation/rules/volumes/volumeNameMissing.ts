import { each, isAbsent } from '../../../model/field.ts';
import { placeOf } from '../../../model/view.ts';
import { kindsOf } from '../../../model/volumes.ts';
import { taskRule } from '../../rule.ts';

export const volumeNameMissing = taskRule({
  id: 'volume-name-missing',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html',
  rationale: 'Mount points find a volume by its name, and some kinds of volume are refused without one.',
  messages: {
    required: 'A volume with `{kind}` needs a `name`.',
    useless: { severity: 'warning', text: 'Without a `name` no container can mount this volume.' },
  },
  check(task, report) {
    for (const volume of each(task.volumes)) {
      if (!isAbsent(volume.name)) continue;
      const kind = kindsOf(volume).find((it) => NEED_A_NAME.includes(it));
      report(placeOf(volume, 'name'), kind ? 'required' : 'useless', { kind: kind ?? '' });
    }
  },
});

const NEED_A_NAME = ['efsVolumeConfiguration', 's3filesVolumeConfiguration', 'configuredAtLaunch'];
