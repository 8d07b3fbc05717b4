import { imageOf } from '../../../model/image.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

const LOOKS_LIKE_ECR = /\.dkr[.-]ecr/;
const ACCOUNT = /^\d{12}\./;
const REGION_AND_SUFFIX = /\.dkr\.ecr(?:-fips)?\.([a-z]{2}(?:-[a-z]+)+-\d+)(\.amazonaws\.com(?:\.cn)?)$/;

export const imageEcrHostMalformed = containerRule({
  id: 'image-ecr-host-malformed',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/general/latest/gr/ecr.html',
  rationale: 'No registry answers under such a host, so the image cannot be pulled and the task stops.',
  messages: {
    account: 'An ECR host begins with the 12 digits of an account, not {account}.',
    suffix: 'The ECR host of Region {region} ends in {suffix}.',
    repository: 'A repository must follow the ECR host.',
  },
  check(container, report) {
    const image = imageOf(container);
    if (!image || image.fault) return;
    const host = image.host ?? image.repository; // with nothing after it, a host reads like a repository
    if (!LOOKS_LIKE_ECR.test(host) || host.includes('/')) return;
    if (!ACCOUNT.test(host)) return report(container.image, 'account', { account: host.split('.', 1)[0]! });
    if (image.host === undefined) return report(container.image, 'repository');
    const [, region, suffix] = REGION_AND_SUFFIX.exec(host) ?? [];
    const right = region?.startsWith('cn-') ? '.amazonaws.com.cn' : '.amazonaws.com';
    if (!region || !suffix || suffix === right) return;
    const changed = host.slice(0, -suffix.length) + right + image.text.slice(host.length);
    report(container.image, 'suffix', { region, suffix: right }, [fix.set(container.image!, changed)]);
  },
});
