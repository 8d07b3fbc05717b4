import { type Arn, parseArn } from './arn.ts';
import { each, known } from './field.ts';
import type { ContainerDefinition, Secret } from './shapes.generated.ts';

/** What the `valueFrom` of a secret refers to. */
export type SecretSource =
  | {
      readonly kind: 'secret';
      readonly arn: Arn;
      readonly name: string;
      /** What follows the name, one entry a colon; of the long form: JSON key, version stage, version id. */
      readonly rest: readonly string[];
    }
  | {
      readonly kind: 'parameter';
      readonly arn: Arn;
      /** With what follows a colon; `app/db` for the parameter `/app/db`. */
      readonly name: string;
    }
  /** An ARN of something that is no secret, or of nothing at all. */
  | { readonly kind: 'other-arn' }
  /** No ARN: a parameter of Systems Manager in the task's Region. */
  | { readonly kind: 'parameter-name' };

/**
 * Takes the `valueFrom` of a secret apart.
 * Example: `arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf:password::` → secret `db-AbCdEf` with the rest
 * `password`, ``, ``.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html
 */
export function parseSecretSource(valueFrom: string): SecretSource {
  if (!valueFrom.startsWith('arn:')) return { kind: 'parameter-name' };
  const arn = parseArn(valueFrom);
  if (arn?.service === 'ssm' && arn.resource.startsWith('parameter/'))
    return { kind: 'parameter', arn, name: arn.resource.slice('parameter/'.length) };
  if (arn?.service === 'secretsmanager' && arn.resource.startsWith('secret:')) {
    const [, name = '', ...rest] = arn.resource.split(':');
    return { kind: 'secret', arn, name, rest };
  }
  return { kind: 'other-arn' };
}

/** All secrets of a container: for its environment and for its log driver. */
export const secretsOf = (container: ContainerDefinition): Secret[] => [
  ...each(container.secrets),
  ...each(known(container.logConfiguration)?.secretOptions),
];
