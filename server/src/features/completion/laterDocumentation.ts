import type { ClientCapabilities, CompletionItem, CompletionList } from 'vscode-languageserver';

/** Whether an editor asks for the documentation of the one item that it shows. */
export const asksForDocumentation = ({ textDocument }: ClientCapabilities): boolean =>
  textDocument?.completion?.completionItem?.resolveSupport?.properties.includes('documentation') === true;

/**
 * The documentation of the last list of completions, which is more than half of what there is to send: it follows when
 * the editor asks for it.
 */
export class LaterDocumentation {
  #list = 0;
  #texts: CompletionItem['documentation'][] = [];

  /** Takes the texts out of a list that is about to be sent; those of the list before are forgotten. */
  keep(completions: CompletionList): CompletionList {
    this.#list++;
    this.#texts = completions.items.map(({ documentation }) => documentation);
    const items = completions.items.map(({ documentation: _, ...item }, index) => ({
      ...item,
      data: [this.#list, index],
    }));
    return { ...completions, items };
  }

  /** completionItem/resolve: an item with its text; as it is if its list is not the last, or was sent with all texts. */
  resolve(item: CompletionItem): CompletionItem {
    const [list, index] = (item.data ?? []) as number[];
    const documentation = list === this.#list && index !== undefined ? this.#texts[index] : undefined;
    return documentation === undefined ? item : { ...item, documentation };
  }
}
