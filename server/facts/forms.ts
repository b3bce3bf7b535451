// A table of word forms which is made piece by piece: a draft asks for few of the forms that a long list comes to.

/** What is looked up by the form of a word; several entries may have one form. */
export interface FormTable<Row> {
  /** The rows of a form in the order of their entries, or undefined where no entry has it. */
  get(form: string): readonly Row[] | undefined;
  has(form: string): boolean;
}

/** A table whose forms may have several words. */
export interface PhraseTable<Row> extends FormTable<Row> {
  /** Whether a form begins with this word, alone or with more words behind it; every single letter is said to begin one. */
  opens(word: string): boolean;
}

/**
 * A table over entries, in order. `headsOf` names forms of the entry, such that each of its forms begins with the same three
 * letters as one of them; `expand` gives all its forms with their rows, and is called once the first of these letters is asked for.
 */
export function formTable<Entry, Row>(
  entries: Iterable<Entry>,
  headsOf: (entry: Entry) => readonly string[],
  expand: (entry: Entry, add: (form: string, row: Row) => void) => void,
  finish: (rows: Row[]) => void = () => {},
): PhraseTable<Row> {
  const waiting = new Map<number, Entry[]>();
  const known = new Map<string, Row[]>();
  const openers = new Set<string>();
  for (const entry of entries)
    for (const form of headsOf(entry)) {
      const head = headOf(form);
      const same = waiting.get(head);
      if (!same) waiting.set(head, [entry]);
      else if (same.at(-1) !== entry) same.push(entry);
    }
  const make = (head: number, asked: readonly Entry[]) => {
    const fresh = new Set<Row[]>();
    for (const entry of asked)
      expand(entry, (form, row) => {
        if (headOf(form) !== head) return;
        let rows = known.get(form);
        if (!rows) {
          rows = [];
          known.set(form, rows);
          const end = form.indexOf(" ");
          if (end > 0) openers.add(form.slice(0, end));
        }
        rows.push(row);
        fresh.add(rows);
      });
    for (const rows of fresh) finish(rows);
  };
  let asks = 0;
  const get = (form: string): readonly Row[] | undefined => {
    const rows = known.get(form);
    if (rows || waiting.size === 0) return rows;
    // Who asks as often as this reads many drafts, and is served best by the whole table.
    if (++asks > patience) {
      for (const [head, entries] of waiting) make(head, entries);
      waiting.clear();
      return known.get(form);
    }
    const head = headOf(form);
    const asked = waiting.get(head);
    if (!asked) return undefined;
    waiting.delete(head);
    make(head, asked);
    return known.get(form);
  };
  const opens = (word: string): boolean => {
    // The three letters of a short word's phrases reach into their second word.
    if (word.length < 2) return true;
    if (get(word) !== undefined) return true;
    if (word.length === 2) get(`${word} `);
    return openers.has(word);
  };
  return { get, has: (form) => get(form) !== undefined, opens };
}

/** Questions after which the rest of a table is made at once: several drafts. */
const patience = 5000;

/** The first three letters as one number. Where two heads meet in one number, they are made together. */
function headOf(form: string): number {
  const [second, third] = [form.charCodeAt(1), form.charCodeAt(2)];
  return (form.charCodeAt(0) << 16) ^ ((second || 0) << 8) ^ (third || 0);
}
