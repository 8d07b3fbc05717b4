import { type CharacterTest, MalformedRegex, type RegexNode, RegexParser, UnsupportedRegex } from './regexSyntax.ts';

/**
 * A regular expression as `=~` takes it (Java's), matched against the whole value in time proportional to pattern × value, whatever
 * the pattern: a state machine instead of backtracking, so that no expression in a user's file can hang the server.
 */
export type Regex =
  | { matches: (value: string) => boolean }
  /** Java may know it, this does not: nobody can say whether it matches. */
  | { unsupported: string }
  | { error: string; offset: number };

type Step =
  | { kind: 'character'; test: CharacterTest }
  | { kind: 'split'; to: number[] }
  | { kind: 'start' | 'end' | 'match' };

/** A pattern that needs more counts as unsupported; AWS allows 2,000 characters for a whole expression. */
const MAX_STEPS = 5000;

/** A pattern in Java's syntax, which must match a whole value; no pattern makes that take exponentially long. */
export function compileRegex(pattern: string): Regex {
  try {
    const program = compile(new RegexParser(pattern).parse());
    return { matches: (value) => run(program, value) };
  } catch (problem) {
    if (problem instanceof UnsupportedRegex) return { unsupported: problem.message };
    if (problem instanceof MalformedRegex) return { error: problem.message, offset: problem.offset };
    throw problem;
  }
}

function compile(root: RegexNode): Step[] {
  const program: Step[] = [];
  let work = 0;
  const push = <S extends Step>(step: S): S => {
    program.push(step);
    return step;
  };
  const split = () => push({ kind: 'split', to: [program.length + 1] });
  const emit = (node: RegexNode): void => {
    if (++work > MAX_STEPS) throw new UnsupportedRegex('very large pattern');
    switch (node.kind) {
      case 'sequence':
        for (const part of node.nodes) emit(part);
        break;
      case 'alternatives': {
        const entry = split();
        entry.to = [];
        const exits = node.nodes.map((branch) => {
          entry.to.push(program.length);
          emit(branch);
          return split();
        });
        for (const exit of exits) exit.to = [program.length];
        break;
      }
      case 'repeat':
        repeat(node);
        break;
      default:
        push({ ...node });
    }
  };
  const repeat = ({ node, least, most }: Extract<RegexNode, { kind: 'repeat' }>): void => {
    for (let count = 0; count < least; count++) emit(node);
    const entries: { to: number[] }[] = [];
    for (let count = least; count < Math.min(most, least + MAX_STEPS); count++) {
      const start = program.length;
      entries.push(split());
      emit(node);
      if (most < Number.POSITIVE_INFINITY) continue;
      split().to = [start];
      break;
    }
    for (const entry of entries) entry.to.push(program.length);
  };
  emit(root);
  push({ kind: 'match' });
  return program;
}

function run(program: Step[], value: string): boolean {
  let states = follow(program, [0], value, 0);
  for (let position = 0; position < value.length; position++) {
    const character = value.charAt(position);
    const next: number[] = [];
    for (const at of states) {
      const step = program[at];
      if (step?.kind === 'character' && step.test(character)) next.push(at + 1);
    }
    if (next.length === 0) return false;
    states = follow(program, next, value, position + 1);
  }
  return states.has(program.length - 1);
}

/** Every step reachable without reading a character. */
function follow(program: Step[], from: number[], value: string, position: number): Set<number> {
  const seen = new Set<number>();
  for (let at = from.pop(); at !== undefined; at = from.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const step = program[at];
    if (step?.kind === 'split') from.push(...step.to);
    else if (step?.kind === 'start' && position === 0) from.push(at + 1);
    else if (step?.kind === 'end' && position === value.length) from.push(at + 1);
  }
  return seen;
}
