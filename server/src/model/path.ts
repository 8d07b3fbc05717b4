/** Whether a path is absolute on Linux. */
export const isAbsoluteOnLinux = (path: string): boolean => path.startsWith('/');

/** Whether a path is absolute on Windows, where `/app` is taken as one on the system drive. */
export const isAbsoluteOnWindows = (path: string): boolean => /^(?:[A-Za-z]:(?:[\\/]|$)|[\\/])/.test(path);

/** The drive of a Windows path in lower case, `c` for one that names none; undefined for a relative path. */
export const driveOf = (path: string): string | undefined =>
  isAbsoluteOnWindows(path) ? (/^([A-Za-z]):/.exec(path)?.[1]?.toLowerCase() ?? 'c') : undefined;
