// No form may contain its own beginning: a text of a million beginnings is then still read in one go.
const TEMPLATE = [
  String.raw`\$\{[^}$\n]{0,500}\}`, // ${IMAGE}, Terraform, envsubst
  String.raw`\{\{[^{}\n]{0,500}\}\}`, // {{ must_env "TAG" }}
  String.raw`\${1,4}[A-Za-z_]\w*(?:\$(?![{(])){0,4}`, // $IMAGE, $$$IMAGE$$$, but $A of $A${B}
  String.raw`\$\([^)$\n]{0,500}\)`, // $(Image), Azure Pipelines
  String.raw`%[A-Za-z_]\w*%`, // %IMAGE%
  String.raw`%\{[^}%\n]{0,500}\}`, // Terraform directives
  String.raw`<[A-Za-z_][^<>"\n]{0,200}>`, // <IMAGE1_NAME>
  String.raw`#\{[^}#\n]{0,500}\}#?`, // #{Image}#
  '__[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*__', // __IMAGE__
  '@[A-Z][A-Z0-9_]*@', // @IMAGE@
];

const HOLDS_TEMPLATE = new RegExp(TEMPLATE.join('|'));
const WHOLE_WORD_IN_BRACES = /^\{[A-Za-z_]\w*\}$/;
const WORD_TO_REPLACE = /(?:^|[^A-Za-z])(?:YOUR|REPLACE|CHANGE_?ME|PLACEHOLDER|INSERT)(?:[\s_-]|$)/;
/** `ACCOUNT_ID`, `aws_account_id`, `XXXXXXXXXXXX` where an ARN or an ECR host has its twelve digits. */
const ARN_WITH_WORD_FOR_ACCOUNT =
  /^arn:[^:]*:[^:]*:[^:]*:(?!aws:)[^:\d][^:]*:|^arn:[^:]*:[^:]*:[^:]*:\d+[A-Za-z_][^:]*:/;
const ARN_WITH_WORD_FOR_REGION = /^arn:[^:]*:[^:]*:(?:[A-Z_]+|region|aws[-_]region):/;
const ECR_HOST_WITH_WORD =
  /^[^/]*[A-Za-z_][^/.]*\.dkr[.-]ecr|^\d+\.dkr[.-]ecr[^/]*\.(?:[A-Z_]+|region|aws[-_]region)\.amazonaws/;

/** What every placeholder has something of; most strings have nothing, and there are thousands of them in a large file. */
const LOOKS_LIKE_ONE = /[$%{<#@_]|YOUR|REPLACE|CHANGE|PLACEHOLDER|INSERT|^arn:|\.dkr/;

/**
 * Whether a string's value is only known after a template engine, a shell or a person has filled it in.
 * Examples that are: `${IMAGE}`, `app:$TAG`, `<IMAGE1_NAME>`, `arn:aws:iam::ACCOUNT_ID:role/web`. Not: `nginx:1.27`.
 */
export function holdsPlaceholder(text: string): boolean {
  if (!LOOKS_LIKE_ONE.test(text)) return false;
  if (HOLDS_TEMPLATE.test(text) || WHOLE_WORD_IN_BRACES.test(text) || WORD_TO_REPLACE.test(text)) return true;
  if (text.startsWith('arn:')) return ARN_WITH_WORD_FOR_ACCOUNT.test(text) || ARN_WITH_WORD_FOR_REGION.test(text);
  return text.includes('.dkr') && ECR_HOST_WITH_WORD.test(text);
}

const AT_TEMPLATE = new RegExp(TEMPLATE.join('|'), 'y');
const DIRECTIVE = /^(?:%\{|\{\{-?\s*(?:if|else|end|range|with|define|block)\b)/;

/** Length of the template that begins at `offset`, 0 where none does. Never crosses a line. */
export function templateLengthAt(text: string, offset: number): number {
  AT_TEMPLATE.lastIndex = offset;
  const match = AT_TEMPLATE.exec(text);
  // `{{ "name": …` is an object with a brace too many, not a template
  return match && !/"\s*:/.test(match[0]) ? match[0].length : 0;
}

/** `{{ if … }}`, `{{ end }}`, `%{ for … }`: steers the template and leaves no value behind. */
export const isDirective = (template: string): boolean => DIRECTIVE.test(template);
