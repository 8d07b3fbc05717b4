import { each, known } from '../../../model/field.ts';
import { isS3ObjectArn } from '../../../model/s3Object.ts';
import { containerRule } from '../../rule.ts';

export const environmentFileExtension = containerRule({
  id: 'environment-file-extension',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/use-environment-file.html',
  rationale: 'ECS asks for environment files whose name ends in .env.',
  messages: { extension: 'The name of an environment file ends in .env.' },
  check(container, report) {
    for (const { value } of each(container.environmentFiles)) {
      const text = known(value);
      if (text && isS3ObjectArn(text) && !text.endsWith('.env')) report(value, 'extension');
    }
  },
});
