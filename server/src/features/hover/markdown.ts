/** Text of the user's as it is. */
export function code(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ');
  return oneLine.includes('`') ? `\`\` ${oneLine} \`\`` : `\`${oneLine}\``;
}

/** `- Tag: …`, one line for each part that is there. */
export const list = (parts: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(parts)
    .filter(([, part]) => part !== undefined)
    .map(([name, part]) => `- ${name}: ${part}`)
    .join('\n');
