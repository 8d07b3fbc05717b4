/**
 * The forms of templates by the character that they begin with.
 * No form may contain its own beginning: a text of a million beginnings is then still read in one go.
 */
const TEMPLATES: Readonly<Record<string, readonly string[]>> = {
  $: [
    String.raw`\$\{(?:[^{}$\n]|\{[^{}$\n]{0,200}\}){0,500}\}`, // ${IMAGE}, ${jsonencode({ a = 1 })}, ${{ vars.IMAGE }}
    String.raw`\${1,4}[A-Za-z_]\w*(?:\$(?![{(])){0,4}`, // $IMAGE, $$$IMAGE$$$, but $A of $A${B}
    String.raw`\$\([^)$\n]{0,500}\)`, // $(Image), Azure Pipelines
    String.raw`\$\[\[[^\]$\n]{0,500}\]\]`, // $[[ inputs.image ]], GitLab
  ],
  '{': [
    String.raw`\{\{\{[^{}\n]{0,500}\}\}\}`, // {{{ image }}}
    String.raw`\{\{[^{}\n]{0,500}\}\}`, // {{ must_env "TAG" }}
    String.raw`\{%[^%\n]{0,500}%\}`, // {% if image %}, Jinja
    String.raw`\{#[^#\n]{0,500}#\}`, // {# image #}, its comments
  ],
  '%': [
    String.raw`%{1,2}[A-Za-z_]\w*%{1,2}`, // %IMAGE%
    String.raw`%\{[^}%\n]{0,500}\}`, // Terraform directives
  ],
  '<': [
    '<%[^%\\n]{0,500}%>', // <%= image %>, ERB and EJS
    String.raw`<{1,3}[A-Za-z_][^<>"\n]{0,200}>{1,3}`, // <IMAGE1_NAME>
    String.raw`<\+[^<>\n]{0,500}>`, // <+artifact.image>, Harness
  ],
  '#': [
    String.raw`#\{[^}#\n]{0,500}\}#?`, // #{Image}#
    '#[A-Z][A-Z0-9_]*#', // #IMAGE#
  ],
  '@': [String.raw`@{1,2}[A-Za-z][\w.-]*@{1,2}`], // @IMAGE@, @project.version@
  _: ['__[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*__'], // __IMAGE__
  '(': [String.raw`\(\([A-Za-z][\w.:/-]*\)\)`], // ((image)), Concourse
  '[': [String.raw`\[\[(?!(?:true|false|null)\])[A-Za-z][\w.-]*\]\]`], // [[IMAGE]]
};
/** In a string this can be a test of the shell, so it is a template only where it is all of it. */
const IN_BRACKETS_AND_BLANKS = String.raw`\[\[ {1,9}(?!(?:true|false|null) )[A-Za-z][\w.-]* {1,9}\]\]`;

const HOLDS_TEMPLATE = new RegExp(Object.values(TEMPLATES).flat().join('|'));
/** `[IMAGE]`, `[[ image ]]`. */
const WHOLE_WORD_IN_BRACKETS = new RegExp(String.raw`^(?:\[[A-Z][A-Z0-9_]*\]|${IN_BRACKETS_AND_BLANKS})$`);
/** `{image}`, `/ecs/{service-name}`: in what could be a name, a path or an ARN, but not in a script. */
const WORD_IN_BRACES = /^[\w./:@-]*\{[A-Za-z_][\w-]*\}[\w./:@{}-]*$/;
const WORD_TO_REPLACE = /(?:^|[^A-Za-z])(?:YOUR|REPLACE|CHANGE_?ME|PLACEHOLDER|INSERT)(?:[\s_-]|$)/;
/** `ACCOUNT_ID`, `aws_account_id`, `XXXXXXXXXXXX` where an ARN or an ECR host has its twelve digits. */
const ARN_WITH_WORD_FOR_ACCOUNT =
  /^arn:[^:]*:[^:]*:[^:]*:(?!aws:)[^:\d][^:]*:|^arn:[^:]*:[^:]*:[^:]*:\d+[A-Za-z_][^:]*:/;
const ARN_WITH_WORD_FOR_REGION = /^arn:[^:]*:[^:]*:(?:[A-Z_]+|region|aws[-_]region):/;
const ECR_HOST_WITH_WORD =
  /^[^/]*[A-Za-z_][^/.]*\.dkr[.-]ecr|^\d+\.dkr[.-]ecr[^/]*\.(?:[A-Z_]+|region|aws[-_]region)\.amazonaws/;

/** What every placeholder has something of; most strings have nothing, and there are thousands of them in a large file. */
const LOOKS_LIKE_ONE = /[$%{<#@_]|\(\(|\[\[|^\[|YOUR|REPLACE|CHANGE|PLACEHOLDER|INSERT|^arn:|\.dkr/;

/**
 * Whether a string's value is only known after a template engine, a shell or a person has filled it in.
 * Examples that are: `${IMAGE}`, `app:$TAG`, `<IMAGE1_NAME>`, `arn:aws:iam::ACCOUNT_ID:role/web`. Not: `nginx:1.27`.
 */
export function holdsPlaceholder(text: string): boolean {
  if (!LOOKS_LIKE_ONE.test(text)) return false;
  if (HOLDS_TEMPLATE.test(text) || WORD_IN_BRACES.test(text) || WHOLE_WORD_IN_BRACKETS.test(text)) return true;
  if (WORD_TO_REPLACE.test(text)) return true;
  if (text.startsWith('arn:')) return ARN_WITH_WORD_FOR_ACCOUNT.test(text) || ARN_WITH_WORD_FOR_REGION.test(text);
  return text.includes('.dkr') && ECR_HOST_WITH_WORD.test(text);
}

const AT_TEMPLATE = new Map(
  Object.entries({ ...TEMPLATES, '[': [...TEMPLATES['[']!, IN_BRACKETS_AND_BLANKS] }).map(([opening, forms]) => [
    opening,
    new RegExp(forms.join('|'), 'y'),
  ]),
);
/** Go's and Handlebars' `{{ if … }}`, `{{ $x := 1 }}`, `{{/* why *\/}}`, Terraform's `%{ for … }`, Jinja's, ERB's. */
const DIRECTIVE = new RegExp(
  [
    '%\\{',
    String.raw`\{\{[-~]?\s*(?:[#/^!]|\$\w+\s*:?=|(?:if|else|end|range|with|define|block|break|continue)\b)`,
    String.raw`\{[%#]`,
    '<%(?![-=])',
    String.raw`<%-\s*(?:\}|(?:if|else|elsif|end|unless|for|while|case|when|do)\b)`,
  ]
    .map((form) => `^${form}`)
    .join('|'),
);

/** Length of the template that begins at `offset`, 0 where none does. Never crosses a line. */
export function templateLengthAt(text: string, offset: number): number {
  const first = text[offset]!;
  const template = AT_TEMPLATE.get(first);
  if (!template || ('[('.includes(first) && (text[offset + 1] !== first || text[offset + 2] === first))) return 0;
  template.lastIndex = offset;
  if (!template.test(text)) return 0;
  // `{{ "name": …` is an object with a brace too many, not a template
  const isObject = text.startsWith('{{', offset) && /"\s*:/.test(text.slice(offset, template.lastIndex));
  return isObject ? 0 : template.lastIndex - offset;
}

/** `{{ if … }}`, `{% endif %}`, `{# why #}`: steers the template or explains it, and leaves no value behind. */
export const isDirective = (template: string): boolean => DIRECTIVE.test(template);
