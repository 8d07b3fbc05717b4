import { entryOf, known } from '../../../model/field.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { containerRule } from '../../rule.ts';

export const firelensConfigS3Fargate = containerRule({
  id: 'firelens-config-s3-fargate',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FirelensConfiguration.html',
  rationale: 'Fargate reads the configuration of a log router from a file in its image only.',
  messages: { s3: 'On Fargate `config-file-type` must be file: put the configuration into the image of the router.' },
  check(container, report, task) {
    const option = entryOf(known(container.firelensConfiguration)?.options, 'config-file-type')?.value;
    if (known(option)?.toLowerCase() === 's3' && runsOn(task, 'FARGATE')) report(option, 's3');
  },
});
