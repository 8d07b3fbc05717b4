import { portRangeForm } from '../../../../server/src/validation/rules/ports/portRangeForm.ts';
import { testRule } from '../testRule.ts';

const task = (range: string) =>
  `{ "containerDefinitions": [{ "name": "web", "portMappings": [{ "containerPortRange": ${range} }] }] }`;

testRule(portRangeForm, {
  passes: [task('"1-65535"'), task('"8000-8001"'), task('"${FROM}-${TO}"'), task('""'), task('null')],
  fails: [
    ...['"8010-8000"', '"8000-70000"', '"0-10"', '"8000:8010"', '"8000 - 8010"', '"8000-"'].map((range) => ({
      text: task(`^${range}^`),
      message: '`containerPortRange` must be written first-last, such as 8000-8010, with ports from 1 to 65535.',
    })),
    ...['"8000-8000"', '"8000"'].map((range) => ({
      text: task(`^${range}^`),
      message: '`containerPortRange` must hold more than one port. Use `containerPort` 8000 instead.',
    })),
  ],
});
