import { credentialSpecForm } from '../../../../server/src/validation/rules/linux/credentialSpecForm.ts';
import { testRule } from '../testRule.ts';

const task = (spec: string) =>
  `{ "executionRoleArn": "arn:aws:iam::123456789012:role/x", "containerDefinitions": [{ "credentialSpecs": [${spec}] }] }`;
const PREFIX = 'A credential spec begins with credentialspec: or credentialspecdomainless:, followed by an ARN.';
const ARN = 'A credential spec names a file by an ARN of S3 or of Systems Manager.';

testRule(credentialSpecForm, {
  passes: [
    task('"credentialspec:arn:aws:ssm:eu-west-1:123456789012:parameter/spec"'),
    task('"credentialspecdomainless:arn:aws:s3:::specs/spec.json"'),
    task('"credentialspec:file://spec.json"'),
    task('"${SPEC}"'),
    task('null'),
  ],
  fails: [
    { text: task('^"arn:aws:s3:::specs/spec.json"^'), message: PREFIX },
    { text: task('^""^'), message: PREFIX },
    { text: task('^"credentialspec:spec.json"^'), message: ARN },
    {
      text: task('^"credentialspec:arn:aws:secretsmanager:eu-west-1:123456789012:secret:spec"^'),
      message: ARN,
    },
  ],
});
