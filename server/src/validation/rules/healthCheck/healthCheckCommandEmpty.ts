import { known } from '../../../model/field.ts';
import { containerRule } from '../../rule.ts';

export const healthCheckCommandEmpty = containerRule({
  id: 'health-check-command-empty',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html',
  rationale:
    'CMD and CMD-SHELL are followed by what they run; with nothing to run the container never becomes healthy.',
  messages: {
    empty: 'The health check runs nothing. Add the command, or leave `healthCheck` out.',
    nothing: 'Nothing follows {prefix}: add the command that checks the container.',
  },
  check(container, report) {
    const command = known(container.healthCheck)?.command;
    if (command?.state !== 'known' || command.value.open) return;
    const { items } = command.value;
    const [first, second] = items.map((item) => known(item)?.trim());
    if (items.length === 0 || first === '') report(command, 'empty');
    else if ((first === 'CMD' || first === 'CMD-SHELL') && (items.length === 1 || second === ''))
      report(command, 'nothing', { prefix: first });
  },
});
