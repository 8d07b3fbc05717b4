import { type Field, known } from './field.ts';

const SERVICE_LINKED = /(?:^|\/)AWSServiceRoleForECS$|\/?aws-service-role\/ecs\.amazonaws\.com\//;

/**
 * Whether a role, by name or ARN, is the one that ECS made for itself.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using-service-linked-roles.html
 */
export const isServiceLinkedRole = (role: Field<string> | undefined): boolean => SERVICE_LINKED.test(known(role) ?? '');
