import type { ModeComparison, WorkspacePreview } from '../../../server/src/protocol.ts';
import { filtered } from './filtered.ts';
import { clusterRow, type Grouping } from './rows/clusterRows.ts';
import { fargateRows } from './rows/fargateRows.ts';
import { comparisonRows } from './rows/modeRows.ts';
import { assumptionRows, costRow, leftOutRows } from './rows/noteRows.ts';
import { questionRows } from './rows/questionRows.ts';
import type { Row } from './rows/row.ts';
import { type Details, serviceRows } from './rows/serviceRows.ts';
import { unplacedRows } from './rows/unplacedRows.ts';

/** How a preview is shown, and where the rest is asked for. */
export interface TreeLook {
  readonly grouping?: Grouping;
  /** Shows only what has to do with this text. */
  readonly filter?: string;
  readonly details?: Details;
  readonly modes?: () => Promise<ModeComparison | undefined>;
}

/** The tree of a preview: what needs attention first. Nothing where the workspace holds neither definitions nor a cluster. */
export function treeRows(preview: WorkspacePreview, look: TreeLook = {}): Row[] {
  if (preview.services.length === 0 && preview.leftOut.length === 0 && preview.isDefaultCluster) return [];
  const shown = filtered(preview, look.filter ?? '');
  return [
    ...questionRows(preview),
    ...unplacedRows(shown, look.details),
    ...leftOutRows(shown),
    clusterRow(shown, look.grouping),
    ...fargateRows(shown),
    ...serviceRows(shown, look.details),
    costRow(preview),
    ...(look.modes ? [modesRow(look.modes)] : []),
    ...assumptionRows(preview),
  ];
}

const modesRow = (modes: NonNullable<TreeLook['modes']>): Row => ({
  id: 'modes',
  kind: 'comparison',
  label: 'Which mode',
  description: 'EC2, ECS on EC2 or Fargate',
  tooltip: 'What each mode would cost, and which one is advised.',
  icon: { codicon: 'law' },
  children: async () => {
    const found = await modes();
    return found ? comparisonRows('modes', found) : [];
  },
});
