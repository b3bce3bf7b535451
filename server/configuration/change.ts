// Changes of a configuration file which keep everything else in it as it stands, comments and order included.
import { applyEdits, modify } from "jsonc-parser/lib/esm/main.js";
import type { Severity } from "../settings.ts";

/**
 * A configuration file's text with a rule set to a severity or turned off. `text` of null stands for a file which is
 * not there yet. Throws where the text is no configuration which could be changed.
 */
export function withRule(text: string | null, rule: string, volume: Severity | "off"): string {
  const before = text === null || text.trim() === "" ? "{}\n" : text;
  const eol = /\r\n/.test(before) ? "\r\n" : "\n";
  const edits = modify(before, ["rules", rule], volume, {
    formattingOptions: { insertSpaces: true, tabSize: 2, eol },
  });
  return applyEdits(before, edits);
}
