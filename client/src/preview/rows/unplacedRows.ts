import type { WorkspacePreview } from '../../../../server/src/protocol.ts';
import { suggestionRows } from './detailRows.ts';
import { folded } from './folded.ts';
import { childId } from './ids.ts';
import { escaped, paragraphs } from './markdown.ts';
import { count, parts, plural, spokenParts } from './quantities.ts';
import { REASON_TITLES } from './reasonTitles.ts';
import { type Icon, OPEN_AT_MOST, RED, type Reason, type Row, type Service, YELLOW } from './row.ts';
import { type Details, isDoubtful, serviceIds } from './serviceRows.ts';

const UNPLACED: Icon = { codicon: 'error', color: RED };
const DOUBTFUL: Icon = { codicon: 'question', color: YELLOW };

/** Tasks of all services that found no place. */
export const unplacedCount = ({ services }: Pick<WorkspacePreview, 'services'>): number =>
  services.reduce((total, { pending }) => total + pending, 0);

/** The tasks that found no place, by service, each with its reasons and the instance that comes nearest. */
export function unplacedRows(preview: WorkspacePreview, details?: Details): Row[] {
  const services = preview.services.filter(({ pending }) => pending > 0);
  if (services.length === 0) return [];
  const desired = preview.services.reduce((total, { desiredCount }) => total + desiredCount, 0);
  const origins = new Map(preview.instances.map(({ id, origin }) => [id, origin]));
  const ids = serviceIds('unplaced', services);
  const icon = services.every(isDoubtful) ? DOUBTFUL : UNPLACED;
  return [
    {
      id: 'unplaced',
      kind: 'unplaced',
      label: 'Unplaced tasks',
      description: `${count(unplacedCount(preview))} of ${count(desired)}`,
      icon,
      isExpanded: services.length <= OPEN_AT_MOST,
      children: () =>
        folded('unplaced', services, (service, index) => unplacedRow(ids[index]!, service, origins, details), {
          icon,
        }),
    },
  ];
}

type Origins = ReadonlyMap<string, string | undefined>;

function unplacedRow(id: string, service: Service, origins: Origins, details: Details | undefined): Row {
  const { name, pending, desiredCount, reasons, origin } = service;
  const children = () => [
    ...reasons.map((reason) => reasonRow(id, service, reason, origins)),
    ...(details ? [helpRow(id, service, details)] : []),
  ];
  return {
    id,
    kind: 'unplaced.service',
    label: name,
    description: `${count(pending)} of ${plural(desiredCount, 'task')}`,
    tooltip: paragraphs(
      `**${escaped(name)}**: ${count(pending)} of ${plural(desiredCount, 'task')} found no place`,
      ...reasons.map(({ message }) => escaped(message)),
    ),
    icon: isDoubtful(service) ? DOUBTFUL : UNPLACED,
    origin,
    spoken: spokenParts(`Service ${name}`, `${pending} of ${plural(desiredCount, 'task')} unplaced`),
    isExpanded: true,
    subject: { kind: 'service', name, desiredCount },
    ...(reasons.length > 0 || details ? { children } : {}),
  };
}

/** What would place them, looked for when it is opened. */
function helpRow(parent: string, service: Service, details: Details): Row {
  const id = childId(parent, 'help');
  return {
    id,
    kind: 'help',
    label: 'What would help',
    icon: { codicon: 'lightbulb' },
    children: async () => {
      const found = await details(service);
      const rows = found ? suggestionRows(id, found) : [];
      return rows.length > 0 ? rows : [{ id: childId(id, 'nothing'), kind: 'help.nothing', label: 'No small change.' }];
    },
  };
}

function reasonRow(parent: string, { origin }: Service, reason: Reason, origins: Origins): Row {
  const { code, instances, nearest, message } = reason;
  const id = childId(parent, code);
  return {
    id,
    kind: 'reason',
    label: REASON_TITLES[code],
    description: instances > 0 ? parts(nearest && shortOf(nearest), plural(instances, 'instance'), code) : message,
    tooltip: paragraphs(escaped(message), `\`${code}\``),
    icon: reason.dependsOnAmi ? DOUBTFUL : { codicon: 'circle-small-filled' },
    origin,
    spoken: message,
    ...(nearest ? { children: () => [nearestRow(id, nearest, origins)] } : {}),
  };
}

type Nearest = NonNullable<Reason['nearest']>;

/** `i-2 lacks 384 MiB` */
const shortOf = ({ instance, missing }: Nearest): string => `${instance} ${missingText(missing)}`.trimEnd();

function nearestRow(parent: string, { instance, missing }: Nearest, origins: Origins): Row {
  const lack = missingText(missing);
  return {
    id: childId(parent, 'nearest'),
    kind: 'nearest',
    label: instance,
    description: parts('nearest', lack),
    icon: { codicon: 'server' },
    origin: origins.get(instance),
    spoken: spokenParts(`Nearest container instance ${instance}`, lack),
  };
}

function missingText(missing: Nearest['missing']): string {
  const { cpuUnits, memoryMiB, gpus, enis, ports, attributes, expression } = missing;
  return parts(
    cpuUnits !== undefined && `lacks ${count(cpuUnits)} CPU units`,
    memoryMiB !== undefined && `lacks ${count(memoryMiB)} MiB`,
    gpus !== undefined && `lacks ${plural(gpus, 'GPU')}`,
    enis !== undefined && `lacks ${plural(enis, 'ENI')}`,
    ports && `has ${ports.join(', ')} taken`,
    attributes && `lacks ${attributes.join(', ')}`,
    expression,
  );
}
