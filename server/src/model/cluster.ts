import { isClusterOutput } from '../documents/detectKind.ts';
import type { ParsedDocument } from '../documents/parsedDocument.ts';
import type { Cluster, DescribedOutput } from './shapes.generated.ts';
import { viewOf } from './view.ts';

/** A cluster in the form of `cluster.schema.json`, or a part of one as the AWS CLI printed it. */
export type ClusterDocument =
  | { readonly form: 'own'; readonly cluster: Cluster }
  | { readonly form: 'described'; readonly output: DescribedOutput };

/** @returns undefined for a document of another kind */
export function clusterOf(document: ParsedDocument): ClusterDocument | undefined {
  const { kind, root } = document;
  if (kind !== 'cluster' || root?.type !== 'object') return undefined;
  return isClusterOutput(root)
    ? { form: 'described', output: viewOf(document, 'DescribedOutput', root) }
    : { form: 'own', cluster: viewOf(document, 'Cluster', root) };
}
