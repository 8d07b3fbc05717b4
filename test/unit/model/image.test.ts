import { describe, expect, test } from 'vitest';
import { parseImage } from '../../../server/src/model/image.ts';

const HEX = '0123456789abcdef'.repeat(4);

test.each([
  ['nginx', undefined, 'nginx', undefined, undefined],
  ['nginx:1.27', undefined, 'nginx', '1.27', undefined],
  ['bitnami/redis:7.2', undefined, 'bitnami/redis', '7.2', undefined],
  ['docker.io/library/nginx', 'docker.io', 'library/nginx', undefined, undefined],
  ['localhost/app:1', 'localhost', 'app', '1', undefined],
  ['localhost:5000/app', 'localhost:5000', 'app', undefined, undefined],
  ['Registry.Example.com:5000/team/app:V1.2_a', 'Registry.Example.com:5000', 'team/app', 'V1.2_a', undefined],
  ['registry.example.com:5000', undefined, 'registry.example.com', '5000', undefined],
  [`nginx@sha256:${HEX}`, undefined, 'nginx', undefined, `sha256:${HEX}`],
  [`nginx:1.27@sha256:${HEX}`, undefined, 'nginx', '1.27', `sha256:${HEX}`],
  ['a__b/c-d--e/f.g_h', undefined, 'a__b/c-d--e/f.g_h', undefined, undefined],
])('%s is taken apart', (text, host, repository, tag, digest) => {
  expect(parseImage(text)).toEqual({
    text,
    host,
    repository,
    tag,
    digest,
    registry: { kind: host === undefined || host === 'docker.io' ? 'docker-hub' : 'other' },
    fault: undefined,
  });
});

describe('registries', () => {
  const ecr = (region: string) => ({ kind: 'ecr', accountId: '123456789012', region });
  test.each([
    ['nginx', { kind: 'docker-hub' }],
    ['index.docker.io/nginx', { kind: 'docker-hub' }],
    ['public.ecr.aws/nginx/nginx', { kind: 'ecr-public' }],
    ['ghcr.io/owner/app', { kind: 'other' }],
    ['123456789012.dkr.ecr.eu-west-1.amazonaws.com/app', ecr('eu-west-1')],
    ['123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com/app', ecr('us-gov-west-1')],
    ['123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/app', ecr('cn-north-1')],
    ['123456789012.dkr.ecr.eusc-de-east-1.amazonaws.eu/app', ecr('eusc-de-east-1')],
    ['123456789012.dkr-ecr.us-east-1.on.aws/app', ecr('us-east-1')],
    ['123456789012.dkr-ecr-fips.us-east-1.on.aws/app', ecr('us-east-1')],
    ['123456789012.dkr-ecr.cn-north-1.on.amazonwebservices.com.cn/app', ecr('cn-north-1')],
    ['123456789012.dkr.ecr.us-iso-east-1.c2s.ic.gov/app', ecr('us-iso-east-1')],
    ['123456789012.dkr.ecr.us-east-1.amazonaws.com/docker-hub/library/nginx:1', ecr('us-east-1')],
    ['12345.dkr.ecr.us-east-1.amazonaws.com/app', { kind: 'other' }],
    ['000000000000.dkr.ecr.us-east-1.localhost.localstack.cloud:4566/app', { kind: 'other' }],
  ])('%s', (text, registry) => {
    expect(parseImage(text).registry).toEqual(registry);
  });
});

test.each([
  ['my image', 'characters'],
  ['nginx:1.2+build', 'characters'],
  ['"nginx"', 'characters'],
  ['https://nginx', 'scheme'],
  ['docker://nginx', 'scheme'],
  ['/nginx', 'slashes'],
  ['nginx/', 'slashes'],
  ['example.com//nginx', 'slashes'],
  [':latest', 'slashes'],
  ['-x.example.com/app', 'host'],
  ['example.com:port/app', 'host'],
  ['Nginx', 'upper-case'],
  ['example.com/Team/app', 'upper-case'],
  ['_nginx', 'repository'],
  ['app-', 'repository'],
  ['a..b', 'repository'],
  ['app#1', 'repository'],
  ['nginx:', 'tag'],
  ['nginx:-1', 'tag'],
  ['nginx:a:b', 'tag'],
  [`nginx:${'a'.repeat(129)}`, 'tag'],
  ['nginx@latest', 'digest'],
  ['nginx@sha256:abc', 'digest'],
  [`nginx@sha512:${HEX}${HEX}`, 'digest'],
])('%s is at fault: %s', (text, fault) => {
  expect(parseImage(text).fault).toBe(fault);
});
