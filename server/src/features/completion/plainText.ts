const SNIPPET_SYNTAX = /\\([\\$}])|\$\{\d+:((?:\\.|[^\\}])*)\}|\$\{\d+\}|\$\d+/g;

/** A snippet as the text that it becomes when nothing is filled in: `"image": "${1:nginx}"` → `"image": "nginx"`. */
export const plainText = (snippet: string): string =>
  snippet.replace(
    SNIPPET_SYNTAX,
    (_, escaped: string | undefined, placeholder: string | undefined) =>
      escaped ?? (placeholder === undefined ? '' : plainText(placeholder)),
  );
