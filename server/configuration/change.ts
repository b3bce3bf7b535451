// Changes of a configuration file which keep everything else in it as it stands, comments and order included.
import {
  applyEdits,
  findNodeAtLocation,
  modify,
  type ParseError,
  parseTree,
} from "jsonc-parser/lib/esm/main.js";
import type { Severity } from "../settings.ts";
import { nestedTooDeeply } from "./file.ts";

/**
 * A configuration file's text with a rule set to a severity or turned off. `text` of null stands for a file which is
 * not there yet. Null where the text holds no settings which could be changed, or is not finished: what would be put in
 * might land anywhere.
 */
export function withRule(text: string | null, rule: string, volume: Severity | "off"): string | null {
  const before = text === null || text.trim() === "" ? "{}\n" : text;
  if (nestedTooDeeply(before) !== null) return null;
  const errors: ParseError[] = [];
  const tree = parseTree(before, errors, { allowTrailingComma: true });
  const rules = tree && findNodeAtLocation(tree, ["rules"]);
  if (errors.length > 0 || tree?.type !== "object" || (rules && rules.type !== "object")) return null;
  const eol = /\r\n/.test(before) ? "\r\n" : "\n";
  const edits = modify(before, ["rules", rule], volume, {
    formattingOptions: { insertSpaces: true, tabSize: 2, eol },
  });
  return applyEdits(before, edits);
}
