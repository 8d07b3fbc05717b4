const NAME = /^(arn:[^:]+:ecs:[^:]*:[^:]*:task-definition\/)?([A-Za-z0-9_-]{1,255})(:\d+)?$/;

/** What names a task definition, taken apart: `before` + `family` + `revision` is the text again. */
export interface TaskDefinitionName {
  /** `''` or the ARN up to the family. */
  readonly before: string;
  readonly family: string;
  /** `''` or `:3`. */
  readonly revision: string;
}

/**
 * Takes a family, a family with revision or the ARN of a task definition apart.
 * Example: `web:3` → family `web`, revision `:3`.
 * @returns undefined for anything else
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
 */
export function parseTaskDefinitionName(text: string): TaskDefinitionName | undefined {
  const match = NAME.exec(text);
  return match ? { before: match[1] ?? '', family: match[2]!, revision: match[3] ?? '' } : undefined;
}
