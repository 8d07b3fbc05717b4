import { type ContainerReference, referencesByContainer } from '../../../model/containerReferences.ts';
import { taskRule } from '../../rule.ts';

export const containerReferenceCycle = taskRule({
  id: 'container-reference-cycle',
  severity: 'error',
  source: 'https://github.com/aws/amazon-ecs-agent/issues/756',
  rationale:
    'Each container waits until those it names in `dependsOn`, `links` or `volumesFrom` are there, so in a circle none ever starts.',
  messages: {
    itself: 'Container {name} waits for itself and never starts.',
    cycle: 'These containers wait for each other and never start: {path}.',
  },
  check(task, report) {
    const references = neverStarting(referencesByContainer(task));
    const reported = new Set<string>();
    for (const name of references.keys()) {
      if (reported.has(name)) continue;
      const cycle = shortestWayBack(references, name);
      const [first, ...others] = cycle;
      if (!first) continue;
      for (const { to } of cycle) reported.add(to);
      const path = abridged([name, ...cycle.map(({ to }) => to)]).join(' → ');
      const related = others
        .slice(0, MOST_SHOWN)
        .map(({ at, key, to }) => ({ at, message: `\`${key}\` leads on to ${to}.` }));
      report(first.at, others.length === 0 ? 'itself' : 'cycle', { name, path }, [], related);
    }
  },
});

/** A task has ten containers at most, unless its file is wrong in another way too. */
const MOST_SHOWN = 10;

const abridged = (names: readonly string[]): readonly string[] =>
  names.length > MOST_SHOWN + 1 ? [...names.slice(0, MOST_SHOWN), '…', names[0]!] : names;

type References = ReadonlyMap<string, readonly ContainerReference[]>;

/** What is left when all containers have started that can: those in a circle, and those that wait for them. */
function neverStarting(references: References): References {
  const waiting = new Map<string, string[]>();
  const missing = new Map<string, number>();
  const started: string[] = [];
  for (const [name, all] of references) {
    const others = all.filter(({ to }) => references.has(to));
    for (const { to } of others) waiting.set(to, [...(waiting.get(to) ?? []), name]);
    missing.set(name, others.length);
    if (others.length === 0) started.push(name);
  }
  for (const name of started)
    for (const other of waiting.get(name) ?? []) {
      const left = missing.get(other)! - 1;
      missing.set(other, left);
      if (left === 0) started.push(other);
    }
  return new Map([...references].filter(([name]) => missing.get(name) !== 0));
}

/** The references that lead from a container back to it, breadth first; none where it is in no circle. */
function shortestWayBack(references: References, start: string): ContainerReference[] {
  const reachedBy = new Map<string, ContainerReference[]>([[start, []]]);
  for (const [name, way] of reachedBy)
    for (const reference of references.get(name) ?? []) {
      if (reference.to === start) return [...way, reference];
      if (!reachedBy.has(reference.to)) reachedBy.set(reference.to, [...way, reference]);
    }
  return [];
}
