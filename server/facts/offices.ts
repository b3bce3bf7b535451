// Where an office is named in a sentence: "Prime Minister", "then-Foreign Secretary", "minister of defence", "Sens."
import { jurisdictionBefore } from "./jurisdictions.ts";
import type { Token } from "./nlp.ts";
import type { OfficeForm } from "./office-forms.ts";
import { officePages } from "./offices.made.ts";
import { Dictionary } from "./pages.ts";
import { firstThrough, screen } from "./vocabulary.ts";
import { type Office, type OfficeKind, portfolioJoints, portfolios, titleSuffixes } from "./words/titles.ts";

/** An office named at the token positions `[from, to)`. */
export interface OfficeMatch extends Office {
  readonly from: number;
  readonly to: number;
  /** A modifier grown onto the words ("then-", "ex-", "-elect"), or null. */
  readonly modifier: string | null;
}

const rows = new Dictionary(officePages);
const forms = new Map<string, readonly OfficeForm[]>();

/** The forms which begin with a word, the longest first. */
function formsFrom(word: string): readonly OfficeForm[] {
  const known = forms.get(word);
  if (known) return known;
  const row = rows.get(word);
  if (row === undefined) return [];
  const made = JSON.parse(row) as readonly OfficeForm[];
  forms.set(word, made);
  return made;
}

const grownPrefix = /^(then|ex|former|late)-(?=.)/;
const grownSuffix = /-(elect|designate|nominate|in-waiting)$/;

/** A word as offices are compared: without a full stop and without a modifier grown onto it. */
function stem(norm: string): string {
  const word = norm.endsWith(".") ? norm.slice(0, -1) : norm;
  return word.includes("-") ? word.replace(grownPrefix, "").replace(grownSuffix, "") : word;
}

/** Words which an office may begin with: a title's first word, or what a minister is in charge of. */
const opensOffice = screen(({ norm }) => {
  const word = stem(norm);
  return rows.has(word) || portfolios.has(word);
});

/** All offices named in a sentence, from left to right, none within another. */
export function findOffices(tokens: readonly Token[]): readonly OfficeMatch[] {
  const found: OfficeMatch[] = [];
  for (let at = firstThrough(opensOffice, tokens); at >= 0; ) {
    const match = officeAt(tokens, at);
    if (match) found.push(match);
    at = firstThrough(opensOffice, tokens, match ? match.to : at + 1);
  }
  return found;
}

function officeAt(tokens: readonly Token[], at: number): OfficeMatch | null {
  const word = stem(tokens[at]!.norm);
  const fixed = formAt(word, tokens, at);
  if (word === "minister" || word === "ministers" || word === "secretary") {
    const end = portfolioAfter(tokens, at + 1);
    if (end && end.to - at > (fixed?.words.length ?? 0)) {
      const post = word === "secretary" ? "secretary" : "minister";
      return build(tokens, at, end.to, `${end.name} ${post}`, "chief", word === "ministers");
    }
  }
  const before = portfolios.has(word) ? portfolioBefore(tokens, at) : null;
  if (before && before.to - at > (fixed?.words.length ?? 0))
    return build(tokens, at, before.to, before.office, "chief", before.plural);
  if (!fixed) return null;
  // "European Central Bank chief": the bank is the body, and the office is its chief's.
  if (fixed.office === "central bank governor" && (jurisdictionBefore(tokens, at + 2)?.from ?? at) < at)
    return officeAt(tokens, at + 2);
  return build(tokens, at, at + fixed.words.length, fixed.office, fixed.kind, fixed.plural);
}

/** The longest listed form which stands at a token, whose word it begins with. */
function formAt(word: string, tokens: readonly Token[], at: number): OfficeForm | null {
  for (const form of formsFrom(word)) if (fits(form.words, tokens, at)) return form;
  return null;
}

/** Whether the words stand at a token; it is the first of them. */
function fits(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  const { possessive, capital } = tokens[at]!;
  // Short forms are titles only with a capital: "Rep."
  if (words.length === 1) return capital || words[0]!.length > 3;
  // A possessive ends the title: "the president’s secretary".
  if (possessive) return false;
  for (let i = 1; i < words.length; i++) {
    const token = tokens[at + i];
    if (token?.kind !== "word" || stem(token.norm) !== words[i]) return false;
    if (token.possessive && i < words.length - 1) return false;
  }
  return true;
}

function build(
  tokens: readonly Token[],
  from: number,
  to: number,
  office: string,
  kind: OfficeKind,
  plural: boolean,
): OfficeMatch {
  const first = tokens[from]!.norm;
  const last = tokens[to - 1]!.norm;
  const prefix = grownPrefix.exec(first)?.[0] ?? null;
  const suffix = grownSuffix.exec(last)?.[0] ?? null;
  return { office, kind, plural, from, to, modifier: prefix ?? suffix };
}

/** "Foreign Minister", "economy and finance minister", "Health and Human Services Secretary". */
function portfolioBefore(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly office: string; readonly plural: boolean } | null {
  const names: string[] = [];
  for (let i = at; i < tokens.length && i < at + 6; i++) {
    const token = tokens[i]!;
    if (token.kind !== "word" || token.possessive) return null;
    const word = stem(token.norm);
    if (names.length > 0) {
      if (word === "minister" || word === "ministers")
        return { to: i + 1, office: `${portfolioName(names)} minister`, plural: word === "ministers" };
      if (word === "secretary")
        return { to: i + 1, office: `${portfolioName(names)} secretary`, plural: false };
    }
    if (portfolios.has(word) || (names.includes("health") && (word === "human" || word === "services"))) {
      // "Scottish Health Secretary": a nation before the portfolio, not the secretary for it.
      if (/^(?:scottish|welsh)$/.test(names[0] ?? "")) return null;
      names.push(word);
    } else if (!portfolioJoints.has(word) || names.length === 0) return null;
  }
  return null;
}

/** What follows "minister" in "minister of defence", "Secretary of State for Health". */
function portfolioAfter(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly name: string } | null {
  const joint = tokens[at]?.norm;
  if (joint !== "of" && joint !== "for") return null;
  const names: string[] = [];
  let to = at;
  for (let i = at + 1; i < tokens.length && i < at + 8; i++) {
    const token = tokens[i]!;
    if (token.kind !== "word") break;
    if (portfolios.has(token.norm) || (names.includes("health") && /^(?:human|services)$/.test(token.norm))) {
      names.push(token.norm);
      to = i + 1;
      if (token.possessive) break;
    } else if (!portfolioJoints.has(token.norm)) break;
  }
  if (names.length === 0) return null;
  // "Affairs" ends the name of a portfolio: "Minister for Europe and Foreign Affairs".
  if (tokens[to]?.norm === "affairs" && !tokens[to - 1]!.possessive) to++;
  // "Secretary of State" alone is an office of its own; "for Health" makes it another.
  if (names.length > 1 && names[0] === "state") names.shift();
  return { to, name: portfolioName(names) };
}

const spelling: ReadonlyMap<string, string> = new Map(
  Object.entries({
    defence: "defense",
    labour: "labor",
    internal: "interior",
    treasury: "finance",
    economic: "economy",
    economics: "economy",
    sports: "sport",
    transportation: "transport",
  }),
);
const weightiest = ["foreign", "defense", "finance", "interior", "justice", "home"];

function portfolioName(names: readonly string[]): string {
  const words = names.map((name) => spelling.get(name) ?? name);
  return weightiest.find((word) => words.includes(word)) ?? words[0]!;
}

/** Whether a word may stand between an office and the name: "attorney general nominee Pam Bondi". */
export function isTitleSuffix(token: Token | undefined): boolean {
  return token?.kind === "word" && !token.possessive && titleSuffixes.has(token.norm);
}
