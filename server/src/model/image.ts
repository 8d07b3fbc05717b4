import { known } from './field.ts';
import type { ContainerDefinition } from './shapes.generated.ts';

/** Where an image comes from. */
export type Registry =
  | { readonly kind: 'docker-hub' | 'ecr-public' | 'other' }
  | { readonly kind: 'ecr'; readonly accountId: string; readonly region: string };

/** What is wrong with a text as an image reference; the first thing found. */
export type ImageFault = 'characters' | 'scheme' | 'slashes' | 'host' | 'upper-case' | 'repository' | 'tag' | 'digest';

/** An image reference taken apart. Where it has a fault the parts are those that could be read. */
export interface ImageReference {
  readonly text: string;
  /** With its port, as written; undefined where Docker Hub is meant without saying so. */
  readonly host: string | undefined;
  readonly registry: Registry;
  /** As written: `nginx`, not `library/nginx`. */
  readonly repository: string;
  /** Without its colon; `''` where a colon has nothing after it. */
  readonly tag: string | undefined;
  /** Such as `sha256:…`. */
  readonly digest: string | undefined;
  readonly fault: ImageFault | undefined;
}

const ALLOWED_BY_ECS = /^[A-Za-z0-9\-_:./#@]*$/;
export const IMAGE_SCHEME = /^[a-z][a-z0-9]*:\/\//i;
const HOST = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-fA-F]{64}$/;
const WORD_IN_CAPITALS = /^[A-Z][A-Z0-9_-]+$/;

const ECR_HOST =
  /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu)|c2s\.ic\.gov|sc2s\.sgov\.gov|csp\.hci\.ic\.gov|cloud\.adc-e\.uk)$/;
const DOCKER_HUB_HOSTS = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);
export const ECR_PUBLIC_HOSTS: ReadonlySet<string> = new Set(['public.ecr.aws', 'ecr-public.aws.com']);

/**
 * Takes an image reference apart by Docker's grammar, with ECS's narrower set of characters and its one digest algorithm.
 * The first component is a host only if it holds a `.` or `:` or is `localhost`.
 * Example: `public.ecr.aws/nginx/nginx:1.27` → host `public.ecr.aws`, repository `nginx/nginx`, tag `1.27`.
 * @param text a certain text, no template
 * @see https://pkg.go.dev/github.com/distribution/reference
 */
export function parseImage(text: string): ImageReference {
  const [name, digest] = splitAtFirst(text, '@');
  const slash = name.indexOf('/');
  const host = slash > 0 && isHost(name.slice(0, slash)) ? name.slice(0, slash) : undefined;
  const [repository, tag] = splitAtFirst(host === undefined ? name : name.slice(slash + 1), ':');
  const parts = { host, repository, tag, digest };
  return { text, ...parts, registry: registryOf(host), fault: faultOf(text, parts) };
}

/**
 * The image of a container.
 * @returns undefined where it is absent, empty, a template, or has a part in capitals that stands for something, as in
 * `REPOSITORY_URI:latest`
 */
export function imageOf(container: ContainerDefinition): ImageReference | undefined {
  const text = known(container.image);
  if (!text) return undefined;
  if (!images.has(container)) images.set(container, hasWordInCapitals(text) ? undefined : parseImage(text));
  return images.get(container);
}

/** A dozen rules ask for the same image. */
const images = new WeakMap<ContainerDefinition, ImageReference | undefined>();

const hasWordInCapitals = (text: string): boolean =>
  /[A-Z]/.test(text) && text.split(/[/:@]/).some((part) => WORD_IN_CAPITALS.test(part));

const isHost = (component: string): boolean => /[.:]/.test(component) || component === 'localhost';

function splitAtFirst(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function registryOf(host: string | undefined): Registry {
  if (host === undefined || DOCKER_HUB_HOSTS.has(host)) return { kind: 'docker-hub' };
  if (ECR_PUBLIC_HOSTS.has(host)) return { kind: 'ecr-public' };
  const [, accountId, region] = ECR_HOST.exec(host) ?? [];
  return accountId && region ? { kind: 'ecr', accountId, region } : { kind: 'other' };
}

function faultOf(
  text: string,
  { host, repository, tag, digest }: Pick<ImageReference, 'host' | 'repository' | 'tag' | 'digest'>,
): ImageFault | undefined {
  if (!ALLOWED_BY_ECS.test(text)) return 'characters';
  if (IMAGE_SCHEME.test(text)) return 'scheme';
  const components = repository.split('/');
  if (text.startsWith('/') || components.includes('')) return 'slashes';
  if (host !== undefined && !HOST.test(host)) return 'host';
  if (/[A-Z]/.test(repository)) return 'upper-case';
  if (!components.every((component) => PATH_COMPONENT.test(component))) return 'repository';
  if (tag !== undefined && !TAG.test(tag)) return 'tag';
  if (digest !== undefined && !DIGEST.test(digest)) return 'digest';
  return undefined;
}
