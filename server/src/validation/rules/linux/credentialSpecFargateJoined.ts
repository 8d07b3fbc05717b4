import { itemsOf, known } from '../../../model/field.ts';
import { isRegisteredAsLinux, runsOn } from '../../../model/launchTypes.ts';
import { containerRule } from '../../rule.ts';

export const credentialSpecFargateJoined = containerRule({
  id: 'credential-spec-fargate-joined',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-linux-gmsa.html',
  rationale: 'credentialspec: needs a container instance that has joined the domain, and Fargate has none.',
  messages: { joined: 'Fargate joins no domain: use credentialspecdomainless: with a file in S3.' },
  check(container, report, task) {
    if (!runsOn(task, 'FARGATE') || !isRegisteredAsLinux(task)) return;
    for (const item of itemsOf(container.credentialSpecs))
      if (known(item)?.startsWith('credentialspec:')) report(item, 'joined');
  },
});
