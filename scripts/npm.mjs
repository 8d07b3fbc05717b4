import { run } from './run.mjs';

/** Runs the npm that runs us, or else the one on the path. */
export const npm = (args, cwd) =>
  process.env.npm_execpath?.endsWith('.js')
    ? run(process.execPath, [process.env.npm_execpath, ...args], { cwd })
    : run('npm', args, { cwd, shell: process.platform === 'win32' });
