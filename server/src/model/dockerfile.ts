import type { Place } from './field.ts';
import type { PortRange } from './portMappings.ts';

/** What a Dockerfile says about the image that its last stage makes, with the stages of the file that this one builds on. */
export interface Dockerfile {
  readonly uri: string;
  /** As written, variables and all: `node:${NODE_VERSION}`; undefined where FROM names none yet. */
  readonly baseImage: string | undefined;
  /** In the order of the text; those of the base image are not known. */
  readonly exposed: readonly ExposedPorts[];
  /** Of the last USER, as written; undefined where it is the base image's. */
  readonly user: string | undefined;
  readonly hasHealthCheck: boolean;
}

/** One port or range of an EXPOSE instruction. */
export interface ExposedPorts {
  /** As written: `8080`, `53/udp`, `$PORT`. */
  readonly text: string;
  /** `first` and `last` are equal for one port; undefined where a variable decides. */
  readonly ports: (PortRange & { readonly protocol: string }) | undefined;
  /** The whole instruction, the same for each of its ports. */
  readonly at: Place;
}
