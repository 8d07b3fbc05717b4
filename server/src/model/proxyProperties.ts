import { each, isBlank, isOpen, itemsOf, known } from './field.ts';
import type { KeyValuePair, ProxyConfiguration } from './shapes.generated.ts';

/** The property of a proxy configuration with that name. */
export const proxyProperty = (proxy: ProxyConfiguration, name: string): KeyValuePair | undefined =>
  each(proxy.properties).find((property) => known(property.name) === name);

/** Whether a property is certainly not there: no template stands where it could be. */
export const lacksProxyProperty = (proxy: ProxyConfiguration, name: string): boolean =>
  proxyProperty(proxy, name) === undefined &&
  !isOpen(proxy.properties) &&
  itemsOf(proxy.properties).every((item) => known(known(item)?.name) !== undefined || isBlank(known(item)?.name));
