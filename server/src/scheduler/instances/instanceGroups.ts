import type { ContainerInstanceState } from './containerInstance.ts';

/** The instances sorted by the value of one attribute: group numbers by instance index. Those without it form one group. */
type Grouping = { groupOf: number[]; groups: number };

/** The same of some instances: group numbers by their place in the list. */
export type MemberGroups = {
  groupOf: Int32Array;
  /** No two of them are in one group. */
  isOwn: boolean;
  /** Of all instances. */
  all: Grouping;
};

/** Groupings by attribute, found once however many services spread by it, and carried on as instances join. */
export class InstanceGroups {
  private readonly known = new Map<string, Grouping & { numbers: Map<string | undefined, number> }>();

  private readonly members = new WeakMap<readonly ContainerInstanceState[], Map<string, MemberGroups>>();

  constructor(private readonly instances: readonly ContainerInstanceState[]) {}

  /** @param among a list that does not change: it is looked through once */
  of(among: readonly ContainerInstanceState[], attribute: string): MemberGroups {
    const all = this.by(attribute);
    const known = this.members.get(among) ?? new Map<string, MemberGroups>();
    this.members.set(among, known);
    let found = known.get(attribute);
    if (!found) {
      const groupOf = Int32Array.from(among, ({ index }) => all.groupOf[index]!);
      found = { groupOf, isOwn: new Set(groupOf).size === groupOf.length, all };
      known.set(attribute, found);
    }
    return found;
  }

  private by(attribute: string): Grouping {
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
