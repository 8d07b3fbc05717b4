import type { ServiceDetails, WorkspacePreview } from '../../../../server/src/protocol.ts';
import { detailRows } from './detailRows.ts';
import { folded } from './folded.ts';
import { childId, distinct, fileOf } from './ids.ts';
import { escaped, paragraphs, table } from './markdown.ts';
import { count, listed, parts, plural, spokenParts } from './quantities.ts';
import { GREEN, GREY, type Icon, OPEN_AT_MOST, RED, type Row, type Service, YELLOW } from './row.ts';

const PLACED: Icon = { codicon: 'pass-filled', color: GREEN };

/** The services with placed and desired tasks, those with unplaced ones first; then the tasks that no service runs. */
export function serviceRows({ services }: WorkspacePreview, details?: Details): Row[] {
  const ofKind = (kind: Service['kind']) =>
    services
      .filter((service) => service.kind === kind)
      .toSorted((a, b) => Number(b.pending > 0) - Number(a.pending > 0));
  return [
    ...groupRow('services', 'Services', ofKind('service'), details),
    ...groupRow('standalone', 'Tasks without a service', ofKind('standalone'), details),
  ];
}

/** Asks for what is found out about a service only when somebody wants to see it. */
export type Details = (service: Service) => Promise<ServiceDetails | undefined>;

function groupRow(id: string, label: string, services: readonly Service[], details: Details | undefined): Row[] {
  if (services.length === 0) return [];
  const placed = services.reduce((total, service) => total + service.placed, 0);
  const desired = services.reduce((total, service) => total + service.desiredCount, 0);
  const ids = serviceIds(id, services);
  return [
    {
      id,
      kind: 'services',
      label,
      description: `${count(placed)} of ${plural(desired, 'task')} placed`,
      icon: { codicon: 'layers-active' },
      isExpanded: services.length <= OPEN_AT_MOST,
      children: () =>
        folded(id, services, (service, index) => serviceRow(ids[index]!, service, details), {
          icon: { codicon: 'layers' },
        }),
    },
  ];
}

/** One id a service, that stays while its text moves. */
export const serviceIds = (parent: string, services: readonly Service[]): string[] =>
  distinct(services.map(({ origin }) => fileOf(origin))).map((key) => childId(parent, key));

function serviceRow(id: string, service: Service, details: Details | undefined): Row {
  const { name, taskDefinition, schedulingStrategy, placed, desiredCount, dependsOnAmi, reasons, origin } = service;
  const zones = Object.entries(service.availabilityZones);
  const targets = Object.keys(service.capacityProviders);
  const doubt =
    dependsOnAmi > 0 && `${count(dependsOnAmi)} of them ${dependsOnAmi === 1 ? 'depends' : 'depend'} on the AMI`;
  const daemon = schedulingStrategy === 'DAEMON' && 'DAEMON';
  return {
    id,
    kind: 'service',
    label: name,
    description: parts(`${count(placed)}/${count(desiredCount)}`, targets.join(' + '), daemon, doubt),
    tooltip: paragraphs(
      `**${escaped(name)}** runs ${escaped(taskDefinition)}`,
      `${count(placed)} of ${plural(desiredCount, 'task')} placed${targets.length > 0 ? ` on ${escaped(listed(targets))}` : ''}`,
      doubt,
      ...reasons.map(({ message }) => escaped(message)),
      zones.length > 0 &&
        table(
          ['Availability Zone', 'tasks'],
          zones.map(([zone, tasks]) => [escaped(zone), count(tasks)]),
        ),
    ),
    icon: iconOf(service),
    origin,
    subject: { kind: 'service', name, desiredCount },
    ...(details ? { children: () => openedRows(id, service, details) } : {}),
    spoken: spokenParts(
      `${service.kind === 'service' ? 'Service' : 'Tasks of'} ${name}`,
      `${placed} of ${plural(desiredCount, 'task')} placed`,
      doubt,
    ),
  };
}

async function openedRows(id: string, service: Service, details: Details): Promise<readonly Row[]> {
  const found = await details(service);
  return found ? detailRows(id, found) : [];
}

function iconOf(service: Service): Icon {
  if (service.pending > 0)
    return isDoubtful(service) ? { codicon: 'question', color: YELLOW } : { codicon: 'error', color: RED };
  if (service.dependsOnAmi > 0) return { codicon: 'question', color: YELLOW };
  return service.desiredCount === 0 ? { codicon: 'circle-outline', color: GREY } : PLACED;
}

/** Only the AMI decides whether its pending tasks fit: no error. */
export const isDoubtful = ({ reasons }: Service): boolean =>
  reasons.length > 0 && reasons.every(({ dependsOnAmi }) => dependsOnAmi);
