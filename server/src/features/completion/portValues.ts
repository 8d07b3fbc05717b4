import { DYNAMIC_HOST_PORTS } from '../../facts/reservedPorts.ts';
import { known } from '../../model/field.ts';
import { effectiveNetworkMode } from '../../model/networkMode.ts';
import type { PortMapping } from '../../model/shapes.generated.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Suggestion } from './suggestion.ts';

/** The host ports that make sense under the network mode: the container port, and under `bridge` any free one. */
export function hostPortValues(asked: Surroundings): Suggestion[] {
  const [task] = asked.tasks;
  const containerPort = known(asked.around<PortMapping>('PortMapping')?.containerPort);
  const mode = task && effectiveNetworkMode(task);
  const same: Suggestion[] =
    containerPort === undefined ? [] : [{ value: containerPort, detail: 'the container port' }];
  if (mode === 'awsvpc' || mode === 'host' || mode === 'none') return same;
  const { from, to } = DYNAMIC_HOST_PORTS[mode === 'nat' ? 'windows' : 'linux'];
  return [{ value: 0, detail: `a free port for each task, ${from}–${to}` }, ...same];
}
