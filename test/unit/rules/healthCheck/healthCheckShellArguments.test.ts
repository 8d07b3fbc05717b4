import { healthCheckShellArguments } from '../../../../server/src/validation/rules/healthCheck/healthCheckShellArguments.ts';
import { testRule } from '../testRule.ts';

const task = (command: string) => `{
  "containerDefinitions": [
    {
      "name": "web",
      "healthCheck": {
        "command": ${command}
      }
    }
  ]
}`;

testRule(healthCheckShellArguments, {
  passes: [
    task('["CMD-SHELL", "curl -f http://localhost/ || exit 1"]'),
    task('["CMD", "curl", "-f", "http://localhost/"]'),
    task('["CMD-SHELL", "${COMMAND}", "x"]'),
    task('["${PREFIX}", "curl", "-f"]'),
    task('["CMD-SHELL", "", ""]'),
    task('["CMD-SHELL"]'),
    task('"${COMMAND}"'),
    task('null'),
  ],
  fails: [
    {
      text: task('^["CMD-SHELL", "curl", "-f", "http://localhost:$PORT/"]^'),
      message: 'After CMD-SHELL comes the whole script as one item; here only curl is run.',
      fixed: task('[\n          "CMD-SHELL",\n          "curl -f http://localhost:$PORT/"\n        ]'),
    },
    {
      text: task('^["CMD-SHELL", "curl -f http://localhost/", "|| exit 1"]^'),
      message: 'After CMD-SHELL comes the whole script as one item; here only curl -f http://localhost/ is run.',
      fixed: task('[\n          "CMD-SHELL",\n          "curl -f http://localhost/ || exit 1"\n        ]'),
    },
    {
      text: task('^["CMD-SHELL", "curl -f http://localhost/", "exit 1"]^'),
      message: 'After CMD-SHELL comes the whole script as one item; here only curl -f http://localhost/ is run.',
    },
    {
      text: task('^["CMD-SHELL", "sh", "-c", "true"]^'),
      message: 'After CMD-SHELL comes the whole script as one item; here only sh is run.',
    },
    {
      text: task('^["CMD-SHELL", "curl", "${URL}"]^'),
      message: 'After CMD-SHELL comes the whole script as one item; here only curl is run.',
    },
  ],
});
