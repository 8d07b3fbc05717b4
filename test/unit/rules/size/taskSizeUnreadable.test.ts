import { taskSizeUnreadable } from '../../../../server/src/validation/rules/size/taskSizeUnreadable.ts';
import { testRule } from '../testRule.ts';

testRule(taskSizeUnreadable, {
  passes: [
    '{ "cpu": "256", "memory": "512", "containerDefinitions": [] }',
    '{ "cpu": ".25 vCPU", "memory": "0.5 GB", "containerDefinitions": [] }',
    '{ "cpu": "1vcpu", "memory": "2gb", "containerDefinitions": [] }',
    '{ "cpu": "${CPU}", "memory": "{{ env `MEMORY` `512` }}", "containerDefinitions": [] }',
    '{ "cpu": $CPU, "memory": null, "containerDefinitions": [] }',
    '{ "cpu": "TASK_CPU", "memory": "your-memory", "containerDefinitions": [] }', // somebody is to replace them
    '{ "cpu": 256, "memory": 512, "containerDefinitions": [] }', // the schema asks for quotes
    '{ "requiresCompatibilities": ["FARGATE"], "cpu": "", "memory": "", "containerDefinitions": [] }', // missing, says another rule
    '{ "containerDefinitions": [{ "name": "app", "image": "app", "memory": "1 apple" }] }',
    '[{ "name": "app", "image": "app" }]',
  ],
  fails: [
    {
      text: '{ "cpu": ^"half a CPU"^, "containerDefinitions": [] }',
      message: '`cpu` must be a number of CPU units such as "512" or of vCPUs such as "0.5 vCPU", not "half a CPU".',
    },
    {
      text: '{ "cpu": ^"0.5"^, "containerDefinitions": [] }',
      message: '`cpu` must be a number of CPU units such as "512" or of vCPUs such as "0.5 vCPU", not "0.5".',
    },
    {
      text: '{ "cpu": ^"2 GB"^, "containerDefinitions": [] }',
      message: '`cpu` must be a number of CPU units such as "512" or of vCPUs such as "0.5 vCPU", not "2 GB".',
    },
    {
      text: '{ "memory": ^"1,024"^, "containerDefinitions": [] }',
      message: '`memory` must be a number of MiB such as "1024" or of GB such as "1 GB", not "1,024".',
    },
    {
      text: '{ "memory": ^"0.5 MiB"^, "containerDefinitions": [] }',
      message: '`memory` must be a number of MiB such as "1024" or of GB such as "1 GB", not "0.5 MiB".',
    },
    {
      text: '{ "memory": ^"512 MB"^, "containerDefinitions": [] }',
      message: 'AWS documents no unit `MB` for `memory`. Write "512".',
      severity: 'warning',
      fixed: '{ "memory": "512", "containerDefinitions": [] }',
    },
    {
      text: '{ "memory": ^"1.5GiB"^, "containerDefinitions": [] }',
      message: 'AWS documents no unit `GiB` for `memory`. Write "1.5 GB".',
      severity: 'warning',
      fixed: '{ "memory": "1.5 GB", "containerDefinitions": [] }',
    },
    {
      text: '{ "cpu": ^".5 vCPUs"^, "containerDefinitions": [] }',
      message: 'AWS documents no unit `vCPUs` for `cpu`. Write "0.5 vCPU".',
      severity: 'warning',
      fixed: '{ "cpu": "0.5 vCPU", "containerDefinitions": [] }',
    },
    {
      text: '{ "memory": ^""^, "containerDefinitions": [] }',
      message: '`memory` is empty. Leave it out.',
      severity: 'warning',
      fixed: '{ "containerDefinitions": [] }',
    },
  ],
});
