import { Uri, type Webview } from 'vscode';

/** From where a page may load; nothing else is reachable from it. */
export const pageRoots = (extension: Uri): Uri[] => [Uri.joinPath(extension, 'dist')];

/** The page of the placement map, empty until its script is told what to show. It runs that one script and loads nothing from elsewhere. */
export function mapPage(webview: Webview, extension: Uri): string {
  const nonce = crypto.randomUUID();
  const file = (name: string) => webview.asWebviewUri(Uri.joinPath(extension, 'dist', name)).toString();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${file('map.css')}">
<title>Placement Map</title>
</head>
<body>
<header>
<label for="service">Show</label>
<select id="service"></select>
<span id="scrubber" hidden>
<input id="step" type="range" min="0" max="0" value="0" aria-label="Moment of the deployment">
<output id="moment" for="step"></output>
</span>
<button id="export" type="button">Export as SVG</button>
</header>
<p id="summary" hidden></p>
<p id="status" role="status" hidden></p>
<main id="map" aria-label="Placement map"></main>
<div id="tip" role="tooltip" hidden></div>
<script nonce="${nonce}" src="${file('map.js')}"></script>
</body>
</html>`;
}
