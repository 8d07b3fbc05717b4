import { besideUri } from './besideUri.ts';

/** What an ecspresso configuration says about files that belong together. */
export interface EcspressoConfig {
  readonly uri: string;
  /** The name that overrides `serviceName`. */
  readonly service: string | undefined;
  readonly cluster: string | undefined;
  /** URIs, resolved against the configuration's folder. */
  readonly serviceDefinition: string | undefined;
  readonly taskDefinition: string | undefined;
}

/** By its name: `ecspresso.yml`, `ecspresso-prod.yaml`, `ecspresso.json`; other JSON files of that beginning hold definitions. */
export const isEcspressoConfig = (uri: string): boolean => /\/ecspresso(?:[^/]*\.ya?ml|\.json)$/.test(uri);

/**
 * @param text YAML, of which JSON is a part
 * @returns undefined where it is no mapping
 * @see https://github.com/kayac/ecspresso#configuration-file
 */
export async function parseEcspressoConfig(uri: string, text: string): Promise<EcspressoConfig | undefined> {
  const { parse } = await import('yaml');
  let content: unknown;
  try {
    content = parse(text, { logLevel: 'silent' });
  } catch {
    return undefined;
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return undefined;
  const values = content as Readonly<Record<string, unknown>>;
  const textOf = (key: string) => (typeof values[key] === 'string' ? (values[key] as string) : undefined);
  const file = (key: string) => {
    const path = textOf(key);
    return path && besideUri(uri, path);
  };
  return {
    uri,
    service: textOf('service'),
    cluster: textOf('cluster'),
    serviceDefinition: file('service_definition'),
    taskDefinition: file('task_definition'),
  };
}
