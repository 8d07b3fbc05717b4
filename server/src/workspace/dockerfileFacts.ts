import type { From, Instruction } from 'dockerfile-ast';
import type { Dockerfile, ExposedPorts } from '../model/dockerfile.ts';

/** Of characters; a longer text is none that somebody wrote. */
const MAXIMUM_LENGTH = 64 * 1024;

interface Stage {
  readonly from: From;
  readonly instructions: Instruction[];
}

/**
 * Reads what a Dockerfile says about the image of its last stage.
 * @returns undefined for a text without FROM, which makes no image
 * @see https://docs.docker.com/reference/dockerfile/
 */
export async function dockerfileFacts(uri: string, text: string): Promise<Dockerfile | undefined> {
  if (text.length > MAXIMUM_LENGTH) return undefined;
  const { DockerfileParser } = await import('dockerfile-ast');
  const stages: Stage[] = [];
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    if (instruction.getKeyword() === 'FROM') stages.push({ from: instruction as From, instructions: [] });
    else stages.at(-1)?.instructions.push(instruction);
  }
  const chain = lastWithItsBases(stages);
  const [first] = chain;
  if (!first) return undefined;
  const all = (keyword: string): Instruction[] =>
    chain.flatMap(({ instructions }) => instructions.filter((it) => it.getKeyword() === keyword));
  const healthCheck = firstArgument(all('HEALTHCHECK').at(-1));
  return {
    uri,
    baseImage: first.from.getImage() ?? undefined,
    exposed: all('EXPOSE').flatMap((instruction) => exposedBy(instruction, uri)),
    user: firstArgument(all('USER').at(-1)),
    hasHealthCheck: healthCheck !== undefined && healthCheck.toUpperCase() !== 'NONE',
  };
}

/** The last stage, and before it the stages that it begins from. */
function lastWithItsBases(stages: readonly Stage[]): Stage[] {
  const chain: Stage[] = [];
  let base: string | undefined;
  for (const stage of stages.toReversed()) {
    if (chain.length > 0 && (!base || stage.from.getBuildStage()?.toLowerCase() !== base)) continue;
    chain.unshift(stage);
    base = stage.from.getImage()?.toLowerCase();
  }
  return chain;
}

const firstArgument = (instruction: Instruction | undefined): string | undefined =>
  instruction?.getArguments()[0]?.getValue();

function exposedBy(instruction: Instruction, uri: string): ExposedPorts[] {
  const at = { uri, pointer: '', range: instruction.getRange() };
  return instruction.getArguments().map((argument) => {
    const text = argument.getValue().replace(/^(["'])(.*)\1$/, '$2');
    return { text, ports: portsOf(text), at };
  });
}

/** `8080`, `53/udp` and `8000-8010/tcp`; undefined for anything else. */
function portsOf(text: string): ExposedPorts['ports'] {
  const match = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/([a-z]+))?$/i.exec(text);
  if (!match) return undefined;
  const first = Number(match[1]);
  const last = Number(match[2] ?? first);
  if (first > last || last > 65535) return undefined;
  return { first, last, protocol: match[3]?.toLowerCase() ?? 'tcp' };
}
