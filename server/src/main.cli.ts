import { parseArgs } from 'node:util';
import { check } from './cli/check.ts';
import { preview } from './cli/preview.ts';
import { USAGE, UsageError } from './cli/usage.ts';

async function main(): Promise<number> {
  const { command, paths, options } = readArguments();
  if (options.help || command === undefined) {
    process.stdout.write(USAGE);
    return options.help ? 0 : 2;
  }
  if (command === 'check') return check(paths, options.format, options.config);
  if (command === 'preview') {
    const { format, cluster, 'what-if': whatIf, svg } = options;
    return preview(paths, { format, cluster, whatIf, svg });
  }
  throw new UsageError(`${command}: no such command`);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'pretty' },
        config: { type: 'string' },
        cluster: { type: 'string' },
        'what-if': { type: 'string', multiple: true, default: [] },
        svg: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const [command, ...paths] = positionals;
    return { command, paths, options: values };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

main().then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    process.stderr.write(error instanceof UsageError ? `stowage: ${error.message}\n${USAGE}` : `stowage: ${error}\n`);
    process.exitCode = 2;
  },
);
