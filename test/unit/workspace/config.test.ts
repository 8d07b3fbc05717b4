import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from '../../../server/src/settings.ts';
import { editorSettings, parseConfig, settingsFor } from '../../../server/src/workspace/config.ts';

const root = parseConfig(
  'file:///shop/stowage.config.json',
  JSON.stringify({
    preset: 'strict',
    rules: { 'image-mutable-tag': 'error' },
    dockerfiles: { web: 'services/web/Dockerfile', api: '../api/Dockerfile' },
    overrides: [
      { files: 'legacy/**', preset: 'recommended', rules: { 'image-mutable-tag': 'off', 'roles-equal': 'hint' } },
      { files: 'legacy/**', dockerfiles: { web: './legacy/Dockerfile.old' } },
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
  [
    'its overrides, where an editor has left a per cent sign as it is',
    'file:///shop/50%/a.tmpl.json',
    { preset: 'strict', rules: { x: 'off', 'image-mutable-tag': 'error', 'roles-equal': 'off' } },
  ],
])('settings of a file are those of %s', (_, uri, expected) => {
  const { dockerfiles, prices, ...settings } = settingsFor(uri, { ...DEFAULT_SETTINGS, rules: { x: 'off' } }, [
    root,
    web,
  ]);
  expect(settings).toEqual(expected);
});

test('prices are those of the editor, and over them those of the configuration', () => {
  const config = parseConfig('file:///shop/stowage.config.json', '{ "prices": { "asOf": "2026-11-24" } }');
  const editor = { ...DEFAULT_SETTINGS, prices: { asOf: '2026-01-01', publicIpv4PerHourUsd: 0.004 } };
  expect(settingsFor('file:///shop/a.json', editor, [config]).prices).toEqual({
    asOf: '2026-11-24',
    publicIpv4PerHourUsd: 0.004,
  });
});

test.each([
  ['file:///other/a.json', { web: 'file:///editor/Dockerfile' }],
  ['file:///shop/a.json', { web: 'file:///shop/services/web/Dockerfile', api: 'file:///api/Dockerfile' }],
  ['file:///shop/legacy/a.json', { web: 'file:///shop/legacy/Dockerfile.old', api: 'file:///api/Dockerfile' }],
  ['file:///shop/web/a.json', { web: 'file:///editor/Dockerfile' }],
])('the Dockerfiles that are named for %s', (uri, expected) => {
  const editor = { ...DEFAULT_SETTINGS, dockerfiles: { web: 'file:///editor/Dockerfile' } };
  expect(settingsFor(uri, editor, [root, web]).dockerfiles).toEqual(expected);
});

test.each([
  ['file:///shop/a.json', 'file:///shop/docker/web%20site/Dockerfile'],
  ['file:///shop%20two/a/b.json', 'file:///shop%20two/docker/web%20site/Dockerfile'],
  ['untitled:a.json', undefined],
])('paths in the settings of an editor start from the folder of %s', (uri, expected) => {
  const settings = {
    ...DEFAULT_SETTINGS,
    preset: 'strict',
    dockerfiles: { web: 'docker/web site/Dockerfile' },
  } as const;
  expect(editorSettings(settings, uri, ['file:///shop', 'file:///shop%20two/'])).toEqual({
    ...settings,
    dockerfiles: expected ? { web: expected } : {},
  });
});

test.each([
  ['', {}],
  ['[]', {}],
  ['null', {}],
  ['{ "rules": [] }', { rules: {} }],
  ['{ "dockerfiles": { "a": 1, "b": "", "c": "/c/Dockerfile" } }', { dockerfiles: { c: 'file:///c/Dockerfile' } }],
  ['{ "dockerfiles": "Dockerfile" }', {}],
  ['{ "preset": "loud", "rules": { "a": "fatal", "b": "hint" }, "overrides": "all" }', { rules: { b: 'hint' } }],
])('%j is read as far as it is valid', (text, settings) => {
  const config = parseConfig('file:///stowage.config.json', text);
  expect(config).toMatchObject({ settings, overrides: [] });
  expect(readSettings(undefined)).toEqual({});
});
