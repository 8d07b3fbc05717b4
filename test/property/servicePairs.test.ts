import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument } from '../../server/src/documents/parse.ts';
import { clusterOf } from '../../server/src/model/cluster.ts';
import { ALONE } from '../../server/src/model/serviceContext.ts';
import { serviceDefinitionOf } from '../../server/src/model/serviceDefinition.ts';
import { taskDefinitionOf } from '../../server/src/model/taskDefinition.ts';
import { applyFix } from '../../server/src/validation/applyFix.ts';
import { validate } from '../../server/src/validation/validate.ts';
import { DEFINITIONS } from './definitions.ts';

const parse = (text: string, languageId = 'json') =>
  parseDocument(TextDocument.create('file:///pair.json', languageId, 1, text));
const textsOf = (kind: string) => DEFINITIONS.map(({ text }) => text).filter((text) => parse(text).kind === kind);

const STRANGE = ['null', '""', '0', '-1', '1e308', 'true', '[]', '{}', '[null]', '[{}]', '"x"', '"${X}"', '{{ x }}'];

/** A text with some of its values replaced, in places that are counted from the end so that they stay true. */
const spoilt = (texts: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...texts), fc.array(fc.tuple(fc.nat(), fc.constantFrom(...STRANGE)), { maxLength: 6 }))
    .map(([text, changes]) => {
      const values = [...text.matchAll(/:\s*("[^"]*"|[\w.]+)/g)];
      const at = new Map(changes.map(([place, value]) => [values[place % values.length]!, value]));
      return [...at]
        .sort(([a], [b]) => b.index - a.index)
        .reduce(
          (result, [{ index, 0: old }, value]) =>
            `${result.slice(0, index)}: ${value}${result.slice(index + old.length)}`,
          text,
        );
    });

test('no pair of a service and a task definition makes a rule or a fix throw', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      spoilt(textsOf('service-definition')),
      spoilt(textsOf('task-definition')),
      spoilt(DEFINITIONS.filter(({ name }) => name.endsWith('ecs-cluster.json')).map(({ text }) => text)),
      spoilt(textsOf('service-definition')),
      fc.constantFrom(true, false, undefined),
      (text, taskText, clusterText, otherText, ecspresso) => {
        const document = parse(text);
        const task = taskDefinitionOf(parse(taskText));
        const cluster = clusterOf(parse(clusterText, 'ecs-cluster'));
        const other = serviceDefinitionOf(parse(otherText));
        const findings = validate(document, {
          severities: {},
          preset: 'strict',
          log: (message) => expect.fail(message),
          service: {
            ...ALONE,
            task,
            ecspresso,
            services: other ? [other] : [],
            cluster: cluster?.form === 'own' ? cluster.cluster : undefined,
          },
        });
        for (const { fixes, related } of findings) {
          for (const fix of fixes) applyFix(document, fix);
          for (const { at } of related) expect(at.range.start.line).toBeGreaterThanOrEqual(0);
        }
      },
    ),
    { numRuns: 1500 },
  );
});
