import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument } from '../../../server/src/documents/parse.ts';
import { itemsOf } from '../../../server/src/model/field.ts';
import { isShell, shellTextOf, variableIn } from '../../../server/src/model/shellText.ts';
import { taskDefinitionOf } from '../../../server/src/model/taskDefinition.ts';

const firstOf = (list: string) => {
  const text = `{ "family": "web", "containerDefinitions": [{ "name": "web", "command": ${list} }] }`;
  const document = parseDocument(TextDocument.create('file:///t.json', 'ecs-task-definition', 1, text));
  return itemsOf(taskDefinitionOf(document)!.containers[0]!.command)[0];
};

test.each([
  ['["curl localhost"]', 'curl localhost'],
  ['["curl localhost:$PORT/$A"]', 'curl localhost:$PORT/$A'],
  ['["${COMMAND}"]', undefined],
  ['["curl $PORT ${COMMAND}"]', undefined],
  ['["curl {{ env `X` }} $PORT"]', undefined],
  ['["$$$COMMAND$$$"]', undefined],
  ['[$COMMAND]', undefined],
  ['[{{ command }}]', undefined],
  ['[1]', undefined],
  ['[]', undefined],
])('%s holds the text %s', (list, text) => {
  expect(shellTextOf(firstOf(list))).toBe(text);
});

test.each([
  'sh',
  '/bin/sh',
  'bash',
  '/usr/bin/zsh',
  'powershell',
  'PowerShell.exe',
  'C:\\Windows\\System32\\cmd.exe',
  'pwsh',
])('%s is a shell', (word) => {
  expect(isShell(word)).toBe(true);
});

test.each(['start.sh', 'node', '/bin/shell', 'push', ''])('"%s" is no shell', (word) => {
  expect(isShell(word)).toBe(false);
});

test.each([
  ['curl $PORT', '$PORT'],
  ['$HOME/bin $X', '$HOME'],
  ['costs 5$', undefined],
  ['$1 $? $$', undefined],
  ['$$NAME$$', undefined],
])('%s: %s', (text, variable) => {
  expect(variableIn(text)).toBe(variable);
});
