import { parseArn } from '../../../model/arn.ts';
import { isBlank, known } from '../../../model/field.ts';
import { lifecycleHooks } from '../../../model/lifecycleHooks.ts';
import { isStandIn } from '../../../model/standIn.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const hookLambdaIncomplete = serviceRule({
  id: 'hook-lambda-incomplete',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentLifecycleHook.html',
  rationale: 'A hook calls a Lambda function at certain stages of a deployment, with a role that may call it.',
  messages: {
    missing: 'A lifecycle hook that calls a Lambda function needs `{key}`.',
    role: { severity: 'warning', text: 'ECS needs a `roleArn` that lets it call the Lambda function.' },
    notAFunction: 'Expected the ARN of a Lambda function: arn:aws:lambda:REGION:ACCOUNT:function:NAME.',
  },
  check(service, report) {
    for (const hook of lifecycleHooks(service, 'AWS_LAMBDA')) {
      for (const key of ['hookTargetArn', 'lifecycleStages'] as const)
        if (isBlank(hook[key])) report(placeOf(hook, key), 'missing', { key });
      if (isBlank(hook.roleArn)) report(placeOf(hook, 'roleArn'), 'role');
      const text = known(hook.hookTargetArn);
      const arn = text ? parseArn(text) : undefined;
      if (text && (arn || !isStandIn(text)) && !(arn?.service === 'lambda' && arn.resource.startsWith('function:')))
        report(hook.hookTargetArn, 'notAFunction');
    }
  },
});
