// What fixes would change, as a unified diff which `git apply` and `patch` take.
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import { harmless } from "./drawing.ts";
import type { Look } from "./stylish.ts";

/** `terminal` says how to paint it for a reader; null gives the diff as programs want it, byte for byte. */
export function difference(path: string, before: string, after: string, terminal: Look | null): string {
  const name = path.replace(/^\/+/, "");
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
    stripTrailingCr: false,
  });
  if (terminal === null) return patch;
  const { colours } = terminal;
  return patch.replace(/[^\n]*\n?/g, (line) => {
    if (line === "") return "";
    const shown = `${harmless(line.replace(/\r?\n$/, ""))}\n`;
    if (/^(?:---|\+\+\+)/.test(line)) return colours.bold(shown);
    if (line.startsWith("@@")) return colours.cyan(shown);
    return line.startsWith("+") ? colours.green(shown) : line.startsWith("-") ? colours.red(shown) : shown;
  });
}
