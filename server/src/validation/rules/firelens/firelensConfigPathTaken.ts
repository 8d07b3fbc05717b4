import { entryOf, known } from '../../../model/field.ts';
import { containerRule } from '../../rule.ts';

/** Where ECS mounts the configuration that it generates, by the type of the router. */
const GENERATED: Readonly<Record<string, string>> = {
  fluentbit: '/fluent-bit/etc/fluent-bit.conf',
  fluentd: '/fluentd/etc/fluent.conf',
};

export const firelensConfigPathTaken = containerRule({
  id: 'firelens-config-path-taken',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html',
  rationale: 'ECS mounts its generated configuration over that file, and this one would include itself.',
  messages: { taken: 'ECS writes its own configuration to {path}. Keep yours in another file.' },
  check(container, report) {
    const firelens = known(container.firelensConfiguration);
    const type = known(firelens?.type);
    if (!type || known(entryOf(firelens?.options, 'config-file-type')?.value) !== 'file') return;
    const option = entryOf(firelens?.options, 'config-file-value')?.value;
    const path = known(option);
    if (path !== undefined && path === GENERATED[type]) report(option, 'taken', { path });
  },
});
