// The choices a desk makes once: house style, how loud each rule speaks, its own terms; and the words for a slip in them.
import { distance } from "fastest-levenshtein";
import type { WrittenDismissal } from "./decisions.ts";

export const houses = ["none", "ap", "reuters", "bbc", "guardian", "nyt", "tass"] as const;
export type House = (typeof houses)[number];

/** The houses as a sentence calls them. */
export const houseNames: Readonly<Record<House, string>> = {
  none: "every Western house",
  ap: "AP",
  reuters: "Reuters",
  bbc: "the BBC",
  guardian: "the Guardian",
  nyt: "the New York Times",
  tass: "TASS",
};

export const severities = ["error", "warning", "information", "hint"] as const;
export type Severity = (typeof severities)[number];

/** What one may say of a rule: how loud it speaks, or that it does not. */
export const volumes = [...severities, "off"] as const;

export interface Settings {
  /** The house style; "none" speaks only where all Western houses agree. Front matter `house:` wins over it. */
  readonly house: House;
  /** Severity by rule id, where it differs from the rule's own. */
  readonly rules: Readonly<Record<string, Severity | "off">>;
  /** The desk's own terms, each spelling once; absent where it has none. */
  readonly terms?: readonly Term[];
  /** What the desk has dismissed, the nearest file first; absent where nothing is. */
  readonly dismissals?: readonly WrittenDismissal[];
  /** ISO day for drafts which do not date themselves; also the day from which a dateline without year looks back. */
  readonly asOf: string;
  /** Whether `asOf` was asked for ("asked") or is simply today ("today"); printed with the results. */
  readonly asOfFrom: "asked" | "today";
}

/** A term of the desk's own: the words as they stand in copy, what it writes instead, and its reason. */
export interface Term {
  readonly term: string;
  readonly use: string | null;
  readonly advice: string | null;
}

/** What one place (a configuration file, an editor's settings, a command line) has to say; absent is no opinion. */
export interface Choices {
  readonly house?: House;
  readonly rules?: Readonly<Record<string, Severity | "off">>;
  readonly terms?: readonly Term[];
}

/** Joins choices into settings. The later ones win, rule by rule and term by term. */
export function settle(
  choices: readonly Choices[],
  day: { readonly asOf: string; readonly asOfFrom: "asked" | "today" },
): Settings {
  let house: House = "none";
  const rules: Record<string, Severity | "off"> = {};
  const terms = new Map<string, Term>();
  for (const choice of choices) {
    house = choice.house ?? house;
    Object.assign(rules, choice.rules);
    for (const term of choice.terms ?? []) terms.set(term.term.toLowerCase(), term);
  }
  const { asOf, asOfFrom } = day;
  return { house, rules, ...(terms.size > 0 ? { terms: [...terms.values()] } : {}), asOf, asOfFrom };
}

/** The house of that name in any case ("AP", "Reuters"), or null. */
export function houseNamed(value: unknown): House | null {
  const name = typeof value === "string" ? value.trim().toLowerCase() : null;
  return houses.find((house) => house === name) ?? null;
}

/** Whether somebody wrote a value behind a key: an empty one asks for nothing. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** A sentence for whoever named a house that does not exist. */
export function unknownHouse(value: unknown): string {
  return `There is no house ${quoted(value)}.${didYouMean(value, houses)} Houses: ${houses.join(", ")}.`;
}

/** A sentence for whoever named a rule that does not exist. */
export function unknownRule(id: string, ruleIds: readonly string[]): string {
  return `There is no rule ${quoted(id)}.${didYouMean(id, ruleIds) || " “sayswho rules” lists them."}`;
}

/** Answers with a sentence about a rule which does not exist, and with null for one which does. */
export function doubtsAbout(ruleIds: readonly string[]): (id: string) => string | null {
  return (id) => (ruleIds.includes(id) ? null : unknownRule(id, ruleIds));
}

/** A sentence for whoever gave a rule a volume that does not exist. */
export function unknownVolume(id: string, value: unknown): string {
  return `${quoted(id)} cannot be ${quoted(value)}.${didYouMean(value, volumes)} Choose from ${volumes.join(", ")}.`;
}

/** What somebody wrote, in quotation marks and cut where it runs on. */
export function quoted(value: unknown): string {
  const words = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return `“${words.length > 60 ? `${words.slice(0, 60)}…` : words}”`;
}

/** " Did you mean “x”?" where one of the known words is close to what was written, else "". */
export function didYouMean(written: unknown, known: readonly string[]): string {
  if (typeof written !== "string" || written.length > 100) return "";
  const word = written.trim().toLowerCase();
  if (word === "") return "";
  let best: { readonly candidate: string; readonly far: number } | null = null;
  for (const candidate of known) {
    // Part of a name ("acronym" for "undefined-acronym") is as good as a slip of the fingers.
    const part = candidate.startsWith(word) || (word.length > 2 && candidate.includes(word));
    const far = part ? 1 : distance(word, candidate);
    if (far <= Math.max(1, Math.floor(candidate.length * 0.4)) && far < (best?.far ?? Infinity))
      best = { candidate, far };
  }
  return best ? ` Did you mean “${best.candidate}”?` : "";
}

/** The ISO day as written ("2025-12-04") where it is one of the calendar's, else null ("2025-02-30"). */
export function isoDay(written: unknown): string | null {
  if (typeof written !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(written)) return null;
  const time = Date.parse(`${written}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(written) ? written : null;
}
