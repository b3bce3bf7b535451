// Allowances: the comments by which a writer waives a rule in the copy, and the stretch of copy each one covers.
import { linesOf } from "./lines.ts";
import { indexEndingAfter, type Span } from "./span.ts";
import type { Text } from "./text.ts";

/** A stretch of copy in which some rules are waived. Line ends are left out of its last line. */
export interface Allowance extends Span {
  /** The ids as written, known or not; "all" where the comment names none. */
  readonly rules: readonly string[] | "all";
  /** What stands after `--` in the comment. */
  readonly reason: string | null;
  /** The comment which gives the allowance. */
  readonly comment: Span;
}

type Verb = "disable" | "enable" | "disable-line" | "disable-next-line" | "disable-file";

interface Waiver {
  readonly verb: Verb;
  readonly rules: readonly string[] | "all";
  readonly reason: string | null;
  readonly comment: Span;
}

const waiver =
  /^<!--\s*sayswho-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])([\s\S]*?)-->$/;

/**
 * The allowances of a draft, by where they begin. `disable-line` covers the line of the comment,
 * `disable-next-line` the next line which is not blank, `disable` everything up to an `enable` which names the same
 * rules or none, `disable-file` the whole draft, wherever the comment stands. An `enable` which names rules ends no
 * `disable` which names none.
 */
export function readAllowances(text: Text): readonly Allowance[] {
  const waivers = text.blanked.flatMap((span) =>
    span.zone === "comment" ? readWaiver(text.source, span) : [],
  );
  if (waivers.length === 0) return [];
  const lines = [...linesOf(text.source)];
  const whole = { start: 0, end: text.source.length };
  const found: Allowance[] = [];
  for (const { verb, ...allowed } of waivers) {
    if (verb === "disable-file") found.push({ ...whole, ...allowed });
    else if (verb === "disable-line" || verb === "disable-next-line") {
      let at = indexEndingAfter(
        lines,
        verb === "disable-line" ? allowed.comment.start : allowed.comment.end - 1,
      );
      if (verb === "disable-next-line") {
        at += 1;
        while (lines[at]?.text.trim() === "") at += 1;
      }
      const line = lines[at];
      if (line) found.push({ start: line.start, end: line.end, ...allowed });
    }
  }
  return [...found, ...readStretches(waivers, text.source.length)].sort(
    (a, b) => a.start - b.start || a.comment.start - b.comment.start,
  );
}

/**
 * The source without our comments. A line that holds nothing else goes with them; within a line the space before a
 * comment goes, too. Everything else stays as it is, byte for byte.
 */
export function withoutWaivers(text: Text): string {
  const { source } = text;
  const comments = text.blanked.filter(
    (span) => span.zone === "comment" && readWaiver(source, span).length > 0,
  );
  const kept: string[] = [];
  let line = "";
  let from = 0;
  for (const { start, end } of comments) {
    const before = source.slice(from, start);
    const breaks = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
    if (breaks > 0) {
      kept.push(line, before.slice(0, breaks));
      line = before.slice(breaks);
    } else line += before;
    const lineEnd = /^[ \t]*(?:\r\n|\r|\n|$)/.exec(source.slice(end, end + 200));
    from = end;
    if (line.trim() !== "") line = withoutSpacesAtEnd(line);
    else if (lineEnd) {
      // A byte order mark stays where it is.
      line = line.startsWith("\uFEFF") ? "\uFEFF" : "";
      from += lineEnd[0].length;
    } else if (/^[ \t]/.test(source.slice(end, end + 1))) from++;
  }
  return `${kept.join("")}${line}${source.slice(from)}`;
}

function withoutSpacesAtEnd(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === " " || line[end - 1] === "\t")) end--;
  return line.slice(0, end);
}

function readWaiver(source: string, comment: Span): readonly Waiver[] {
  const match = waiver.exec(source.slice(comment.start, comment.end));
  if (!match) return [];
  const rest = (match[2] ?? "").trim();
  const dashes = /(?:^|\s)--+(?:\s|$)/.exec(rest);
  const ids = (dashes ? rest.slice(0, dashes.index) : rest).split(/[\s,]+/).filter((id) => id !== "");
  const reason = dashes ? rest.slice(dashes.index + dashes[0].length).trim() : "";
  return [
    {
      verb: match[1] as Verb,
      rules: ids.length > 0 ? ids : "all",
      reason: reason === "" ? null : reason,
      comment: { start: comment.start, end: comment.end },
    },
  ];
}

/** What stands between a `disable` and the `enable` which ends it, or the end of the draft. */
function readStretches(waivers: readonly Waiver[], length: number): readonly Allowance[] {
  const found: Allowance[] = [];
  let open: Waiver[] = [];
  const close = (from: Waiver, rules: Waiver["rules"], end: number) =>
    found.push({ start: from.comment.end, end, rules, reason: from.reason, comment: from.comment });
  for (const next of waivers) {
    if (next.verb === "disable") open.push(next);
    else if (next.verb === "enable") {
      const still: Waiver[] = [];
      for (const from of open) {
        const ended = endedBy(from.rules, next.rules);
        if (ended === null) {
          still.push(from);
          continue;
        }
        close(from, ended, next.comment.start);
        if (ended !== "all" && from.rules !== "all") {
          const left = from.rules.filter((rule) => !ended.includes(rule));
          if (left.length > 0) still.push({ ...from, rules: left });
        }
      }
      open = still;
    }
  }
  for (const from of open) close(from, from.rules, length);
  return found;
}

/** Which of the rules disabled are enabled again: "all", some of them, or null for none. */
function endedBy(disabled: Waiver["rules"], enabled: Waiver["rules"]): Waiver["rules"] | null {
  if (enabled === "all") return disabled;
  if (disabled === "all") return null;
  const ended = disabled.filter((rule) => enabled.includes(rule));
  return ended.length > 0 ? ended : null;
}
