import type { WorkspacePreview } from '../../../server/src/protocol.ts';
import { clusterRow } from './rows/clusterRows.ts';
import { fargateRows } from './rows/fargateRows.ts';
import { assumptionRows, costRow, leftOutRows } from './rows/noteRows.ts';
import type { Row } from './rows/row.ts';
import { serviceRows } from './rows/serviceRows.ts';
import { unplacedRows } from './rows/unplacedRows.ts';

/** The tree of a preview: what needs attention first. Nothing where the workspace holds neither definitions nor a cluster. */
export function treeRows(preview: WorkspacePreview): Row[] {
  if (preview.services.length === 0 && preview.leftOut.length === 0 && preview.isDefaultCluster) return [];
  return [
    ...unplacedRows(preview),
    ...leftOutRows(preview),
    clusterRow(preview),
    ...fargateRows(preview),
    ...serviceRows(preview),
    costRow(preview),
    ...assumptionRows(preview),
  ];
}
