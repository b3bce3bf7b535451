// For whom people stand in court: a prosecutor for the state, a lawyer for a client.
import { hull, type Span } from "../text/span.ts";
import { wordsOf } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import type { People } from "./people.ts";

/** A naming which says for whom the person acts in court. The span holds the name and those words. */
export interface Counsel extends Span {
  readonly side: "prosecution" | "client";
  /** Index in `draft.mentions`. */
  readonly mention: number;
}

/** Every such naming: "prosecutor Ana Ruiz", "Ruiz, who represents the tenants", "defense lawyer Tom Hale". */
export function findCounsel(sentences: readonly TokenisedSentence[], people: People): readonly Counsel[] {
  const found: Counsel[] = [];
  for (const [sentence, mentions] of people.placed) {
    const told = wordsOf(sentences[sentence]!);
    for (const { mention, index, from, to } of mentions) {
      if (mention.kind === "pronoun") continue;
      const words = before(told, from) ?? behind(told, to);
      if (!words) continue;
      const { tokens } = sentences[sentence]!;
      found.push({
        ...hull(mention, { start: tokens[words.from]!.start, end: tokens[words.to - 1]!.end }),
        side: words.side,
        mention: index,
      });
    }
  }
  return found;
}

interface Words {
  readonly from: number;
  readonly to: number;
  readonly side: Counsel["side"];
}

const advocates = new Set("prosecutor attorney lawyer counsel defender".split(" "));

/** "Assistant U.S. Attorney Ana Ruiz", "defense lawyer Tom Hale". */
function before(tokens: readonly Token[], to: number): Words | null {
  const last = tokens[to - 1];
  if (last?.kind !== "word" || last.possessive) return null;
  if (!advocates.has(last.norm)) return null;
  const kind = tokens[to - 2]?.norm.replace(/\.$/, "") ?? "";
  if (last.norm === "prosecutor") return { from: to - 1, to, side: "prosecution" };
  if (
    last.norm === "attorney" &&
    last.capital &&
    /^(?:u\.?s|district|state|county|commonwealth)$/.test(kind)
  ) {
    const from = /^(?:assistant|deputy)$/.test(tokens[to - 3]?.norm ?? "") ? to - 3 : to - 2;
    return { from, to, side: "prosecution" };
  }
  if (/^(?:attorney|lawyer|counsel)$/.test(last.norm) && /^(?:defen[cs]e|plaintiffs?)$/.test(kind))
    return { from: to - 2, to, side: "client" };
  return last.norm === "defender" && kind === "public" ? { from: to - 2, to, side: "client" } : null;
}

/** ", who represents the tenants", ", a lawyer for the firm", ", the prosecutor". */
function behind(tokens: readonly Token[], to: number): Words | null {
  if (tokens[to]?.text !== ",") return null;
  let at = to + 1;
  if (
    tokens[at]?.norm === "who" &&
    /^(?:represents|represented|defends|defended)$/.test(tokens[at + 1]?.norm ?? "")
  )
    return clientFrom(tokens, to + 1, at + 2);
  if (!/^(?:a|an|the)$/.test(tokens[at]?.norm ?? "")) return null;
  at++;
  while (/^(?:federal|state|county|lead|chief|defen[cs]e)$/.test(tokens[at]?.norm ?? "")) at++;
  if (tokens[at]?.norm === "prosecutor") return { from: to + 1, to: at + 1, side: "prosecution" };
  return /^(?:lawyer|attorney)$/.test(tokens[at]?.norm ?? "") && tokens[at + 1]?.norm === "for"
    ? clientFrom(tokens, to + 1, at + 2)
    : null;
}

/** A client ends with its phrase; the state, the people and a place which elects somebody are none. */
function clientFrom(tokens: readonly Token[], from: number, at: number): Words | null {
  let to = at;
  while (to < tokens.length && to < at + 8 && tokens[to]!.kind === "word") to++;
  const client = tokens.slice(at, to);
  const isPublic = client.some(({ norm }) =>
    /^(?:state|states|government|people|commonwealth|county|city|district|constituency|prosecution|crown|victims?|ward|voters)$/.test(
      norm.replace(/['’]s$/, ""),
    ),
  );
  return client.length === 0 || isPublic ? null : { from, to, side: "client" };
}
