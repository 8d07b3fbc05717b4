import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dockerfileFacts } from '../../../server/src/workspace/dockerfileFacts.ts';

const factsOf = async (...lines: string[]) => {
  const { exposed, uri, ...facts } = (await dockerfileFacts('file:///web/Dockerfile', lines.join('\n')))!;
  expect(uri).toBe('file:///web/Dockerfile');
  return { ...facts, exposed: exposed.map(({ text }) => text) };
};

describe('the image that is made', () => {
  test.each([
    ['one stage', ['FROM node:22', 'USER node', 'EXPOSE 80 443'], 'node:22', ['80', '443'], 'node'],
    ['in any case, after comments', ['# syntax=x', 'from --platform=$P a as b', 'expose 80'], 'a', ['80'], undefined],
    [
      'the last of several',
      ['FROM a AS b', 'EXPOSE 1', 'USER b', 'FROM c@sha256:0', 'EXPOSE 2'],
      'c@sha256:0',
      ['2'],
      undefined,
    ],
    [
      'stages that it builds on',
      [
        'FROM a AS base',
        'EXPOSE 1',
        'USER 1000:1000',
        'FROM base AS dev',
        'EXPOSE 2',
        'FROM x',
        'EXPOSE 3',
        'FROM Base',
        'EXPOSE 4',
      ],
      'a',
      ['1', '4'],
      '1000:1000',
    ],
    [
      'a stage of its own name',
      ['FROM web AS web', 'EXPOSE 1', 'FROM web AS web', 'EXPOSE 2'],
      'web',
      ['1', '2'],
      undefined,
    ],
    [
      'variables',
      ['ARG V=1', 'FROM node:${V}', 'USER $USER', 'EXPOSE ${PORT:-80}'],
      'node:${V}',
      ['${PORT:-80}'],
      '$USER',
    ],
    [
      'lines that go on',
      ['FROM a', 'EXPOSE 80 \\', '  # more', '  443/tcp', 'USER \\', ' a'],
      'a',
      ['80', '443/tcp'],
      'a',
    ],
    ['a backtick that lets lines go on', ['# escape=`', 'FROM a', 'EXPOSE 80 `', '443'], 'a', ['80', '443'], undefined],
    ['not what others build on it', ['FROM a', 'ONBUILD EXPOSE 80'], 'a', [], undefined],
    ['not what a script says', ['FROM a', 'RUN <<EOF', 'EXPOSE 80', 'EOF'], 'a', [], undefined],
  ])('%s', async (_, lines, baseImage, exposed, user) => {
    expect(await factsOf(...lines)).toEqual({ baseImage, exposed, user, hasHealthCheck: false });
  });

  test.each([
    [['HEALTHCHECK --interval=5s CMD true'], true],
    [['HEALTHCHECK CMD true', 'HEALTHCHECK none'], false],
    [['HEALTHCHECK'], false],
  ])('the health check of %j', async (lines, hasHealthCheck) => {
    expect((await factsOf('FROM a', ...lines)).hasHealthCheck).toBe(hasHealthCheck);
  });

  test.each([[[]], [['EXPOSE 80', 'USER a']], [['{ "image": "a" }']], [[`FROM a${' '.repeat(70_000)}`]]])(
    'nothing of what makes no image',
    async (lines) => {
      expect(await dockerfileFacts('file:///Dockerfile', lines.join('\n'))).toBeUndefined();
    },
  );

  test('stages without end', async () => {
    const lines = Array.from({ length: 5000 }, () => 'FROM a AS a');
    expect((await factsOf(...lines, 'EXPOSE 80')).exposed).toEqual(['80']);
  });

  test('a FROM that is not finished', async () => {
    expect(await factsOf('FROM', 'EXPOSE 80')).toEqual({
      baseImage: undefined,
      exposed: ['80'],
      user: undefined,
      hasHealthCheck: false,
    });
  });
});

describe('exposed ports', () => {
  test.each([
    ['80', { first: 80, last: 80, protocol: 'tcp' }],
    ['"80"', { first: 80, last: 80, protocol: 'tcp' }],
    ['53/UDP', { first: 53, last: 53, protocol: 'udp' }],
    ['8000-8010/tcp', { first: 8000, last: 8010, protocol: 'tcp' }],
    ['$PORT', undefined],
    ['80${MORE}', undefined],
    ['8010-8000', undefined],
    ['65536', undefined],
    ['http', undefined],
    ['80:80', undefined],
  ])('%s', async (text, ports) => {
    const { exposed } = (await dockerfileFacts('file:///Dockerfile', `FROM a\n\nEXPOSE 1 ${text} \\\n  2`))!;
    expect(exposed[1]).toEqual({
      text: text.replaceAll('"', ''),
      ports,
      at: {
        uri: 'file:///Dockerfile',
        pointer: '',
        range: { start: { line: 2, character: 0 }, end: { line: 3, character: 3 } },
      },
    });
    expect(exposed[2]!.at).toBe(exposed[1]!.at);
  });
});

test('no text makes it throw', async () => {
  const words = fc.constantFrom(
    ...[
      'FROM',
      'EXPOSE',
      'USER',
      'HEALTHCHECK',
      'NONE',
      'RUN',
      'AS',
      'a',
      '80',
      '-',
      '/tcp',
      '=',
      '#',
      '# escape=`',
      '`',
    ],
    ...['\n', '\r\n', '\\\n', ' ', '\t', '"', "'", '$', '${', '}', '<<EOF', 'EOF', '--', '[', ']', ',', '\u0000', 'é'],
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 30 }).map((it) => it.join(' ')),
    fc.array(words).map((it) => it.join('')),
  );
  await fc.assert(
    fc.asyncProperty(text, async (it) => {
      const facts = await dockerfileFacts('file:///Dockerfile', `FROM a\n${it}`);
      expect(Array.isArray(facts?.exposed)).toBe(true);
      await dockerfileFacts('file:///Dockerfile', it);
    }),
    { numRuns: 500 },
  );
});
