import type { Cluster, ServiceToPlace } from '../types.ts';
import type { WhatIf } from './question.ts';

export type Input = { cluster: Cluster; services: readonly ServiceToPlace[] };

/** The input as it would be if a file were edited; undefined where the question is about running tasks instead. */
export function editInput({ cluster, services }: Input, question: WhatIf): Input | undefined {
  switch (question.kind) {
    case 'desired': {
      const { service, desiredCount } = question;
      return { cluster, services: services.map((it) => (it.name === service ? { ...it, desiredCount } : it)) };
    }
    case 'add-instance': {
      const { instanceType, availabilityZone, count } = question;
      const state = { status: 'ACTIVE', agentConnected: true, launchType: 'EC2' } as const;
      const added = { instanceType, availabilityZone, count, ...state };
      return { cluster: { ...cluster, containerInstances: [...cluster.containerInstances, added] }, services };
    }
    case 'instance-type':
      return { cluster: withInstanceType(cluster, question), services };
    default:
      return undefined;
  }
}

function withInstanceType(cluster: Cluster, { from, to }: { from: string; to: string }): Cluster {
  const changed = <T extends { instanceType?: string; registeredResources?: object }>(shape: T): T => {
    if (shape.instanceType !== from) return shape;
    const { registeredResources: _, ...rest } = shape;
    return { ...rest, instanceType: to } as T;
  };
  return {
    ...cluster,
    containerInstances: cluster.containerInstances.map(changed),
    capacityProviders: cluster.capacityProviders.map((provider) =>
      provider.kind === 'AUTO_SCALING_GROUP'
        ? { ...provider, autoScalingGroup: changed(provider.autoScalingGroup) }
        : provider,
    ),
  };
}
