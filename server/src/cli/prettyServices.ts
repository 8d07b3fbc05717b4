import { isDoubtful } from '../model/placement.ts';
import { bar, columns } from './columns.ts';
import { paint } from './prettyList.ts';
import type { ServiceReport } from './previewReport.ts';

/** A line a service, and below it why tasks wait, what would help, how it rolls out, scales and stands. */
export function serviceLines(services: readonly ServiceReport[]): string[] {
  const heads = columns(
    services.map((service) => [
      `  ${service.name}`,
      bar(service.placed, service.desiredCount),
      paint(colorOf(service), `${service.placed}/${service.desiredCount} placed`),
      Object.keys(service.capacityProviders).join(' + '),
      paint('gray', service.taskDefinition),
    ]),
  );
  return services.flatMap((service, at) => [heads[at]!, ...factsOf(service)]);
}

function colorOf(service: ServiceReport): 'green' | 'yellow' | 'red' {
  if (service.pending === 0) return 'green';
  return isDoubtful(service) ? 'yellow' : 'red';
}

function factsOf(service: ServiceReport): string[] {
  const { reasons, suggestions, rollout, scaling, availability, rebalancing, dependsOnAmi } = service;
  const facts: readonly (readonly [title: string, text: string | undefined])[] = [
    ...reasons.map(({ message }) => ['why', message] as const),
    ...suggestions.map(({ message }) => ['would help', message] as const),
    ['doubt', dependsOnAmi > 0 ? `${dependsOnAmi} only if the AMI leaves enough memory.` : undefined],
    ['rollout', rollout?.message],
    ['scaling', scaling?.message],
    ['stands on', availability.message && `${availability.message}.`],
    ['zones', rebalancing.moves.length > 0 ? rebalancing.message : undefined],
  ];
  return columns(facts.flatMap(([title, text]) => (text ? [[`    ${paint('gray', title)}`, text]] : [])));
}
