// Front matter which cannot be read: told on stderr, with file, line and remedy.
import type { Findings } from "../lint.ts";
import { frontMatterFaults } from "../report/front-matter.ts";
import { positionsIn } from "../report/positions.ts";

/**
 * Hands lines with file, line and remedy to `fault`, and to `notice` where the draft can be read as it is. The story below the
 * front matter is linted all the same.
 */
export function tellOfFrontMatter(
  path: string,
  lint: Findings,
  fault: (line: string) => void,
  notice: (line: string) => void,
): void {
  const faults = frontMatterFaults(lint);
  if (faults.length === 0) return;
  const { at } = positionsIn(lint.draft.text.source);
  for (const { span, message, mild } of faults)
    (mild ? notice : fault)(`${path}:${at(span.start).line}: ${message}`);
}
