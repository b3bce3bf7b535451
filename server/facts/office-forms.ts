// The listed forms of offices, each by its words.
import { type OfficeKind, offices } from "./words/titles.ts";

export interface OfficeForm {
  readonly words: readonly string[];
  readonly office: string;
  readonly kind: OfficeKind;
  readonly plural: boolean;
}

/** All forms by their first words, the longest first. */
export function officeForms(): ReadonlyMap<string, readonly OfficeForm[]> {
  const found = new Map<string, OfficeForm[]>();
  const add = (form: string, office: string, kind: OfficeKind, plural: boolean) => {
    const words = form.split(" ");
    const rows = found.get(words[0]!) ?? [];
    rows.push({ words, office, kind, plural });
    found.set(words[0]!, rows);
  };
  for (const { office, kind, forms: singular, plurals } of offices) {
    for (const form of singular) add(form, office, kind, false);
    for (const form of plurals ?? []) add(form, office, kind, true);
  }
  for (const rows of found.values()) rows.sort((a, b) => b.words.length - a.words.length);
  return found;
}
