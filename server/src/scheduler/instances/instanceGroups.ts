import type { ContainerInstanceState } from './containerInstance.ts';

/** The instances sorted by the value of one attribute: group numbers by instance index. Those without it form one group. */
export type Grouping = { groupOf: number[]; groups: number };

/** Groupings by attribute, found once however many services spread by it, and carried on as instances join. */
export class InstanceGroups {
  private readonly known = new Map<string, Grouping & { numbers: Map<string | undefined, number> }>();

  constructor(private readonly instances: readonly ContainerInstanceState[]) {}

  by(attribute: string): Grouping {
    let grouping = this.known.get(attribute);
    if (!grouping) {
      grouping = { groupOf: [], groups: 0, numbers: new Map() };
      this.known.set(attribute, grouping);
    }
    const { groupOf, numbers } = grouping;
    for (let index = groupOf.length; index < this.instances.length; index++) {
      const found = this.instances[index]!.attribute(attribute);
      const value = found === null || found === 'absent' ? undefined : found;
      let number = numbers.get(value);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(value, number);
      }
      groupOf.push(number);
    }
    grouping.groups = numbers.size;
    return grouping;
  }
}
