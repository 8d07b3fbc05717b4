import { type Diagnostic, DiagnosticSeverity, languages, type TextDocument } from 'vscode';

/** What is said about a document, each as `line:column text-that-is-underlined severity code: message`, counted from 1. */
export const findings = (document: TextDocument): string[] =>
  languages.getDiagnostics(document.uri).map(({ range, severity, message, ...rest }) => {
    const { line, character } = range.start;
    return `${line + 1}:${character + 1} ${document.getText(range)} ${DiagnosticSeverity[severity]} ${code(rest)}: ${message}`;
  });

/** Only the codes. */
export const findingCodes = (document: TextDocument): string[] => languages.getDiagnostics(document.uri).map(code);

const code = ({ code }: Pick<Diagnostic, 'code'>): string => String(typeof code === 'object' ? code.value : code);
