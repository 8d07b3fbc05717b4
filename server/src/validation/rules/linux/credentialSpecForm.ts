import { parseArn } from '../../../model/arn.ts';
import { itemsOf, known } from '../../../model/field.ts';
import { containerRule } from '../../rule.ts';

const SPEC = /^credentialspec(?:domainless)?:(.*)$/s;

export const credentialSpecForm = containerRule({
  id: 'credential-spec-form',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
  rationale: 'The agent does not start the container: "unsupported credentialspec ARN, only s3/ssm ARNs are valid".',
  messages: {
    prefix: 'A credential spec begins with credentialspec: or credentialspecdomainless:, followed by an ARN.',
    arn: 'A credential spec names a file by an ARN of S3 or of Systems Manager.',
  },
  check(container, report) {
    for (const item of itemsOf(container.credentialSpecs)) {
      const spec = known(item);
      if (spec === undefined) continue;
      const [, location] = SPEC.exec(spec) ?? [];
      if (location === undefined) report(item, 'prefix');
      else if (!location.startsWith('file://') && !['s3', 'ssm'].includes(parseArn(location)?.service ?? ''))
        report(item, 'arn');
    }
  },
});
