import { expressService } from '../../../../server/src/validation/rules/service/expressService.ts';
import { testRule } from '../testRule.ts';

testRule(expressService, {
  passes: [
    '{ "serviceName": "web", "status": "ACTIVE", "desiredCount": 1 }',
    '{ "serviceName": "web", "status": "ACTIVE", "resourceManagementType": "CUSTOMER", "desiredCount": 1 }',
  ],
  fails: [
    {
      text: '{ "serviceName": "web", "status": "ACTIVE", "resourceManagementType": ^"ECS"^, "desiredCount": 1 }',
      message:
        'This is an Express Mode service: what ECS set up for it changes through UpdateExpressGatewayService only.',
    },
  ],
});
