import { requestBytes } from '../../../model/requestBytes.ts';
import { taskRule } from '../../rule.ts';

const MAXIMUM_BYTES = 65_536;
const NEAR_BYTES = 60_000;

export const documentTooLarge = taskRule({
  id: 'document-too-large',
  severity: 'error',
  source: 'https://github.com/awsdocs/amazon-ecs-developer-guide/issues/149',
  rationale:
    "RegisterTaskDefinition refuses it: \"Actual length: '66420'. Max allowed length is '65536' bytes.\" Environment files and secrets keep values out of the definition.",
  messages: {
    tooLarge:
      'This task definition takes {bytes} bytes without blanks, at most 65536 are allowed. Move environment variables into `environmentFiles`.',
    near: {
      severity: 'warning',
      text: 'This task definition takes {bytes} of the 65536 bytes that are allowed.',
    },
  },
  check(task, report) {
    const bytes = requestBytes(task, NEAR_BYTES);
    if (bytes > MAXIMUM_BYTES) report(undefined, 'tooLarge', { bytes });
    else if (bytes >= NEAR_BYTES) report(undefined, 'near', { bytes });
  },
});
