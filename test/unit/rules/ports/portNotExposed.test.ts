import { portNotExposed } from '../../../../server/src/validation/rules/ports/portNotExposed.ts';
import { testRule } from '../testRule.ts';

const task = (mappings: string) =>
  `{ "containerDefinitions": [{ "name": "web", "image": "shop/web:1.4", "portMappings": [${mappings}] }] }`;
const web = (...instructions: string[]) => ({ dockerfiles: { web: ['FROM node:22', ...instructions].join('\n') } });

testRule(portNotExposed, {
  passes: [
    { text: task('{ "containerPort": 8080 }'), ...web('EXPOSE 8080') },
    { text: task('{ "containerPort": 8081 }') },
    { text: task('{ "containerPort": 8081 }'), ...web('CMD node .') },
    { text: task('{ "containerPort": 8081 }'), ...web('ARG PORT=8080', 'EXPOSE $PORT') },
    { text: task('{ "containerPort": 8081 }'), ...web('EXPOSE 8080 ${PORT:-80}/tcp') },
    { text: task('{ "containerPort": 8081 }'), ...web('EXPOSE 8080', 'EXPOSE 80801') },
    { text: task('{ "containerPort": 8005 }, { "containerPort": 8010 }'), ...web('EXPOSE 8000-8010') },
    { text: task('{ "containerPortRange": "8005-8020" }'), ...web('EXPOSE 8000-8010') },
    { text: task('{ "containerPort": 53, "protocol": "udp" }, { "containerPort": 53 }'), ...web('EXPOSE 53/UDP 53') },
    { text: task('{ "containerPort": 53, "protocol": "${PROTOCOL}" }'), ...web('EXPOSE 8080') },
    { text: task('{ "containerPort": 0 }, { "containerPort": "${PORT}" }, { "hostPort": 80 }'), ...web('EXPOSE 8080') },
    { text: '{ "containerDefinitions": [{ "name": "web" }] }', ...web('EXPOSE 8080') },
    { text: task('{ "containerPort": 8080 }'), dockerfiles: { web: 'FROM a AS b\nEXPOSE 8080\nFROM b\nEXPOSE 80' } },
  ],
  fails: [
    {
      text: task('{ "containerPort": 8080 }, { "containerPort": ^8081^ }'),
      ...web('EXPOSE 8080', 'EXPOSE 9090'),
      message: 'Container web maps port 8081, which its Dockerfile does not expose. It exposes 8080, 9090.',
      related: [
        ['', 'What it exposes.'],
        ['', 'What it exposes.'],
      ],
    },
    {
      text: task('{ "containerPort": ^53^ }'),
      ...web('EXPOSE 53/udp 8000-8010'),
      message: 'Container web maps port 53/tcp, which its Dockerfile does not expose. It exposes 53/udp, 8000-8010.',
      related: [['', 'What it exposes.']],
    },
    {
      text: task('{ "containerPort": ^53^, "protocol": "udp" }'),
      ...web('EXPOSE 53'),
      message: 'Container web maps port 53/udp, which its Dockerfile does not expose. It exposes 53.',
    },
    {
      text: task('{ "containerPortRange": ^"8011-8020"^ }'),
      ...web('EXPOSE 8000-8010'),
      message: 'Container web maps ports 8011-8020, none of which its Dockerfile exposes. It exposes 8000-8010.',
    },
    {
      text: task('{ "containerPort": ^8080^ }'),
      dockerfiles: { web: 'FROM a AS b\nEXPOSE 8080\nFROM c\nEXPOSE 80' },
      message: 'Container web maps port 8080, which its Dockerfile does not expose. It exposes 80.',
    },
  ],
});
