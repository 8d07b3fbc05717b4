/** Set when the suite is bundled. */
declare const BRIDGE_URL: string;
declare const RUN_NAME: string;

/** Which run this is: `node`, `web`, `installed` or `desktop`. */
export const runName = RUN_NAME;

/** Asks the driver outside the editor; see bridge.mjs. */
export async function tellDriver(message: object): Promise<unknown> {
  const response = await fetch(BRIDGE_URL, { method: 'POST', body: JSON.stringify(message) });
  const { value, error } = (await response.json()) as { value: unknown; error?: string };
  if (error) throw new Error(error);
  return value;
}

const act = (action: string, ...args: string[]) => tellDriver({ action, args });

/** A person's hands and eyes on the editor's window. Selectors are CSS. */
export const page = {
  press: (keys: string) => act('press', keys),
  type: (text: string) => act('type', text),
  click: (selector: string) => act('click', selector),
  hover: (selector: string) => act('hover', selector),
  /** Moves the mouse over something that lies under something else, as an underline lies under its text. */
  pointAt: (selector: string) => act('pointAt', selector),
  /** The text of each visible element that matches. */
  texts: (selector: string) => act('texts', selector) as Promise<string[]>,
  /** The same in the page of the one webview that is open. */
  webview: {
    click: (selector: string) => act('webviewClick', selector),
    hover: (selector: string) => act('webviewHover', selector),
    /** Chooses from a list. */
    select: (selector: string, label: string) => act('webviewSelect', selector, label),
    texts: (selector: string) => act('webviewTexts', selector) as Promise<string[]>,
    attributes: (selector: string, name: string) => act('webviewAttributes', selector, name) as Promise<string[]>,
    /** What CSS makes of a property. */
    styles: (selector: string, property: string) => act('webviewStyles', selector, property) as Promise<string[]>,
  },
  /** Into .cache/screenshots. */
  screenshot: (name: string) => act('screenshot', `${runName} ${name.replace(/[^\w .-]/g, '')}`),
};
