import { instanceType } from '../../facts/instanceTypes.ts';
import type { Simulation } from '../simulation.ts';
import type { Input } from './editInput.ts';
import type { WhatIf } from './question.ts';

/** The service or instance type that a question names and that is not there; undefined where all are. */
export function unknownInInput({ cluster, services }: Input, question: WhatIf): string | undefined {
  switch (question.kind) {
    case 'desired':
      return missing(
        question.service,
        services.map(({ name }) => name),
      );
    case 'add-instance':
      return instanceType(question.instanceType) ? undefined : question.instanceType;
    case 'instance-type':
      return instanceType(question.to)
        ? missing(question.from, [
            ...cluster.containerInstances.map((it) => it.instanceType),
            ...cluster.capacityProviders.map((it) =>
              it.kind === 'AUTO_SCALING_GROUP' ? it.autoScalingGroup.instanceType : undefined,
            ),
          ])
        : question.to;
    default:
      return undefined;
  }
}

/** The instance or zone that a question names and that is not there; undefined where all are. */
export function unknownInSimulation({ cluster, state }: Simulation, question: WhatIf): string | undefined {
  switch (question.kind) {
    case 'remove-instance':
    case 'drain':
      return missing(
        question.instance,
        state.instances.map(({ identity }) => identity.id),
      );
    case 'lose-zone':
      return missing(question.availabilityZone, [
        ...cluster.subnets.map((subnet) => subnet.availabilityZone),
        ...state.instances.map(({ kind }) => kind.availabilityZone),
      ]);
    default:
      return undefined;
  }
}

const missing = (name: string, names: readonly (string | undefined)[]): string | undefined =>
  names.includes(name) ? undefined : name;
