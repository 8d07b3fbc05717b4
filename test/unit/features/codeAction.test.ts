import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, TextEdit } from 'vscode-languageserver-types';
import { type CodeActionRequest, codeActions } from '../../../server/src/features/codeAction.ts';
import { validate } from '../../../server/src/validation/validate.ts';
import { document } from '../documents/document.ts';

const CONTEXT = { severities: {}, preset: 'recommended', log: (message: string) => expect.fail(message) } as const;
const EVERYWHERE = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

const actionsFor = (text: string, request: Partial<CodeActionRequest> = {}): CodeAction[] =>
  codeActions(document(text), { range: EVERYWHERE, ...request }, CONTEXT);
const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);
const applied = (text: string, action: CodeAction | undefined): string =>
  TextDocument.applyEdits(
    document(text).source,
    action!.edit!.changes!['file:///project/task-definition.json'] as TextEdit[],
  );

const text = `{
  "family": "web",
  "cpu": 256,
  "memory": 512,
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "user": null
    }
  ]
}`;

test('each finding brings its fixes, then the same for the file, then ways to disable its rule', () => {
  expect(titles(actionsFor(text, { config: { uri: 'file:///project/stowage.config.json' } }))).toEqual([
    'Change to "256"',
    'Change to "512"',
    'Remove user',
    'Fix all 2 of wrong-type in this file',
    'Disable wrong-type for this line (by a comment)',
    'Disable wrong-type in this workspace (stowage.config.json)',
    'Disable null-value for this line (by a comment)',
    'Disable null-value in this workspace (stowage.config.json)',
  ]);
});

test('only what is found in the range is offered', () => {
  const line = { start: { line: 2, character: 0 }, end: { line: 2, character: 20 } };
  expect(titles(actionsFor(text, { range: line }))).toEqual([
    'Change to "256"',
    'Fix all 2 of wrong-type in this file',
    'Disable wrong-type for this line (by a comment)',
  ]);
});

test('all of one kind are fixed at once', () => {
  const action = actionsFor(text).find(({ title }) => title.startsWith('Fix all'));
  expect(applied(text, action)).toBe(text.replace('256', '"256"').replace('512', '"512"'));
});

describe('source.fixAll.stowage', () => {
  test('applies what is safe', () => {
    const [action, ...others] = actionsFor(text, { only: ['source.fixAll'] });
    expect(others).toEqual([]);
    expect(action).toMatchObject({ kind: 'source.fixAll.stowage' });
    expect(applied(text, action)).toBe(
      text.replace('256', '"256"').replace('512', '"512"').replace(',\n      "user": null', ''),
    );
  });

  test('goes on where one fix makes room for another', () => {
    const nothing = `{
  "family": "web",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": null,
  "cpu": 256,
  "memory": $MEMORY,
  "ipcMode": null,
  "containerDefinitions": []
}`;
    const [action] = actionsFor(nothing, { only: ['source.fixAll.stowage'] });
    expect(applied(nothing, action)).toBe(`{
  "family": "web",
  "requiresCompatibilities": ["FARGATE"],
  "cpu": "256",
  "memory": $MEMORY,
  "containerDefinitions": [],
  "networkMode": "awsvpc"
}`);
  });

  test('is not offered unless asked for, nor where nothing is safe', () => {
    expect(titles(actionsFor(text)).filter((title) => title.includes('safe'))).toEqual([]);
    expect(actionsFor('{ "family": "a", "containerDefinitions": [] }', { only: ['source.fixAll.stowage'] })).toEqual(
      [],
    );
  });
});

describe('a rule is disabled', () => {
  const disable = (where: string, config?: CodeActionRequest['config']) =>
    actionsFor(text, { config }).find(({ title }) => title === `Disable wrong-type ${where}`);

  test('for a line, by a comment above it', () => {
    const after = applied(text, disable('for this line (by a comment)'));
    expect(after).toContain('\n  // stowage-disable-next-line wrong-type\n  "cpu": 256,');
    const rules = validate(document(after), CONTEXT).map(({ rule, range }) => [rule, range.start.line]);
    expect(rules).toContainEqual(['wrong-type', 4]);
    expect(rules).not.toContainEqual(['wrong-type', 3]);
  });

  test('for the workspace, in a configuration that is made', () => {
    const uri = 'file:///project/stowage.config.json';
    expect(disable('in this workspace (stowage.config.json)', { uri })?.edit?.documentChanges).toEqual([
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      {
        textDocument: { uri, version: null },
        edits: [
          {
            range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
            newText: '{\n  "rules": {\n    "wrong-type": "off"\n  }\n}\n',
          },
        ],
      },
    ]);
  });

  test('for the workspace, in the configuration that is there', () => {
    const uri = 'file:///project/stowage.config.json';
    const before = '{\n  "preset": "strict",\n  "rules": { "a": "off" }\n}\n';
    const [change] = disable('in this workspace (stowage.config.json)', { uri, text: before })!.edit!.documentChanges!;
    expect(change).toMatchObject({
      edits: [
        {
          range: { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } },
          newText: expect.stringContaining('"wrong-type": "off"'),
        },
      ],
    });
  });
});

test.each([
  ['// stowage-disable-next-line', []],
  ['// stowage-disable-next-line wrong-type, null-value', []],
  ['/* stowage-disable-next-line wrong-type */', []],
  ['// stowage-disable-next-line null-value', ['wrong-type']],
  ['// disabled', ['wrong-type']],
])('%s leaves %j of the next line', (comment, rules) => {
  const found = validate(
    document(
      `{\n  "family": "a",\n  ${comment}\n  "cpu": 256,\n  "containerDefinitions": [{ "name": "b", "image": "c:1", "memory": 128 }]\n}`,
    ),
    CONTEXT,
  );
  expect(found.filter(({ range }) => range.start.line === 3).map(({ rule }) => rule)).toEqual(rules);
});
