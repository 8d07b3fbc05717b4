import { type Disposable, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { MapParams, MapResult } from '../../../../server/src/protocol.ts';
import { openOrigin } from '../openOrigin.ts';
import { type FeedState, PreviewFeed } from '../previewFeed.ts';
import { mapPage, pageRoots } from './mapPage.ts';
import type { ChosenMoment, FromPage, ToPage } from './messages.ts';

/** Named in the manifest's activation events too. */
export const MAP_VIEW_TYPE = 'stowage.placementMap';
/** Until the page has said how wide it is, and for a picture without a page, px. */
const WIDTH = 1200;

type MapRequest = Pick<MapParams, 'width' | 'rollout'>;

/** @returns undefined where a change came before the answer */
type Ask = (request: MapRequest, signal?: AbortSignal) => Promise<MapResult | undefined>;

/** The placement map beside the editor: one, while somebody wants it. */
export class MapPanel implements Disposable {
  readonly #extension: Uri;
  readonly #ask: Ask;
  readonly #exportMap: () => unknown;
  readonly #feed: PreviewFeed<MapResult>;
  #panel: WebviewPanel | undefined;
  #map: MapResult | undefined;
  #width: number | undefined;
  #rollout: ChosenMoment | undefined;

  /** @param ask for the map of what is previewed at the moment */
  constructor(extension: Uri, ask: Ask, exportMap: () => unknown) {
    this.#extension = extension;
    this.#ask = ask;
    this.#exportMap = exportMap;
    this.#feed = new PreviewFeed(
      (signal) => ask(this.#request, signal),
      (state) => this.#update(state),
    );
  }

  show(): void {
    if (this.#panel) this.#panel.reveal(undefined, true);
    else this.#open();
  }

  /** Takes a panel over that the editor has kept while its window was reloaded. */
  restore(panel: WebviewPanel): void {
    if (this.#panel) panel.dispose();
    else this.#adopt(panel);
  }

  /** What is shown is out of date. */
  changed(): void {
    this.#feed.changed();
  }

  /** There is hope again that a question is answered. */
  retry(): void {
    this.#feed.retry();
  }

  /** The picture as it is shown, else as it would be; undefined where a change came first. */
  async picture(): Promise<string | undefined> {
    return (this.#panel && this.#map ? this.#map : await this.#ask({ width: WIDTH }))?.svg;
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  get #request(): MapRequest {
    return { width: this.#width ?? WIDTH, ...(this.#rollout ? { rollout: this.#rollout } : {}) };
  }

  #open(): void {
    const beside = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    this.#adopt(window.createWebviewPanel(MAP_VIEW_TYPE, 'Placement Map', beside, { retainContextWhenHidden: true }));
  }

  #adopt(panel: WebviewPanel): void {
    panel.webview.options = { enableScripts: true, localResourceRoots: pageRoots(this.#extension) };
    const icon = (theme: string) => Uri.joinPath(this.#extension, 'icons', `cluster-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    panel.webview.onDidReceiveMessage((message: FromPage) => this.#answer(message));
    panel.onDidChangeViewState(() => this.#feed.watch(panel.visible && this.#width !== undefined));
    panel.onDidDispose(() => {
      this.#feed.watch(false);
      this.#panel = this.#map = this.#width = this.#rollout = undefined;
    });
    panel.webview.html = mapPage(panel.webview, this.#extension);
    this.#panel = panel;
  }

  #answer(message: FromPage): unknown {
    switch (message.kind) {
      case 'width':
        if (message.width === this.#width) return;
        this.#width = message.width;
        this.#feed.changed();
        return this.#feed.watch(this.#panel?.visible === true);
      case 'rollout':
        this.#rollout = message.rollout ?? undefined;
        return this.#feed.changed();
      case 'open': {
        const origin = this.#map?.origins[message.key];
        return origin && openOrigin(origin, this.#columnBeside());
      }
      case 'export':
        return this.#exportMap();
    }
  }

  #update({ isAsking, failure, preview }: FeedState<MapResult>): void {
    if (isAsking) return;
    if (preview && preview !== this.#map) this.#post({ kind: 'map', map: preview });
    this.#map = preview;
    this.#post({ kind: 'failure', failure: failure ?? null });
  }

  #post(message: ToPage): void {
    void this.#panel?.webview.postMessage(message);
  }

  /** Where the files are, not over the map. */
  #columnBeside(): ViewColumn {
    const own = this.#panel?.viewColumn;
    const other = window.tabGroups.all.find(({ viewColumn }) => viewColumn !== own)?.viewColumn;
    return other ?? ViewColumn.Beside;
  }
}
