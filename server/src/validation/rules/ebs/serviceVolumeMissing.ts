import { deploymentController } from '../../../model/deploymentController.ts';
import { volumesConfiguredAtLaunch } from '../../../model/ebsVolumes.ts';
import { isOpen, itemsOf, known } from '../../../model/field.ts';
import { schedulingStrategy } from '../../../model/schedulingStrategy.ts';
import type { ServiceDefinition } from '../../../model/serviceDefinition.ts';
import { createsService } from '../../../model/serviceForm.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const serviceVolumeMissing = serviceRule({
  id: 'service-volume-missing',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html',
  rationale: 'A volume that is configured at launch is nothing until the service says what it is.',
  messages: {
    missing: 'Volume {name} of the task definition is configured at launch: the service must say how.',
    impossible: 'Volume {name} of the task definition is configured at launch, which {kind} cannot do.',
  },
  check(service, report, context) {
    const { volumeConfigurations } = service;
    if (!context.task || !createsService(service, context) || isOpen(volumeConfigurations)) return;
    const names = itemsOf(volumeConfigurations).map((item) => known(item)?.name);
    if (names.some((name) => name !== undefined && name.state !== 'known')) return;
    const kind = kindWithoutVolumes(service);
    const volumes = volumesConfiguredAtLaunch(context.task);
    if (names.some((name) => !volumes.some((volume) => known(volume.name) === known(name)))) return; // service-volume-unknown
    for (const { name: field } of volumes) {
      const name = known(field);
      if (!field || !name || names.some((it) => known(it) === name)) continue;
      report(
        keyPlaceOf(service, 'volumeConfigurations'),
        kind ? 'impossible' : 'missing',
        { name, kind },
        [],
        [{ at: field, message: 'Configured at launch.' }],
      );
    }
  },
});

/** What takes no `volumeConfigurations`; '' where nothing speaks against them. */
function kindWithoutVolumes(service: ServiceDefinition): string {
  if (schedulingStrategy(service) === 'DAEMON') return 'a DAEMON service';
  return deploymentController(service) === 'CODE_DEPLOY' ? 'a service of the controller CODE_DEPLOY' : '';
}
