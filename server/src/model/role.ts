import { parseArn } from './arn.ts';

/** What a text is as a role; `other` covers ARNs of something else. */
export type RoleForm = 'arn' | 'name' | 'other';

const NAME = /^[\w+=,.@-]{1,64}$/;
const ROLE = /^role\/(?:[!-~]+\/)?[\w+=,.@-]+$/;
const ACCOUNT_ID = /^\d{12}$/;

/**
 * Example: `arn:aws:iam::123456789012:role/service/web` is an `arn`, `web` a `name`, an instance profile's ARN `other`.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
 */
export function roleForm(text: string): RoleForm {
  const arn = parseArn(text);
  if (!arn) return NAME.test(text) ? 'name' : 'other';
  const { service, region, accountId, resource } = arn;
  return service === 'iam' && region === '' && ACCOUNT_ID.test(accountId) && ROLE.test(resource) ? 'arn' : 'other';
}
