import type { ExecutionRoleNeed, UnmetNeed } from '../model/executionRoleNeeds.ts';
import type { Related } from './finding.ts';

const WHAT: Readonly<Record<ExecutionRoleNeed, string>> = {
  ecr: 'An image in private Amazon ECR.',
  awslogs: 'This container logs to CloudWatch Logs.',
  secrets: 'These secrets.',
  secretOptions: 'These secrets.',
  repositoryCredentials: 'These credentials.',
  environmentFiles: 'These files.',
  credentialSpecs: 'These credential specs.',
};

/** Where a missing execution role is needed: the rule of the first need reports it, and points to all of them. */
export const placesOfNeeds = (needs: readonly UnmetNeed[]): Related[] =>
  needs.map(({ need, at }) => ({ at, message: WHAT[need] }));
