import { containerNamed } from '../../../model/containerNamed.ts';
import { type ContainerReference, containerReferencesOf } from '../../../model/containerReferences.ts';
import { known } from '../../../model/field.ts';
import type { TaskDefinition } from '../../../model/taskDefinition.ts';
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
    const reported = new Set<string>();
    for (const container of task.containers) {
      const name = known(container.name);
      if (name === undefined || reported.has(name)) continue;
      const cycle = shortestWayBack(task, name);
      const [first, ...others] = cycle;
      if (!first) continue;
      for (const { to } of cycle) reported.add(to);
      const path = [name, ...cycle.map(({ to }) => to)].join(' → ');
      const related = others.map(({ at, key, to }) => ({ at, message: `\`${key}\` leads on to ${to}.` }));
      report(first.at, others.length === 0 ? 'itself' : 'cycle', { name, path }, [], related);
    }
  },
});

/** The references that lead from a container back to it, breadth first; none where it is in no circle. */
function shortestWayBack(task: TaskDefinition, start: string): ContainerReference[] {
  const reachedBy = new Map<string, ContainerReference[]>([[start, []]]);
  for (const [name, way] of reachedBy) {
    const container = containerNamed(task, name);
    for (const reference of container ? containerReferencesOf(container) : []) {
      if (reference.to === start) return [...way, reference];
      if (!reachedBy.has(reference.to)) reachedBy.set(reference.to, [...way, reference]);
    }
  }
  return [];
}
