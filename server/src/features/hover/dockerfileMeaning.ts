import { readDockerfile } from '../../workspace/linkedDockerfile.ts';
import type { Surroundings } from '../surroundings.ts';
import { uriText } from '../uriText.ts';
import { code, list } from './markdown.ts';

/** What the Dockerfile of a container's image says; undefined where the workspace holds none. */
export async function dockerfileMeaning({ container, workspace }: Surroundings): Promise<string | undefined> {
  const dockerfile = container && (await readDockerfile(container, workspace));
  if (!dockerfile) return undefined;
  const { uri, baseImage, exposed, user, hasHealthCheck } = dockerfile;
  const ports = exposed.map(({ text }) => code(text)).join(', ');
  const details = list({
    'Base image': baseImage && code(baseImage),
    'Exposed ports': ports || 'none but those of the base image',
    User: user ? code(user) : 'that of the base image',
    'Health check': hasHealthCheck ? 'given, and not looked at by ECS' : undefined,
  });
  return `Dockerfile [${uriText(uri)}](${uri})\n\n${details}`;
}
