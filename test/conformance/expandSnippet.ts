/** The JSON that a snippet's body becomes when every tab stop keeps its default: `"^${1:80}"` is a number, `"${1:web}"` text. */
export function expandSnippet(body: unknown): unknown {
  if (typeof body === 'string') {
    const text = body.replace(/\$\{\d+:([^}]*)\}/g, '$1');
    return text.startsWith('^') ? JSON.parse(text.slice(1)) : text;
  }
  if (Array.isArray(body)) return body.map(expandSnippet);
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, expandSnippet(value)]));
}
