import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyFix } from '../../../server/src/validation/applyFix.ts';
import { validate } from '../../../server/src/validation/validate.ts';
import { document } from '../documents/document.ts';

const SUBNETS = '"subnets": ["subnet-1"]';
const ROLE = '"roleArn": "arn:aws:iam::123456789012:role/ebs", "sizeInGiB": 10';

/** Keys as CloudFormation, Terraform or AWS's own guide spell them. */
test.each([
  ['placementStrategies', 'placementStrategy', '{ "desiredCount": 1, "KEY": [{ "type": "random" }] }'],
  ['enableEcsManagedTags', 'enableECSManagedTags', '{ "desiredCount": 1, "KEY": true }'],
  [
    'assignPublicIP',
    'assignPublicIp',
    `{ "desiredCount": 1, "networkConfiguration": { "awsvpcConfiguration": { ${SUBNETS}, "KEY": "DISABLED" } } }`,
  ],
  [
    'managedEbsVolume',
    'managedEBSVolume',
    `{ "desiredCount": 1, "volumeConfigurations": [{ "name": "data", "KEY": { ${ROLE} } }] }`,
  ],
])('%s is meant to be %s', (written, meant, text) => {
  const service = document(text.replace('KEY', written), 'service-definition.json', 'ecs-service-definition');
  const findings = validate(service, { severities: {}, preset: 'recommended', log: (message) => expect.fail(message) });
  expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
    ['unknown-key', `Unknown field \`${written}\`. Did you mean \`${meant}\`?`],
  ]);
  const [fix] = findings[0]!.fixes;
  expect(TextDocument.applyEdits(service.source, applyFix(service, fix!)!)).toBe(text.replace('KEY', meant));
});
