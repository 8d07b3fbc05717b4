/** Part of a URI as people read it; as it is where its escapes are broken, for not every editor writes `%` as `%25`. */
export function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
