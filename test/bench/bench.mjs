// `npm run bench`: Stowage's language server beside VS Code's own JSON language server with the same schema, both over
// stdio, in turns. Ratios matter; a slow machine slows both.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startServer } from './languageServer.mjs';
import { taskDefinition } from './taskDefinition.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const KEYSTROKES = 20;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const schema = JSON.parse(readFileSync(here('../../schemas/task-definition.schema.json'), 'utf8'));

const servers = {
  stowage: () => startServer([here('../../dist/server.js')], { languageId: 'ecs-task-definition' }),
  json: () =>
    startServer([here('../../node_modules/vscode-langservers-extracted/bin/vscode-json-language-server')], {
      languageId: 'json',
      settings: { json: { validate: { enable: true }, schemas: [{ fileMatch: ['*.json'], schema }] } },
      afterInitialize: (connection) =>
        connection.sendNotification('workspace/didChangeConfiguration', {
          settings: { json: { validate: { enable: true }, schemas: [{ fileMatch: ['*.json'], schema }] } },
        }),
    }),
};

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** One run of one server: every figure in milliseconds, memory in MiB. */
async function measure(start, containers) {
  const { text, cpu, key, hover } = taskDefinition(containers);
  const uri = `file:///bench-${containers}/task-definition.json`;
  const server = start();
  const opened = await server.open(uri, text);
  const keystrokes = [];
  for (let round = 0; round < KEYSTROKES; round++) {
    // a digit that is no Fargate size and no number, and back
    keystrokes.push((await server.type(uri, cpu, round % 2 === 0 ? 'x' : '')).milliseconds);
    cpu.end.character = cpu.start.character + (round % 2 === 0 ? 1 : 0);
  }
  const textDocument = { uri };
  const completions = [];
  const hovers = [];
  for (let round = 0; round < KEYSTROKES; round++) {
    completions.push((await server.ask('textDocument/completion', { textDocument, position: key })).milliseconds);
    hovers.push((await server.ask('textDocument/hover', { textDocument, position: hover })).milliseconds);
  }
  const figures = {
    start: opened.milliseconds,
    keystroke: median(keystrokes),
    'first completion': completions[0],
    completion: median(completions),
    'first hover': hovers[0],
    hover: median(hovers),
    memory: server.peakMemoryMiB(),
  };
  await server.stop();
  return figures;
}

for (const containers of [1, 10, 100]) {
  const runs = { stowage: [], json: [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const name of ['stowage', 'json']) runs[name].push(await measure(servers[name], containers));
  console.log(`\n${containers} container${containers === 1 ? '' : 's'}        Stowage      JSON   ratio`);
  for (const figure of Object.keys(runs.stowage[0])) {
    const [ours, theirs] = ['stowage', 'json'].map((name) => median(runs[name].map((run) => run[figure])));
    const unit = figure === 'memory' ? 'MiB' : 'ms';
    console.log(
      `${figure.padEnd(18)} ${ours.toFixed(1).padStart(8)} ${unit} ${theirs.toFixed(1).padStart(8)} ${unit}  ${(ours / theirs).toFixed(3)}`,
    );
  }
}

await import('./validation.mjs');
await import('./scheduler.mjs');
