// A dictionary in pages: what stands under a word is found in its text, so that nothing is built before the first question.
// The pages are written when the program is built (decision 0120).

/**
 * A page for each two letters with which words begin. A page has a line for each word: the word, a tab, and what stands under it.
 */
export type Pages = Readonly<Record<string, string>>;

/** Writes pages; what stands under a word has neither tabs nor line ends. Of several rows of one word the last one stands. */
export function pagesOf(rows: Iterable<readonly [word: string, row: string]>): Pages {
  const pages: Record<string, string> = {};
  for (const [word, row] of [...new Map(rows)].sort(([a], [b]) => (a < b ? -1 : 1)))
    pages[word.slice(0, 2)] = `${pages[word.slice(0, 2)] ?? "\n"}${word}\t${row}\n`;
  return pages;
}

/** The pages of a list of words, under which nothing stands. */
export function pageSet(words: Iterable<string>): Pages {
  return pagesOf([...words].map((word) => [word, ""]));
}

/** Questions after which all pages are read at once: those of two or three drafts. */
const patience = 1000;

/** What stands on some pages, by word. */
export class Dictionary {
  readonly #pages: Pages;
  #asks = 0;
  #all: ReadonlyMap<string, string> | null = null;

  constructor(pages: Pages) {
    this.#pages = pages;
  }

  /** What stands under a word, or undefined where it has no line. */
  get(word: string): string | undefined {
    // Who asks as often as this reads many drafts, and is served best by a table.
    if (this.#asks++ === patience) this.#all = allOf(this.#pages);
    if (this.#all) return this.#all.get(word);
    const page = this.#pages[word.slice(0, 2)];
    const at = page === undefined ? -1 : page.indexOf(`\n${word}\t`);
    if (at < 0) return undefined;
    const from = at + word.length + 2;
    return page!.slice(from, page!.indexOf("\n", from));
  }

  has(word: string): boolean {
    return this.#all ? this.#all.has(word) : this.get(word) !== undefined;
  }
}

function allOf(pages: Pages): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const page of Object.values(pages))
    for (const line of page.slice(1, -1).split("\n")) {
      const tab = line.indexOf("\t");
      all.set(line.slice(0, tab), line.slice(tab + 1));
    }
  return all;
}
