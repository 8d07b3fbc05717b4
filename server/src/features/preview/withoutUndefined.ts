/** An object without keys whose value is undefined. */
export const withoutUndefined = <T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, it]) => it !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };
