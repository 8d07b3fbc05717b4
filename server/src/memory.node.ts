import { setFlagsFromString } from 'node:v8';

// To be imported before everything else: what V8 has once loaded stays.
//
// A server is one of many processes on a desk. Each keystroke leaves a whole syntax tree behind; without the first two flags V8
// keeps up to 48 MiB of them before it cleans up. Without the third, the bytes of bytecode that a function runs before V8 looks
// whether it is worth optimising (67,584), it optimises, on another core, what is over by then; without the fourth it makes
// machine code of a megabyte for what has run a few times.
setFlags('--semi-space-growth-factor=1', '--heap-growing-percent=50', '--interrupt-budget=2000000', '--no-sparkplug');

/** From now on, speed is worth memory. */
export const optimiseEagerly = (): void =>
  setFlags('--heap-growing-percent=100', '--interrupt-budget=150000', '--sparkplug');

function setFlags(...flags: string[]): void {
  for (const flag of flags) setFlagsFromString(flag);
}
