import { each, entryOf, type Field, isOpen, known } from './field.ts';
import type { ContainerDefinition, LogConfiguration } from './shapes.generated.ts';

/** The log configuration of a container that certainly uses this driver. */
export function logConfigurationWith(container: ContainerDefinition, logDriver: string): LogConfiguration | undefined {
  const log = known(container.logConfiguration);
  return known(log?.logDriver) === logDriver ? log : undefined;
}

/** An option as it stands in `options`; one that a secret gives has no value to read. */
export const logOption = (log: LogConfiguration, name: string): Field<string> | undefined =>
  entryOf(log.options, name)?.value;

/** The names of all options, secret ones included; undefined where a template may add some. */
export function logOptionNames(log: LogConfiguration): string[] | undefined {
  if (isOpen(log.options) || isOpen(log.secretOptions)) return undefined;
  const plain = (known(log.options)?.entries ?? []).map(({ key }) => key);
  const secret = each(log.secretOptions).map(({ name }) => known(name));
  return secret.some((name) => name === undefined) ? undefined : [...plain, ...(secret as string[])];
}

/** Those of the named options that are certainly given neither in `options` nor in `secretOptions`. */
export function missingLogOptions(log: LogConfiguration, names: readonly string[]): string[] {
  const given = logOptionNames(log);
  return given ? names.filter((name) => !given.includes(name)) : [];
}
