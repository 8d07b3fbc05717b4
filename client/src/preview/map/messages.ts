import type { MapParams, MapResult } from '../../../../server/src/protocol.ts';

/** What the page of the placement map says to the extension. */
export type FromPage =
  /** Also said first, when the page can show something. */
  | { readonly kind: 'width'; readonly width: number }
  | { readonly kind: 'rollout'; readonly rollout: ChosenMoment | null }
  /** Somebody wants to see where something is written. */
  | { readonly kind: 'open'; readonly key: string }
  | { readonly kind: 'export' };

/** A moment of the deployment of a service. */
export type ChosenMoment = NonNullable<MapParams['rollout']>;

/** What the extension says to the page. */
export type ToPage =
  | { readonly kind: 'map'; readonly map: MapResult }
  /** Why the map is not the newest; null: it is. */
  | { readonly kind: 'failure'; readonly failure: string | null };
