/** Syntax of Java's regular expressions as far as a match of the whole value needs it. */
export type RegexNode =
  | { kind: 'character'; test: CharacterTest }
  | { kind: 'start' | 'end' }
  | { kind: 'sequence' | 'alternatives'; nodes: RegexNode[] }
  /** `most` may be Infinity. */
  | { kind: 'repeat'; node: RegexNode; least: number; most: number };

export type CharacterTest = (character: string) => boolean;

/** Java knows it, this does not: look-around, back references, possessive quantifiers, `\p{…}`, classes in classes. */
export class UnsupportedRegex extends Error {}

export class MalformedRegex extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

const MAX_DEPTH = 100;

/** @throws UnsupportedRegex, MalformedRegex; `compileRegex` turns both into values. */
export class RegexParser {
  private position = 0;
  private depth = 0;
  private ignoreCase = false;

  constructor(private readonly pattern: string) {}

  parse(): RegexNode {
    if (this.pattern.startsWith('(?i)')) {
      this.ignoreCase = true;
      this.position = 4;
    }
    const node = this.alternatives();
    if (this.position < this.pattern.length) throw new MalformedRegex('Unmatched `)`.', this.position);
    return node;
  }

  private alternatives(): RegexNode {
    const nodes = [this.sequence()];
    while (this.take('|')) nodes.push(this.sequence());
    return nodes.length === 1 ? nodes[0]! : { kind: 'alternatives', nodes };
  }

  private sequence(): RegexNode {
    const nodes: RegexNode[] = [];
    while (this.position < this.pattern.length && !/[|)]/.test(this.peek())) nodes.push(this.repeated());
    return { kind: 'sequence', nodes };
  }

  private repeated(): RegexNode {
    let node = this.atom();
    for (let range = this.repetitions(); range; range = this.repetitions()) {
      if (this.take('+')) throw new UnsupportedRegex('possessive quantifier');
      this.take('?');
      node = { kind: 'repeat', node, ...range };
    }
    return node;
  }

  private repetitions(): { least: number; most: number } | undefined {
    if (this.take('*')) return { least: 0, most: Number.POSITIVE_INFINITY };
    if (this.take('+')) return { least: 1, most: Number.POSITIVE_INFINITY };
    if (this.take('?')) return { least: 0, most: 1 };
    if (this.peek() !== '{') return undefined;
    const braces = /^\{(\d{1,4})(,?)(\d{0,4})\}/.exec(this.pattern.slice(this.position));
    if (!braces) throw new MalformedRegex('A repetition is written {m}, {m,} or {m,n}.', this.position);
    const least = Number(braces[1]);
    const most = !braces[2] ? least : braces[3] ? Number(braces[3]) : Number.POSITIVE_INFINITY;
    if (most < least) throw new MalformedRegex('The repetition ends below its start.', this.position);
    this.position += braces[0].length;
    return { least, most };
  }

  private atom(): RegexNode {
    const at = this.position;
    const character = this.next();
    if (character === '(') return this.group(at);
    if (character === '[') return { kind: 'character', test: this.characterClass(at) };
    if (character === '.') return { kind: 'character', test: (it) => it !== '\n' && it !== '\r' };
    if (character === '^') return { kind: 'start' };
    if (character === '$') return { kind: 'end' };
    if (character === '\\') return { kind: 'character', test: this.escape(at) };
    if (/[*+?{]/.test(character)) throw new MalformedRegex(`Nothing to repeat before \`${character}\`.`, at);
    return { kind: 'character', test: this.literal(character) };
  }

  private group(at: number): RegexNode {
    if (this.take('?') && !this.take(':')) {
      const name = /^<[A-Za-z]\w*>/.exec(this.pattern.slice(this.position));
      if (!name) throw new UnsupportedRegex(`(?${this.peek()}`);
      this.position += name[0].length;
    }
    if (++this.depth > MAX_DEPTH) throw new UnsupportedRegex('deeply nested groups');
    const node = this.alternatives();
    this.depth--;
    if (!this.take(')')) throw new MalformedRegex('The group is not closed.', at);
    return node;
  }

  private characterClass(at: number): CharacterTest {
    const negated = this.take('^');
    const tests: CharacterTest[] = [];
    do {
      if (this.position >= this.pattern.length) throw new MalformedRegex('The character class is not closed.', at);
      if (this.peek() === '[' || this.pattern.startsWith('&&', this.position))
        throw new UnsupportedRegex('class in a class');
      tests.push(this.classMember());
    } while (!this.take(']'));
    return (character) => tests.some((test) => test(character)) !== negated;
  }

  private classMember(): CharacterTest {
    const at = this.position;
    const from = this.next();
    if (from === '\\') return this.escape(at);
    if (this.peek() !== '-' || this.pattern.charAt(this.position + 1) === ']') return this.literal(from);
    this.position++;
    const to = this.next();
    if (to === '\\') throw new UnsupportedRegex('escape in a range');
    if (to < from) throw new MalformedRegex(`The range ${from}-${to} runs backwards.`, at);
    const within: CharacterTest = (it) => it >= from && it <= to;
    return this.ignoreCase ? (it) => within(it.toLowerCase()) || within(it.toUpperCase()) : within;
  }

  private escape(at: number): CharacterTest {
    const character = this.next();
    const classes: Record<string, RegExp> = { d: /[0-9]/, w: /[A-Za-z0-9_]/, s: /[ \t\n\v\f\r]/ };
    const members = /[dwsDWS]/.test(character) ? classes[character.toLowerCase()] : undefined;
    if (members) return (it) => members.test(it) === (character === character.toLowerCase());
    if (character === '') throw new MalformedRegex('The pattern ends in a backslash.', at);
    if (/[A-Za-z0-9]/.test(character)) throw new UnsupportedRegex(`\\${character}`);
    return this.literal(character);
  }

  private literal(character: string): CharacterTest {
    if (!this.ignoreCase) return (it) => it === character;
    const lower = character.toLowerCase();
    return (it) => it.toLowerCase() === lower;
  }

  private peek(): string {
    return this.pattern.charAt(this.position);
  }

  private next(): string {
    return this.pattern.charAt(this.position++);
  }

  private take(character: string): boolean {
    if (this.peek() !== character) return false;
    this.position++;
    return true;
  }
}
