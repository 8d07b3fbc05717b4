import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ContainerMemory } from '../../server/src/validation/containerMemory.ts';
import type { Finding } from '../../server/src/validation/finding.ts';
import { validate } from '../../server/src/validation/validate.ts';
import { contextFor, parsed, WHOLE_DOCUMENTS } from './wholeDocuments.ts';

interface Task {
  containerDefinitions: unknown[];
}

const tasks = WHOLE_DOCUMENTS.flatMap((example) => {
  if (example.languageId !== 'ecs-task-definition') return [];
  try {
    const task = JSON.parse(example.text) as Task;
    return Array.isArray(task.containerDefinitions) ? { example, task } : [];
  } catch {
    return []; // with a template or a comment in it
  }
});

/** What somebody does to a text: adds a container, takes one out, gives the task other parameters, types, deletes. */
const edit = fc.record({
  kind: fc.constantFrom('add', 'remove', 'task', 'type', 'type', 'delete', 'delete'),
  from: fc.constantFrom(...tasks),
  place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  text: fc.constantFrom('"', ',', '{', '}', ']', ':', '1', 'x', ' ', '\n', '{{ if }}', '${X}'),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(text: string, { kind, from, place, text: typed }: Edit): string {
  const offset = Math.floor(place * text.length);
  if (kind === 'type') return text.slice(0, offset) + typed + text.slice(offset);
  if (kind === 'delete') return text.slice(0, offset) + text.slice(offset + 1);
  try {
    const task = JSON.parse(text) as Task;
    const containers = task.containerDefinitions;
    const index = Math.floor(place * containers.length);
    if (kind === 'add') containers.splice(index, 0, ...from.task.containerDefinitions);
    if (kind === 'remove') containers.splice(index, 1);
    return JSON.stringify(kind === 'task' ? { ...from.task, containerDefinitions: containers } : task, undefined, 1);
  } catch {
    return text;
  }
}

/** Findings as they are told, without the trees that their places hold. */
const told = (findings: readonly Finding[]) =>
  findings.map(({ related, ...finding }) => ({
    ...finding,
    related: related.map(({ at: { uri, range }, message }) => ({ uri, range, message })),
  }));

test('what is said of a text does not depend on the versions before it', { timeout: 120_000 }, () => {
  const versions = fc.tuple(fc.constantFrom(...tasks), fc.array(edit, { minLength: 2, maxLength: 8 }));
  fc.assert(
    fc.property(versions, ([{ example }, edits]) => {
      const memory: ContainerMemory = {};
      let { text } = example;
      for (const next of [undefined, ...edits]) {
        text = next ? edited(text, next) : text;
        const document = parsed(example, text);
        expect(told(validate(document, contextFor(example), memory))).toEqual(
          told(validate(document, contextFor(example))),
        );
      }
    }),
    { numRuns: 3000 },
  );
});
