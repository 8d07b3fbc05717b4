import { URI, Utils } from 'vscode-uri';
import type { ParsedDocument } from '../documents/parsedDocument.ts';
import type { ClusterContext } from '../model/clusterContext.ts';
import { besideUri } from './besideUri.ts';
import type { Workspace } from './workspace.ts';

/** What the workspace knows about the files that a cluster file names; undefined for a document of another kind. */
export function clusterContext(document: ParsedDocument, workspace: Workspace): ClusterContext | undefined {
  if (document.kind !== 'cluster') return undefined;
  const folder = Utils.dirname(URI.parse(document.uri));
  return {
    hasDefinition: ({ kind, path }) => {
      const uri = besideUri(document.uri, path);
      const named = workspace.document(uri);
      if (named) return named.kind === `${kind}-definition`;
      return workspace.isLoaded && uri.startsWith(`${folder}/`) ? false : undefined;
    },
  };
}
