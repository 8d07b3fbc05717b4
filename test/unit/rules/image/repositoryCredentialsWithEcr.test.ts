import { repositoryCredentialsWithEcr } from '../../../../server/src/validation/rules/image/repositoryCredentialsWithEcr.ts';
import { testRule } from '../testRule.ts';

const CREDENTIALS = '{ "credentialsParameter": "registry" }';
const task = (image: string, credentials: string) =>
  `{ "containerDefinitions": [{ "name": "web", "image": ${image}, "repositoryCredentials": ${credentials} }] }`;
const multiline = (credentials: string) => `{
  "executionRoleArn": "arn:aws:iam::123456789012:role/execution",
  "containerDefinitions": [
    {
      "image": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:1"${credentials}
    }
  ]
}`;

testRule(repositoryCredentialsWithEcr, {
  passes: [
    task('"registry.example.com/app"', CREDENTIALS),
    task('"nginx"', CREDENTIALS),
    task('"${IMAGE}"', CREDENTIALS),
    task('"123456789012.dkr.ecr.eu-west-1.amazonaws.com/app"', 'null'),
    task('"123456789012.dkr.ecr.eu-west-1.amazonaws.com/app"', '{}'),
    task('"123456789012.dkr.ecr.eu-west-1.amazonaws.com/app"', '"${CREDENTIALS}"'),
  ],
  fails: [
    {
      text: multiline(`,\n      ^"repositoryCredentials"^: ${CREDENTIALS}`),
      message: 'Amazon ECR needs no `repositoryCredentials`: ECS pulls from it without a secret.',
      pointer: '/containerDefinitions/0/repositoryCredentials',
      fixed: multiline(''),
    },
    {
      text: multiline(`,\n      ^"repositoryCredentials"^: ${CREDENTIALS}`).replace('"1234', '"public.ecr.aws/1234'),
      message: 'ECR Public needs no `repositoryCredentials`: ECS pulls from it without a secret.',
      pointer: '/containerDefinitions/0/repositoryCredentials',
      fixed: multiline('').replace('"1234', '"public.ecr.aws/1234'),
    },
  ],
});
