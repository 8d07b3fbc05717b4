import { shortened } from '../../../documents/shortened.ts';
import { isOpen, itemsOf, known } from '../../../model/field.ts';
import type { ContainerDefinition } from '../../../model/shapes.generated.ts';
import { containerRule } from '../../rule.ts';

const WINDOWS_PROGRAM = /^[A-Za-z]:\\[^"]*\.exe$/i;

export const commandOneString = containerRule({
  id: 'command-one-string',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
  rationale:
    'Each argument is an item of its own. A whole command line in one item is looked for as one program of that name, and the container does not start.',
  messages: {
    entryPoint: 'Each word of `entryPoint` is an item of its own; this asks for one program called "{text}".',
    command: 'Each argument of `command` is an item of its own; this is passed on as a single one.',
    unsure: {
      severity: 'hint',
      text: 'This is passed on as a single argument. Unless the entry point of the image hands it to a shell, make each word an item.',
    },
  },
  check(container, report) {
    const entryPoint = onlyItem(container, 'entryPoint');
    if (entryPoint?.includes(' ') && !WINDOWS_PROGRAM.test(entryPoint))
      report(container.entryPoint, 'entryPoint', { text: shortened(entryPoint) });
    const command = onlyItem(container, 'command');
    if (!command?.includes(' ') || WINDOWS_PROGRAM.test(command)) return;
    const program = programOf(container);
    if (program === 'takes-text' || program === 'unknown') return;
    report(container.command, program === 'unsure' ? 'unsure' : 'command');
  },
});

/** The one item of a list that has no more, where it is certain. */
function onlyItem(container: ContainerDefinition, key: 'entryPoint' | 'command'): string | undefined {
  const [first, ...more] = itemsOf(container[key]);
  return more.length === 0 && !isOpen(container[key]) ? known(first)?.trim() : undefined;
}

/** What gets the command: something that takes a whole text (`sh -c`, `python -c`), or an ordinary program. */
function programOf({ entryPoint }: ContainerDefinition): 'takes-text' | 'unsure' | 'program' | 'unknown' {
  const words = itemsOf(entryPoint).map(known);
  const last = words.at(-1);
  if (isOpen(entryPoint) || words.includes(undefined)) return 'unknown';
  if (last === undefined) return 'unsure';
  if (/^[-/][A-Za-z]+$/.test(last)) return 'takes-text';
  return /\.sh$|entrypoint/i.test(last) ? 'unsure' : 'program';
}
