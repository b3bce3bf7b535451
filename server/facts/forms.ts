// A table of word forms which is made entry by entry: a draft asks for few of the forms that a long list comes to.
import { Dictionary, type Pages, pagesOf } from "./pages.ts";

/** What is looked up by the form of a word; several entries may have one form. */
export interface FormTable<Row> {
  /** The rows of a form in the order of their entries, or undefined where no entry has it. */
  get(form: string): readonly Row[] | undefined;
  has(form: string): boolean;
}

/** Gives all forms of an entry, as it is written in its list, with their rows. An entry has no blanks. */
export type Expand<Row> = (entry: string, add: (form: string, row: Row) => void) => void;

/** The pages of a table: under each form the entries which have it, in order, with blanks between them. */
export function formPages<Row>(entries: Iterable<string>, expand: Expand<Row>): Pages {
  const byForm = new Map<string, Set<string>>();
  for (const entry of entries)
    expand(entry, (form) => {
      const same = byForm.get(form);
      if (same) same.add(entry);
      else byForm.set(form, new Set([entry]));
    });
  return pagesOf([...byForm].map(([form, same]) => [form, [...same].join(" ")]));
}

/** The table of such pages; `finish` may put the rows of a form in order. */
export function formTable<Row>(
  pages: Pages,
  expand: Expand<Row>,
  finish: (rows: Row[]) => void = () => {},
): FormTable<Row> {
  const entriesOf = new Dictionary(pages);
  const known = new Map<string, readonly Row[]>();
  const get = (asked: string): readonly Row[] | undefined => {
    const rows = known.get(asked);
    if (rows) return rows;
    const entries = entriesOf.get(asked);
    if (entries === undefined) return undefined;
    const made: Row[] = [];
    for (const entry of entries.split(" "))
      expand(entry, (form, row) => {
        if (form === asked) made.push(row);
      });
    finish(made);
    known.set(asked, made);
    return made;
  };
  return { get, has: (form) => entriesOf.has(form) };
}
