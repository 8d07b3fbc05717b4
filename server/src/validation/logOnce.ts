/** Passes each message on once, by its first line: a rule that throws does so in file after file. */
export function logOnce(log: (message: string) => void): (message: string) => void {
  const logged = new Set<string>();
  return (message) => {
    const [first = ''] = message.split('\n', 1);
    if (logged.has(first)) return;
    logged.add(first);
    log(message);
  };
}
