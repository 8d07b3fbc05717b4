import { setFlagsFromString } from 'node:v8';

/** Bytes of bytecode that a function runs before V8 looks whether it is worth optimising; its own figure is 67,584. */
const [PATIENT, EAGER] = [2_000_000, 300_000];

// To be imported before everything else: what V8 has once loaded stays.
//
// A server is one of many processes on a desk. Each keystroke leaves a whole syntax tree behind; without the first two flags V8
// keeps up to 48 MiB of them before it cleans up. Without the third it optimises, on another core, what is over by then.
for (const flag of ['--semi-space-growth-factor=1', '--heap-growing-percent=50', `--interrupt-budget=${PATIENT}`])
  setFlagsFromString(flag);

/** From now on, speed is worth memory. */
export const optimiseEagerly = (): void => setFlagsFromString(`--interrupt-budget=${EAGER}`);
