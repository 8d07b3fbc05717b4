import { spawn } from 'node:child_process';

/**
 * Runs a command to its end, its output kept.
 * @returns {Promise<string>} what it wrote to standard output
 * @throws with the last lines it wrote, where it fails
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    let all = '';
    child.stdout.on('data', (data) => {
      output += data;
      all += data;
    });
    child.stderr.on('data', (data) => {
      all += data;
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve(output)
        : reject(new Error(`${command} ${args.join(' ')} failed:\n${all.trimEnd().split('\n').slice(-20).join('\n')}`)),
    );
  });
}
