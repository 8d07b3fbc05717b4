import { imageEcrHostMalformed } from '../../../../server/src/validation/rules/image/imageEcrHostMalformed.ts';
import { testRule } from '../testRule.ts';

const task = (image: string) => `{ "containerDefinitions": [{ "name": "web", "image": ${image} }] }`;

testRule(imageEcrHostMalformed, {
  passes: [
    '123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:1',
    '123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com/app',
    '123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/app',
    '123456789012.dkr.ecr.eusc-de-east-1.amazonaws.eu/app',
    '123456789012.dkr-ecr.us-east-1.on.aws/app',
    '123456789012.dkr-ecr-fips.us-east-1.on.aws/app',
    '123456789012.dkr-ecr.cn-north-1.on.amazonwebservices.com.cn/app',
    '123456789012.dkr.ecr.us-iso-east-1.c2s.ic.gov/app',
    '123456789012.dkr.ecr.us-east-1.amazonaws.com/docker-hub/library/nginx',
    '000000000000.dkr.ecr.us-east-1.localhost.localstack.cloud:4566/app',
    'aws_account_id.dkr.ecr.region.amazonaws.com/app',
    '${ACCOUNT}.dkr.ecr.us-east-1.amazonaws.com/app',
    '123456789012.dkr.ecr.us-east-1.amazonaws.com/',
    'team/app.dkr.ecr',
  ]
    .map((image) => task(`"${image}"`))
    .concat(task('null')),
  fails: [
    {
      text: task('^"12345678910.dkr.ecr.us-east-1.amazonaws.com/app"^'),
      message: 'An ECR host begins with the 12 digits of an account, not 12345678910.',
    },
    {
      text: task('^"123456789012.dkr.ecr.cn-north-1.amazonaws.com/app:1"^'),
      message: 'The ECR host of Region cn-north-1 ends in .amazonaws.com.cn.',
      fixed: task('"123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/app:1"'),
    },
    {
      text: task('^"123456789012.dkr.ecr.eu-west-1.amazonaws.com.cn/app"^'),
      message: 'The ECR host of Region eu-west-1 ends in .amazonaws.com.',
      fixed: task('"123456789012.dkr.ecr.eu-west-1.amazonaws.com/app"'),
    },
    {
      text: task('^"123456789012.dkr.ecr.eu-west-1.amazonaws.com:1"^'),
      message: 'A repository must follow the ECR host.',
    },
    {
      text: task('^"123456789012.dkr.ecr.cn-north-1.amazonaws.com"^'),
      message: 'A repository must follow the ECR host.',
    },
  ],
});
