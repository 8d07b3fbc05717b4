import { type ParsedDocument, rangeOf } from '../documents/parsedDocument.ts';
import { type ClusterContext, NOTHING_KNOWN } from '../model/clusterContext.ts';
import type { Place } from '../model/field.ts';
import { placementConstraints } from '../model/placementConstraints.ts';
import { ALONE, type ServiceContext } from '../model/serviceContext.ts';
import type { ServiceDefinition } from '../model/serviceDefinition.ts';
import type { Cluster } from '../model/shapes.generated.ts';
import { type TaskContext, UNPLACED } from '../model/taskContext.ts';
import type { TaskDefinition } from '../model/taskDefinition.ts';
import { type ContainerMemory, containersToAsk } from './containerMemory.ts';
import type { Finding, Severity } from './finding.ts';
import { fillIn, type Report, type Rule } from './rule.ts';
import { RULES } from './ruleList.ts';

export interface ValidationContext {
  /** Severity by rule id, as the user set it; ids that are not there keep their own. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly preset: 'recommended' | 'strict';
  /** Of a service: what the workspace knows about it. */
  readonly service?: ServiceContext | undefined;
  /** Of a task definition, and of a cluster file: the same. */
  readonly task?: TaskContext | undefined;
  readonly cluster?: ClusterContext | undefined;
  /** Told once per rule that threw; the other rules still report. */
  readonly log: (message: string) => void;
}

/**
 * What the rules that are on have to say about a definition. One that throws is logged, and the others still report.
 * @param memory of the file, where its versions are judged one after the other
 */
export function runRules(
  definition: {
    service?: ServiceDefinition | undefined;
    task?: TaskDefinition | undefined;
    cluster?: Cluster | undefined;
  },
  context: ValidationContext,
  memory: ContainerMemory = {},
): Finding[] {
  const { service, task, cluster } = definition;
  const document = (service ?? task ?? cluster)?.document;
  if (!document) return [];
  const constraints = placementConstraints(service ?? task);
  const findings: Finding[] = [];
  const rules = rulesFor(service ? 'service' : task ? 'task' : 'cluster', context);
  const toAsk = task && containersToAsk(task, rules, memory);
  for (const rule of rules) {
    const report = reporterOf(rule, document, findings);
    try {
      if (rule.subject === 'service') rule.check(service!, report, context.service ?? ALONE);
      else if (rule.subject === 'cluster') rule.check(cluster!, report, context.cluster ?? NOTHING_KNOWN);
      else if (rule.subject === 'constraint') for (const constraint of constraints) rule.check(constraint, report);
      else if (rule.subject === 'task') rule.check(task!, report, context.task ?? UNPLACED);
      else if (rule.subject === 'siblings')
        for (const container of task!.containers) rule.check(container, report, task!);
      else
        for (const { container, speakers } of toAsk!(rule)) {
          const before = findings.length;
          rule.check(container, report, task!);
          if (findings.length > before) speakers.add(rule);
        }
    } catch (error) {
      memory.last = undefined; // nothing is known of the containers that the rule did not come to
      context.log(`rule ${rule.id} failed: ${error instanceof Error ? error.stack : error}`);
    }
  }
  return findings;
}

/** What the rules for a kind of definition look at. */
const SUBJECTS = {
  task: ['task', 'container', 'siblings', 'constraint'],
  service: ['service', 'constraint'],
  cluster: ['cluster'],
} as const satisfies Record<string, readonly Rule['subject'][]>;

type Kind = keyof typeof SUBJECTS;

/** By settings, which are the same from one keystroke to the next; also while those of two folders take turns. */
const chosen = new Map<string, readonly Rule[]>();
const MOST_CHOSEN = 20;

/** The rules that are on: the same array as long as the settings say the same. */
function rulesFor(kind: Kind, { severities, preset }: ValidationContext): readonly Rule[] {
  const key = JSON.stringify([kind, preset, severities]);
  const before = chosen.get(key);
  if (before) return before;
  const isOn = ({ id, preset: only }: Rule): boolean =>
    severities[id] === undefined ? only === undefined || only === preset : severities[id] !== 'off';
  const subjects: readonly string[] = SUBJECTS[kind];
  const rules = RULES.filter((rule) => subjects.includes(rule.subject) && isOn(rule));
  if (chosen.size >= MOST_CHOSEN) chosen.clear();
  chosen.set(key, rules);
  return rules;
}

function reporterOf(rule: Rule, document: ParsedDocument, findings: Finding[]): Report<string> {
  return (at, name, parameters, fixes = [], related = []) => {
    const place = at ?? wholeDefinition(document);
    const message = rule.messages[name]!;
    findings.push({
      rule: rule.id,
      severity: typeof message === 'string' ? rule.severity : message.severity,
      message: fillIn(typeof message === 'string' ? message : message.text, parameters),
      source: rule.source,
      uri: document.uri,
      pointer: place.pointer,
      range: place.range,
      fixes,
      related,
    });
  };
}

const wholeDefinition = (document: ParsedDocument): Place => ({
  uri: document.uri,
  pointer: '',
  range: rangeOf(document, document.root?.offset ?? 0, 1),
});
