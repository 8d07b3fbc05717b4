import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from '../../../server/src/settings.ts';
import { parseConfig, settingsFor } from '../../../server/src/workspace/config.ts';

const root = parseConfig(
  'file:///shop/stowage.config.json',
  JSON.stringify({
    preset: 'strict',
    rules: { 'image-mutable-tag': 'error' },
    overrides: [
      { files: 'legacy/**', preset: 'recommended', rules: { 'image-mutable-tag': 'off', 'roles-equal': 'hint' } },
      { files: ['**/*.tmpl.json'], rules: { 'roles-equal': 'off' } },
    ],
  }),
);
const web = parseConfig('file:///shop/web/stowage.config.json', '{ "rules": { "roles-equal": "warning" }, }');

test.each([
  [
    'the editor, where no configuration lies above',
    'file:///other/a.json',
    { preset: 'recommended', rules: { x: 'off' } },
  ],
  ['the one above', 'file:///shop/a.json', { preset: 'strict', rules: { x: 'off', 'image-mutable-tag': 'error' } }],
  [
    'its overrides, later ones last',
    'file:///shop/legacy/b/a.tmpl.json',
    { preset: 'recommended', rules: { x: 'off', 'image-mutable-tag': 'off', 'roles-equal': 'off' } },
  ],
  [
    'the nearest alone',
    'file:///shop/web/a.json',
    { preset: 'recommended', rules: { x: 'off', 'roles-equal': 'warning' } },
  ],
])('settings of a file are those of %s', (_, uri, expected) => {
  expect(settingsFor(uri, { ...DEFAULT_SETTINGS, rules: { x: 'off' } }, [root, web])).toEqual(expected);
});

test.each([
  ['', {}],
  ['[]', {}],
  ['null', {}],
  ['{ "rules": [] }', { rules: {} }],
  ['{ "preset": "loud", "rules": { "a": "fatal", "b": "hint" }, "overrides": "all" }', { rules: { b: 'hint' } }],
])('%j is read as far as it is valid', (text, settings) => {
  const config = parseConfig('file:///stowage.config.json', text);
  expect(config).toMatchObject({ settings, overrides: [] });
  expect(readSettings(undefined)).toEqual({});
});
