import { known } from '../../../model/field.ts';
import { isRegisteredAsLinux } from '../../../model/launchTypes.ts';
import { containerRule } from '../../rule.ts';

/** Also the backslash of a Windows domain, as the operating system is often not stated. */
const USER = /^[A-Za-z0-9_][A-Za-z0-9_.\\-]*(?::[A-Za-z0-9_][A-Za-z0-9_.\\-]*)?$/;

export const userForm = containerRule({
  id: 'user-form',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
  rationale:
    'A user is a name or a number of the container, with or without a group; with anything else it does not start.',
  messages: { form: '`user` is a name or uid, optionally with a colon and a group or gid, not "{user}".' },
  check(container, report, task) {
    const user = known(container.user);
    if (user && !USER.test(user) && isRegisteredAsLinux(task)) report(container.user, 'form', { user });
  },
});
