import { type Field, isAbsent, known } from '../../model/field.ts';
import type { Surroundings } from '../surroundings.ts';

/** Seconds and tries where nothing is said. @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html */
const DEFAULTS = { interval: 30, timeout: 5, retries: 3, startPeriod: 0 } as const;

/** How long it takes until a container that hangs is unhealthy; undefined where a template decides. */
export function healthCheckMeaning(surroundings: Surroundings): string | undefined {
  const check = known(surroundings.container?.healthCheck);
  if (!check) return undefined;
  const read = (key: keyof typeof DEFAULTS): number | undefined => valueOr(check[key], DEFAULTS[key]);
  const [interval, timeout, retries, startPeriod] = [
    read('interval'),
    read('timeout'),
    read('retries'),
    read('startPeriod'),
  ];
  if (interval === undefined || timeout === undefined || retries === undefined || startPeriod === undefined)
    return undefined;
  const failures = retries === 1 ? 'one failed check' : `${retries} failed checks in a row`;
  const grace = startPeriod > 0 ? ` Failures in the first ${startPeriod} s do not count.` : '';
  return `Unhealthy after ${failures}: at most **${retries * (interval + timeout)} s** (${retries} × (${interval} s + ${timeout} s)).${grace}`;
}

const valueOr = (field: Field<number> | undefined, fallback: number): number | undefined =>
  isAbsent(field) ? fallback : known(field);
