import { registryArnForm } from '../../../../server/src/validation/rules/registry/registryArnForm.ts';
import { testRule } from '../testRule.ts';

const service = (registry: string) => `{ "serviceName": "web", "serviceRegistries": [${registry}] }`;
const OTHER = 'Expected the ARN of a Cloud Map service: arn:aws:servicediscovery:REGION:ACCOUNT:service/srv-….';

testRule(registryArnForm, {
  passes: [
    service('{ "registryArn": "arn:aws:servicediscovery:eu-west-1:123456789012:service/srv-utcrh6wavdkggqtk" }'),
    service('{ "registryArn": "arn:aws:servicediscovery:eu-west-1:aws_account_id:service/srv-utcrh6wavdkggqtk" }'),
    service('{ "registryArn": "${REGISTRY}" }'),
    service('{ "registryArn": "REGISTRY_ARN" }'),
    service('{ "port": 80, {{ more }} }'),
    service('"${REGISTRY}"'),
  ],
  fails: [
    {
      text: service('^{^ "port": 80 }'),
      message: 'A service registry needs the `registryArn` of a Cloud Map service.',
      pointer: '/serviceRegistries/0/registryArn',
    },
    {
      text: service(
        '{ "registryArn": ^"arn:aws:servicediscovery:eu-west-1:123456789012:namespace/ns-e4anhexample0004"^ }',
      ),
      message: 'This is a Cloud Map namespace. A registry is one of its services: …:service/srv-….',
    },
    { text: service('{ "registryArn": ^"web.local"^ }'), message: OTHER },
    {
      text: service('{ "registryArn": ^"arn:aws:ecs:eu-west-1:123456789012:service/srv-1"^ }'),
      message: OTHER,
    },
  ],
});
