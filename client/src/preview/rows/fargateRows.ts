import type { WorkspacePreview } from '../../../../server/src/protocol.ts';
import { count, parts, plural } from './quantities.ts';
import { type FargateTask, OPEN_AT_MOST, type Row } from './row.ts';
import { taskRows } from './taskRows.ts';

/** What runs on Fargate, by service; nothing where nothing does. */
export function fargateRows({ fargate: { tasks } }: WorkspacePreview): Row[] {
  if (tasks.length === 0) return [];
  const spot = tasks.filter(({ capacityProvider }) => capacityProvider === 'FARGATE_SPOT').length;
  return [
    {
      id: 'fargate',
      kind: 'fargate',
      label: 'Fargate',
      description: parts(plural(tasks.length, 'task'), spot > 0 && `${count(spot)} on FARGATE_SPOT`),
      icon: { codicon: 'cloud' },
      isExpanded: tasks.length <= OPEN_AT_MOST,
      children: () => taskRows('fargate', tasks, placeOf),
    },
  ];
}

const placeOf = ({ capacityProvider, availabilityZone, subnetId }: FargateTask): string =>
  parts(capacityProvider === 'FARGATE_SPOT' && 'FARGATE_SPOT', availabilityZone, subnetId);
