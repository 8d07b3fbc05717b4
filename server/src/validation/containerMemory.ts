import type { ASTNode } from 'vscode-json-languageservice';
import { isPartOfDefinition } from '../model/partOfDefinition.ts';
import type { ContainerDefinition } from '../model/shapes.generated.ts';
import { TASK_LEVEL, type TaskDefinition } from '../model/taskDefinition.ts';
import type { ContainerRule, Rule } from './rule.ts';

/**
 * Of one file, from a version of its text to the next. A rule that had nothing to say about a container has nothing to
 * say about the same text beside the same task-level parameters: it need not be asked again.
 */
export interface ContainerMemory {
  last?: Version | undefined;
}

interface Version {
  readonly rules: readonly Rule[];
  /** The texts of the task-level parameters, and whether other keys may be kept elsewhere. */
  readonly taskLevel: readonly (string | undefined)[];
  readonly containers: readonly Remembered[];
}

/** The text of a container, and the rules that had something to say about it. */
interface Remembered {
  readonly text: string;
  readonly speakers: Set<ContainerRule>;
}

/** A container that a rule is asked about, and where the rule is written down if it speaks. */
export interface Asked {
  readonly container: ContainerDefinition;
  readonly speakers: Set<ContainerRule>;
}

/**
 * The containers that a rule is to be asked about, in no order.
 * @param rules all that are asked, the same array as long as they are the same
 * @param memory of the last version, and of this one from now on
 */
export function containersToAsk(
  task: TaskDefinition,
  rules: readonly Rule[],
  memory: ContainerMemory,
): (rule: ContainerRule) => readonly Asked[] {
  const { containers, document } = task;
  // what is written, and how it is read where templates stand in it
  const read = [...new Set([document.source, document.masked])].map((it) => it.getText());
  const textOf = ({ offset, length }: ASTNode): string =>
    read.map((text) => text.slice(offset, offset + length)).join('');
  const texts = containers.map(({ node }) => textOf(node!));
  const taskLevel = task.node
    ? [...TASK_LEVEL.map((key) => task[key] && textOf(task[key].node)), String(isPartOfDefinition(document))]
    : [];
  const recalled = memory.last && isBeside(memory.last, rules, taskLevel) ? recall(memory.last.containers, texts) : [];
  const remembered = texts.map((text, index) => recalled[index] ?? { text, speakers: new Set<ContainerRule>() });
  memory.last = { rules, taskLevel, containers: remembered };

  const asked = containers.map((container, index) => ({ container, speakers: remembered[index]!.speakers }));
  const changed = asked.filter((_, index) => !recalled[index]);
  const spokenOf = asked.filter(({ speakers }, index) => recalled[index] && speakers.size > 0);
  return (rule) =>
    spokenOf.length === 0 ? changed : [...changed, ...spokenOf.filter(({ speakers }) => speakers.has(rule))];
}

const isBeside = (last: Version, rules: Version['rules'], taskLevel: Version['taskLevel']): boolean =>
  last.rules === rules &&
  last.taskLevel.length === taskLevel.length &&
  last.taskLevel.every((text, index) => text === taskLevel[index]);

/** What is remembered of each text that stands there as before; what changed is in one place. */
function recall(last: readonly Remembered[], texts: readonly string[]): (Remembered | undefined)[] {
  const shift = last.length - texts.length;
  let start = 0;
  while (start < texts.length && last[start]?.text === texts[start]) start++;
  let end = texts.length;
  while (end > start && last[end - 1 + shift]?.text === texts[end - 1]) end--;
  return texts.map((_, index) => (index < start ? last[index] : index < end ? undefined : last[index + shift]));
}
