// When the desk looks up: what is just being written is not judged, and a draft is judged when the reporter wants it.
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Draft } from "../facts/draft.ts";
import { overlap, type Span } from "../text/span.ts";

/** When a draft is judged: with every change, when it is saved, or when the reporter asks. */
export const runs = ["onType", "onSave", "manual"] as const;
export type Run = (typeof runs)[number];

/** How a reporter wants to be spoken to. */
export interface Manners {
  readonly run: Run;
  /** Nothing is said of the sentence in which the cursor stands. */
  readonly focusMode: boolean;
  /** Names, titles and our own words are offered when the editor asks for completions. */
  readonly suggest: boolean;
  /** What is written between the words of a draft, greyed: nothing unless it is asked for. */
  readonly hints: { readonly speakers: boolean; readonly dates: boolean };
}

/** What the reporter is doing in each open draft. */
export interface Attention {
  /** The draft was changed, the last change ending at this offset. */
  typed(document: TextDocument, end: number): void;
  /** The draft was opened or saved: what stands there stands there for good. */
  settled(document: TextDocument): void;
  /** The reporter asks for a judgment of the draft as it stands. */
  asked(document: TextDocument): void;
  /** The cursor stands at this offset. */
  at(document: TextDocument, offset: number): void;
  /** Whether the draft as it stands is to be judged now. */
  isDue(document: TextDocument, run: Run): boolean;
  /** Marks which may be shown: none in a sentence that is just being written, or that has the cursor in focus mode. */
  shown<T extends { readonly span: Span }>(
    document: TextDocument,
    draft: Draft | null,
    focusMode: boolean,
    marks: readonly T[],
  ): readonly T[];
  /** The sentence with the cursor, or null. */
  underCursor(document: TextDocument, draft: Draft): Span | null;
}

interface State {
  typing: number | null;
  cursor: number | null;
  /** The version which was opened or saved, and the one the reporter last asked about. */
  settled: number | null;
  asked: number | null;
}

export function payAttention(): Attention {
  const states = new WeakMap<TextDocument, State>();
  const stateOf = (document: TextDocument): State => {
    const known = states.get(document);
    if (known) return known;
    const fresh = { typing: null, cursor: null, settled: null, asked: null };
    states.set(document, fresh);
    return fresh;
  };
  const underCursor = (document: TextDocument, draft: Draft) => {
    const { cursor } = stateOf(document);
    return cursor === null ? null : sentenceAt(draft, cursor);
  };
  return {
    typed(document, end) {
      stateOf(document).typing = end;
    },
    settled(document) {
      Object.assign(stateOf(document), { typing: null, settled: document.version });
    },
    asked(document) {
      Object.assign(stateOf(document), { typing: null, asked: document.version });
    },
    at(document, offset) {
      stateOf(document).cursor = offset;
    },
    isDue(document, run) {
      const { settled, asked } = stateOf(document);
      const { version } = document;
      return run === "onType" || asked === version || (run === "onSave" && settled === version);
    },
    shown(document, draft, focusMode, marks) {
      if (!draft) return marks;
      const { typing } = stateOf(document);
      const held = [
        typing === null ? null : unfinished(draft, typing),
        focusMode ? underCursor(document, draft) : null,
      ].filter((span) => span !== null);
      return held.length === 0 ? marks : marks.filter(({ span }) => !held.some((at) => overlap(at, span)));
    },
    underCursor,
  };
}

/** The sentence at an offset, the place right after its last word included. */
function sentenceAt({ sentences }: Draft, offset: number): Span | null {
  return sentences.find(({ start, end }) => start <= offset && offset <= end) ?? null;
}

/** The sentence which is being written at an offset: the last of its paragraph, without a stop, nothing after it. */
function unfinished({ text, sentences }: Draft, offset: number): Span | null {
  const { source, paragraphs } = text;
  const last = sentences.filter(({ start }) => start <= offset).at(-1);
  if (!last) return null;
  const { end } = paragraphs[last.paragraph]!;
  const rest = source.slice(offset, end);
  const between = source.slice(end, Math.max(end, offset));
  if (rest.trim() !== "" || /\S|[\r\n]/.test(between)) return null;
  return /[.!?…]["'”’»)\]]*\s*$/.test(source.slice(last.start, end)) ? null : { start: last.start, end };
}
