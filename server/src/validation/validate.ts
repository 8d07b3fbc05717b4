import { type ParsedDocument, rangeOf } from '../documents/parsedDocument.ts';
import { clusterOf } from '../model/cluster.ts';
import { serviceDefinitionOf } from '../model/serviceDefinition.ts';
import { taskDefinitionOf } from '../model/taskDefinition.ts';
import type { ContainerMemory } from './containerMemory.ts';
import { disabledByComments } from './disableComments.ts';
import { fargateFindings } from './fargateFindings.ts';
import { byPlace, type Finding } from './finding.ts';
import { runRules, type ValidationContext } from './runRules.ts';
import { schemaFindings } from './schemaFindings.ts';

const JSON_SOURCE = 'https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-skeleton.html';

/**
 * Everything there is to say about a document, in the order of the text. A file that is no definition has no findings.
 * @param memory of the file, where its versions are judged one after the other
 */
export function validate(document: ParsedDocument, context: ValidationContext, memory?: ContainerMemory): Finding[] {
  const service = serviceDefinitionOf(document);
  const view = clusterOf(document);
  const cluster = view?.form === 'own' ? view.cluster : undefined;
  const findings = [
    ...syntaxFindings(document),
    ...schemaFindings(document, (context.service ?? context.task)?.ecspresso),
    ...runRules({ service, task: taskDefinitionOf(document), cluster }, context, memory),
    ...(service ? fargateFindings(service, context) : []),
  ];
  const isDisabled = disabledByComments(document);
  return findings
    .flatMap((finding) => withSeverity(finding, context.severities))
    .filter(({ rule, range }) => !isDisabled(rule, range.start.line))
    .sort(byPlace);
}

function withSeverity(finding: Finding, severities: ValidationContext['severities']): Finding[] {
  const severity = severities[finding.rule];
  if (severity === undefined) return [finding];
  return severity === 'off' ? [] : [{ ...finding, severity }];
}

function syntaxFindings(document: ParsedDocument): Finding[] {
  return document.problems.map(({ code, message, severity, offset, length }) => ({
    rule: code,
    severity,
    message,
    source: JSON_SOURCE,
    uri: document.uri,
    pointer: '',
    range: rangeOf(document, offset, length),
    fixes: [],
    related: [],
  }));
}
