import { hasEcspressoTemplates } from '../../../model/ecspressoTemplates.ts';
import { isBlank, isSet } from '../../../model/field.ts';
import { serviceForm } from '../../../model/serviceForm.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const serviceNameRequired = serviceRule({
  id: 'service-name-required',
  severity: 'information',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
  rationale:
    'CreateService wants a name. It may also come from the command line (`--service-name`), and ecspresso has it from its own configuration.',
  messages: {
    missing: 'A new service needs `serviceName`, here or as --service-name on the command line.',
  },
  check(service, report, context) {
    if (context.ecspresso !== false || hasEcspressoTemplates(service.document)) return;
    if (serviceForm(service, context) !== 'ecspresso' || !isBlank(service.serviceName)) return;
    const isForCreateService = isSet(service.launchType) || isSet(service.schedulingStrategy);
    if (isForCreateService && isSet(service.taskDefinition)) report(placeOf(service, 'serviceName'), 'missing');
  },
});
