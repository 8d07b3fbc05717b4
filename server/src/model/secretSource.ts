import { type Arn, parseArn } from './arn.ts';
import { each, type Field, known } from './field.ts';
import type { ContainerDefinition } from './shapes.generated.ts';

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
  /** An ARN of something that is no secret, or of nothing at all; also one with spaces around it. */
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
  if (!valueFrom.trimStart().startsWith('arn:')) return { kind: 'parameter-name' };
  const arn = valueFrom === valueFrom.trim() ? parseArn(valueFrom) : undefined;
  if (arn?.service === 'ssm' && /^parameter\/./s.test(arn.resource))
    return { kind: 'parameter', arn, name: arn.resource.slice('parameter/'.length) };
  if (arn?.service === 'secretsmanager' && arn.resource.startsWith('secret:')) {
    const [, name = '', ...rest] = arn.resource.split(':');
    if (name) return { kind: 'secret', arn, name, rest };
  }
  return { kind: 'other-arn' };
}

const PARAMETER_NAME = /^[A-Za-z0-9_.\-/]{1,2048}$/;

/** Whether Systems Manager can have a parameter of that name. */
export const isParameterName = (text: string): boolean => PARAMETER_NAME.test(text);

/** The `valueFrom` of a secret, where it is certain and not empty. */
export interface SecretReference {
  readonly valueFrom: Field<string>;
  readonly text: string;
  readonly source: SecretSource;
}

const read = new WeakMap<ContainerDefinition, readonly SecretReference[]>();

/** Where the secrets of a container come from, those for its environment and those for its log driver. */
export function secretReferencesOf(container: ContainerDefinition): readonly SecretReference[] {
  const before = read.get(container);
  if (before) return before;
  const secrets = [...each(container.secrets), ...each(known(container.logConfiguration)?.secretOptions)];
  const references = secrets.flatMap(({ valueFrom }) => {
    const text = known(valueFrom);
    return valueFrom && text ? { valueFrom, text, source: parseSecretSource(text) } : [];
  });
  read.set(container, references);
  return references;
}
