/** Compares plain data, in a host that has no Node. */
export function equal<T>(actual: T, expected: T): void {
  const [got, wanted] = [actual, expected].map((value) => JSON.stringify(value, null, 2));
  if (got !== wanted) throw new Error(`expected ${wanted}\n     got ${got}`);
}

/** Waits until `look` sees what is expected; an editor answers when it can. @throws as {@link equal} does, after 20 s */
export async function eventually<T>(look: () => T | Promise<T>, expected: T): Promise<void> {
  const wanted = JSON.stringify(expected);
  const end = Date.now() + 20_000;
  let got = await look();
  while (JSON.stringify(got) !== wanted && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    got = await look();
  }
  equal(got, expected);
}
