import { type ImageReference, imageOf } from '../../model/image.ts';
import type { Surroundings } from '../surroundings.ts';
import { regionText } from './arnMeaning.ts';
import { code, list } from './markdown.ts';

/** The image of a container taken apart; undefined for one that cannot be read. */
export function imageMeaning(surroundings: Surroundings): string | undefined {
  const container = surroundings.container;
  const image = container && imageOf(container);
  if (!image || image.fault) return undefined;
  return list({
    Registry: registryText(image),
    Repository: code(image.repository),
    Tag: tagText(image),
    Digest: image.digest && `${code(image.digest)}, always this very image`,
  });
}

function registryText({ host, registry, repository }: ImageReference): string {
  switch (registry.kind) {
    case 'ecr':
      return `Amazon ECR, account ${code(registry.accountId)}, Region ${regionText(registry.region)}`;
    case 'ecr-public':
      return 'Amazon ECR Public';
    case 'docker-hub':
      return /^(?:library\/)?[^/]+$/.test(repository) ? 'Docker Hub, official image' : 'Docker Hub';
    case 'other':
      return code(host ?? '');
  }
}

function tagText({ tag, digest }: ImageReference): string | undefined {
  if (digest) return tag && `${code(tag)}, not looked at beside a digest`;
  if (!tag) return `none, which stands for ${code('latest')}: ${MOVING}`;
  return tag === 'latest' ? `${code(tag)}: ${MOVING}` : code(tag);
}

const MOVING = 'whatever was last pushed under that name';
