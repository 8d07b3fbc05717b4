/** The last folder and the name of a file: `web/ecs-task-def.json`. */
export function uriText(uri: string): string {
  const text = uri.split('/').slice(-2).join('/');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
