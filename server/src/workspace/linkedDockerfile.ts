import type { Dockerfile } from '../model/dockerfile.ts';
import { known } from '../model/field.ts';
import { type ImageReference, imageOf, parseImage } from '../model/image.ts';
import type { ContainerDefinition } from '../model/shapes.generated.ts';
import type { Settings } from '../settings.ts';
import { nearest } from './nearest.ts';
import type { Workspace } from './workspace.ts';

/**
 * What the image of a container is built from: the Dockerfile that the settings name for it, else the nearest one in a folder
 * that has the name of the image's last path part.
 * @returns undefined where there is none, or several are equally near
 */
export async function readDockerfile(
  container: ContainerDefinition,
  workspace: Workspace,
): Promise<Dockerfile | undefined> {
  const link = linkOf(container, workspace, workspace.settingsOf(container.uri));
  return link && believed(link, await workspace.dockerfiles.read(link.uri));
}

/**
 * The same as far as it is read; asking has it read.
 * @param settings of the container's file
 */
export function knownDockerfile(
  container: ContainerDefinition,
  workspace: Workspace,
  settings: Settings,
): Dockerfile | undefined {
  const link = linkOf(container, workspace, settings);
  return link && believed(link, workspace.dockerfiles.known(link.uri));
}

interface Link {
  readonly uri: string;
  /** Where only the name of the folder speaks for it. */
  readonly guessedFor?: ImageReference;
}

function linkOf(container: ContainerDefinition, workspace: Workspace, settings: Settings): Link | undefined {
  const image = imageOf(container);
  const named = namedFor(container, image, settings);
  if (named) return { uri: named };
  if (!image || image.fault) return undefined;
  const inFolders = workspace.dockerfiles.inFolders(lastPart(image)).map((uri) => ({ uri }));
  const near = nearest(container.uri, inFolders);
  const plain = near.filter(({ uri }) => uri.endsWith('/Dockerfile'));
  const [only, ...others] = plain.length > 0 ? plain : near;
  return only && others.length === 0 ? { uri: only.uri, guessedFor: image } : undefined;
}

/** By the image's whole name, its repository, the last part of that, or the container's name. */
function namedFor(
  container: ContainerDefinition,
  image: ImageReference | undefined,
  { dockerfiles }: Settings,
): string | undefined {
  const ofImage = image ? [image.host && `${image.host}/${image.repository}`, image.repository, lastPart(image)] : [];
  const key = [...ofImage, known(container.name)].find((it) => it !== undefined && Object.hasOwn(dockerfiles, it));
  return key === undefined ? undefined : dockerfiles[key];
}

const lastPart = ({ repository }: ImageReference): string => repository.split('/').at(-1)!;

/** `nginx/Dockerfile` that says `FROM nginx` makes another image than `nginx`, which is then the public one. */
function believed({ guessedFor: image }: Link, dockerfile: Dockerfile | undefined): Dockerfile | undefined {
  const base = dockerfile?.baseImage;
  return image && isPublic(image) && base !== undefined && lastPart(parseImage(base)) === lastPart(image)
    ? undefined
    : dockerfile;
}

const isPublic = ({ registry, repository }: ImageReference): boolean =>
  registry.kind === 'ecr-public' || (registry.kind === 'docker-hub' && /^(?:library\/)?[^/]+$/.test(repository));
