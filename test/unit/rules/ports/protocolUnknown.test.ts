import { protocolUnknown } from '../../../../server/src/validation/rules/ports/protocolUnknown.ts';
import { testRule } from '../testRule.ts';

const task = (protocol: string) =>
  `{ "containerDefinitions": [{ "portMappings": [{ "containerPort": 80, "protocol": ${protocol} }] }] }`;

testRule(protocolUnknown, {
  passes: [task('"tcp"'), task('"udp"'), task('""'), task('null'), task('"${PROTOCOL}"')],
  fails: [
    { text: task('^"UDP"^'), message: '`protocol` must be tcp or udp; UDP counts as tcp.', fixed: task('"udp"') },
    { text: task('^"http"^'), message: '`protocol` must be tcp or udp; http counts as tcp.' },
  ],
});
