import type { ParsedDocument } from '../documents/parsedDocument.ts';
import { nodeAt } from '../documents/syntaxTree.ts';
import type { Cluster, DescribeContainerInstancesOutput } from './shapes.generated.ts';
import { viewOf } from './view.ts';

/** A cluster in the form of `cluster.schema.json`, or as `describe-container-instances` printed its instances. */
export type ClusterDocument =
  | { readonly form: 'own'; readonly cluster: Cluster }
  | { readonly form: 'described'; readonly output: DescribeContainerInstancesOutput };

export function clusterOf(document: ParsedDocument): ClusterDocument | undefined {
  const { kind, root } = document;
  if (kind !== 'cluster' || root?.type !== 'object') return undefined;
  return nodeAt(root, '/containerInstances/0/containerInstanceArn')
    ? { form: 'described', output: viewOf(document, 'DescribeContainerInstancesOutput', root) }
    : { form: 'own', cluster: viewOf(document, 'Cluster', root) };
}
