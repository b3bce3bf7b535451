// Words taken out of a sentence: where they opened it, the word behind them takes their capital.
import { capitalised } from "./letters.ts";
import type { Span } from "./span.ts";

/** The edit which takes a span out of a source. Where it `opens` its sentence, it must reach to the word which then does. */
export function takenOut(
  source: string,
  { start, end }: Span,
  opens: boolean,
): { readonly span: Span; readonly text: string } {
  return opens
    ? { span: { start, end: end + 1 }, text: capitalised(source.slice(end, end + 1)) }
    : { span: { start, end }, text: "" };
}
