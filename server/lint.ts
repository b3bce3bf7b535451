// Source to diagnostics: the only join of text, facts, roster and rules, and the only place which weighs problems.
import { findingAt, keyOf, type WrittenDismissal } from "./decisions.ts";
import { type Draft, readDraft } from "./facts/draft.ts";
import { addTo } from "./facts/grouped.ts";
import type { Memory } from "./facts/memory.ts";
import { bundledRoster } from "./roster/bundled.ts";
import { readCast } from "./roster/cast.ts";
import { layered } from "./roster/layered.ts";
import type { Roster } from "./roster/roster.ts";
import { rules } from "./rules/index.ts";
import type { Desk, Family, Fix, Problem, Related, Rule } from "./rules/rule.ts";
import type { Settings, Severity } from "./settings.ts";
import { houseNamed } from "./settings.ts";
import { type Allowance, readAllowances } from "./text/allowances.ts";
import { isLeftAlone } from "./text/front-matter.ts";
import { behindMarkup, cutsMarkup } from "./text/markup.ts";
import { firstBeyond, overlap, reachesOf, type Span } from "./text/span.ts";
import { readText, type Text } from "./text/text.ts";
import { zoneOf } from "./text/zones.ts";

/** A problem, signed by its rule and weighed. Spans are UTF-16 offsets into the source. */
export interface Diagnostic {
  readonly rule: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  /** The marked words: `source.slice(span.start, span.end)`. */
  readonly excerpt: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** A diagnostic which nobody is shown, as somebody has waived it. */
export interface Waived {
  readonly diagnostic: Diagnostic;
  /** A comment in the copy, or a decision of the desk. */
  readonly by: "comment" | "decision";
  readonly reason: string | null;
}

/** What was found in a draft, as far as it is told: the facts behind it are left out. */
export interface Findings {
  readonly draft: Pick<Draft, "text" | "asOf">;
  /** In order of appearance. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the front matter's `cast` holds that cannot be read, in sentences for the reporter. */
  readonly castProblems: readonly string[];
  readonly waived: readonly Waived[];
  /** The dismissals which fit a mark of this draft. */
  readonly dismissed: readonly WrittenDismissal[];
  /** Comments in the copy which waive nothing there is to waive. */
  readonly idle: readonly Allowance[];
}

export interface Lint extends Findings {
  readonly draft: Draft;
  /** The roster it was read by: the draft's cast over the one that was given. */
  readonly roster: Roster;
}

// Where two marks overlap, the one whose rule stands first in a chain stays (catalogue, section 3).
const precedence: readonly (readonly string[])[] = [
  ["tk-placeholder", "title-mismatch", "title-inconsistent", "title-outdated", "first-reference-name"],
  // The form of a title is moot while the title is in doubt; a first name which is missing is another question.
  ["tk-placeholder", "title-mismatch", "title-inconsistent", "title-outdated", "title-format"],
  ["first-reference-name", "name-spelling-drift"],
  ["name-spelling-drift", "first-reference-role"],
  ["tk-placeholder", "undefined-acronym"],
  // Which spelling the name takes is moot while it may be the wrong name.
  ["title-mismatch", "mixed-variants", "house-spelling"],
  ["loaded-label", "orphan-quote-fragment", "quote-no-speaker"],
  // Two owners of one claim may both be nobody: that is asked of each of them.
  ["conflicting-attribution", "stacked-attribution"],
  [
    "stacked-attribution",
    "statement-no-issuer",
    "anonymous-no-reason",
    "unnamed-spokesperson",
    "vague-attribution",
    "metonym-attribution",
  ],
  [
    "agentless-sentiment",
    "agentless-report",
    "unsourced-characterisation",
    "editorial-cliche",
    "unsourced-prediction",
    "editorial-language",
  ],
  ["loaded-label", "editorial-language"],
  ["loaded-said-verb", "editorial-language"],
  // "Was rumoured to", "supposedly", "the document said": one word is asked one question.
  ["agentless-report", "hearsay-adverb", "editorial-language"],
  ["statement-no-issuer", "unclear-reference"],
  // Three views of one story: the gravest is enough.
  ["single-source", "anonymous-heavy", "low-named-share"],
];

/**
 * Lints one draft. Pure: no clock, no files; the same source, settings and roster give the same diagnostics. The cast
 * in the draft's front matter wins over the roster. A memory of the draft's last reading makes the next one quicker and
 * changes nothing of it.
 */
export function lint(
  source: string,
  settings: Settings,
  roster: Roster = bundledRoster,
  memory: Memory | null = null,
): Lint {
  const text = readText(source, memory?.text);
  const draft = readDraft(text, settings, memory);
  const cast = readCast(text.frontMatter?.fields.cast, draft.asOf.date);
  const castProblems = cast.problems;
  const desk = { draft, roster: layered(cast.rows, roster) };
  if (isLeftAlone(text.frontMatter))
    return { ...desk, diagnostics: [], waived: [], dismissed: [], idle: [], castProblems };
  const asked: Desk = { ...desk, house: houseNamed(text.frontMatter?.fields.house) ?? settings.house };
  const allowances = readAllowances(text);
  const waiverOf = waivers(allowances);
  const diagnostics: Diagnostic[] = [];
  const excused = new Map<Diagnostic, Allowance>();
  const found: Diagnostic[] = [];
  for (const rule of rules) {
    const chosen = settings.rules[rule.id];
    if (chosen === "off") continue;
    for (const problem of rule.check(asked)) {
      if (!rule.zones.includes(zoneOf(text, problem.span))) continue;
      const severity = chosen ?? softened(rule, problem.severity ?? rule.severity, draft);
      if (!severity) continue;
      const diagnostic = sign(text, rule, problem, severity);
      const waiver = waiverOf(diagnostic);
      found.push(diagnostic);
      if (waiver) excused.set(diagnostic, waiver);
      else diagnostics.push(diagnostic);
    }
  }
  const waived = settle([...excused.keys()]).map((diagnostic): Waived => {
    const { reason } = excused.get(diagnostic)!;
    return { diagnostic, by: "comment", reason };
  });
  const dismissed = new Set<WrittenDismissal>();
  const dismissals = byKey(settings.dismissals ?? []);
  const left = settle(diagnostics).filter((diagnostic) => {
    if (dismissals.size === 0) return true;
    const fitting = dismissals.get(keyOf(findingAt(text, diagnostic.rule, diagnostic.span)));
    if (!fitting) return true;
    for (const dismissal of fitting) dismissed.add(dismissal);
    const [{ who, when, why }] = fitting;
    waived.push({ diagnostic, by: "decision", reason: `${why} (${who}, ${when})` });
    return false;
  });
  const runs = (id: string) => settings.rules[id] !== "off";
  return {
    ...desk,
    diagnostics: left,
    waived,
    dismissed: [...dismissed],
    castProblems,
    idle: allowances.length === 0 ? [] : idleOf(allowances, found, runs),
  };
}

const everyRule: readonly null[] = [null];

/** The first allowance which waives a mark, or undefined: looked up, as a draft may waive thousands. */
function waivers(allowances: readonly Allowance[]): (mark: Diagnostic) => Allowance | undefined {
  const lists = new Map<string | null, { readonly own: Allowance[]; readonly order: number[] }>();
  for (const [place, allowance] of allowances.entries())
    for (const rule of new Set(allowance.rules === "all" ? everyRule : allowance.rules)) {
      const list = lists.get(rule) ?? { own: [], order: [] };
      lists.set(rule, list);
      list.own.push(allowance);
      list.order.push(place);
    }
  const reaches = new Map([...lists].map(([rule, { own }]) => [rule, reachesOf(own)]));
  return ({ rule, span }) => {
    let first = Infinity;
    for (const key of lists.size === 0 ? [] : [null, rule]) {
      const list = lists.get(key);
      if (!list) continue;
      // They stand by where they begin: the first which ends behind the mark's head is the first to hold it, or none is.
      const at = firstBeyond(reaches.get(key)!, span.start);
      if (at < list.own.length && list.own[at]!.start < span.end) first = Math.min(first, list.order[at]!);
    }
    return allowances[first];
  };
}

/** The allowances of rules which run that no mark needed. */
function idleOf(
  allowances: readonly Allowance[],
  found: readonly Diagnostic[],
  runs: (rule: string) => boolean,
): readonly Allowance[] {
  const marks = [...found].sort((a, b) => a.span.start - b.span.start);
  const lists = new Map<string | null, Span[]>([[null, marks.map(({ span }) => span)]]);
  for (const { rule, span } of marks) {
    addTo(lists, rule, span);
  }
  const known = new Map(
    [...lists].map(([rule, spans]) => [
      rule,
      { starts: spans.map(({ start }) => start), reaches: reachesOf(spans) },
    ]),
  );
  const isUsed = ({ start, end }: Allowance, rule: string | null) => {
    const marked = known.get(rule);
    const before = marked ? firstBeyond(marked.starts, end - 1) : 0;
    return before > 0 && marked!.reaches[before - 1]! > start;
  };
  return allowances.filter((allowance) =>
    allowance.rules === "all"
      ? !isUsed(allowance, null)
      : allowance.rules.some(runs) && !allowance.rules.some((rule) => isUsed(allowance, rule)),
  );
}

type Dismissals = ReadonlyMap<string, readonly [WrittenDismissal, ...WrittenDismissal[]]>;

const indexed = new WeakMap<readonly WrittenDismissal[], Dismissals>();

/** One desk's dismissals serve many drafts. */
function byKey(dismissals: readonly WrittenDismissal[]): Dismissals {
  const known = indexed.get(dismissals);
  if (known) return known;
  const index = new Map<string, [WrittenDismissal, ...WrittenDismissal[]]>();
  for (const dismissal of dismissals) {
    const same = index.get(keyOf(dismissal));
    if (same) same.push(dismissal);
    else index.set(keyOf(dismissal), [dismissal]);
  }
  indexed.set(dismissals, index);
  return index;
}

/** Opinion belongs to a review or a leader: there judgments are only mentioned, and matters of taste are passed over. */
function softened({ family }: Rule, severity: Severity, { genre }: Draft): Severity | null {
  if (family !== "characterisation" || genre === null) return severity;
  return severity === "error" || severity === "warning" ? "information" : null;
}

function sign(text: Text, rule: Rule, problem: Problem, severity: Severity): Diagnostic {
  const { start, end } = problem.span;
  return {
    rule: rule.id,
    family: rule.family,
    severity,
    message: problem.message,
    span: { start, end },
    excerpt: text.source.slice(start, end),
    related: problem.related ?? [],
    fixes: (problem.fixes ?? []).flatMap((fix) => keepingMarkup(text, fix)),
  };
}

/** A fix which leaves links, bold and italics whole; none where it cannot. */
function keepingMarkup(text: Text, fix: Fix): readonly Fix[] {
  if (fix.edits.some(({ span }) => cutsMarkup(text, span))) return [];
  const edits = fix.edits.map((edit) => {
    const { start, end } = edit.span;
    const at = start === end ? behindMarkup(text, start) : start;
    return at === start ? edit : { ...edit, span: { start: at, end: at } };
  });
  return [{ ...fix, edits }];
}

/** One mark per fault: drops what a stronger mark already covers, and puts the rest in order of appearance. */
function settle(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const order = [...diagnostics].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end || compare(a.rule, b.rule),
  );
  const settled = new Set<Diagnostic>();
  order.forEach((mark, index) => {
    for (let at = index + 1; at < order.length; at++) {
      const other = order[at]!;
      if (other.span.start >= mark.span.end) break;
      if (!overlap(mark.span, other.span)) continue;
      if (isSettledBy(other, mark, true)) settled.add(other);
      if (isSettledBy(mark, other, false)) settled.add(mark);
    }
  });
  return order.filter((mark) => !settled.has(mark));
}

function isSettledBy(mark: Diagnostic, other: Diagnostic, otherComesFirst: boolean): boolean {
  if (mark.rule === other.rule) return otherComesFirst;
  return precedence.some((chain) => {
    const own = chain.indexOf(mark.rule);
    const theirs = chain.indexOf(other.rule);
    return own >= 0 && theirs >= 0 && theirs < own;
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
