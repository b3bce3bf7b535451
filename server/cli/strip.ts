// `sayswho strip`: a draft without our comments, ready to be filed.

import { resolve } from "node:path";
import { harmless } from "../report/drawing.ts";
import { withoutWaivers } from "../text/allowances.ts";
import { readText } from "../text/text.ts";
import { read, verb } from "./arguments.ts";
import { Complaint, complain, reasonOf } from "./complaint.ts";
import { readSource } from "./drafts.ts";
import { standardOutput } from "./outlet.ts";
import { writeWhole } from "./whole-file.ts";

/** Prints one draft, or with --write changes each in place. */
export async function strip(args: readonly string[]): Promise<number> {
  const command = verb("sayswho strip", "Takes our comments out of drafts, such as <!-- sayswho-disable -->.")
    .argument("<drafts...>", "one draft or - to print it, or several with --write")
    .option("-w, --write", "change the files instead of printing the draft");
  if (!read(command, args)) return 0;
  const paths = command.args;
  const { write } = command.opts<{ write?: boolean }>();
  if (write && paths.includes("-")) throw new Complaint("sayswho: --write changes files; leave out “-”.");
  if (!write && paths.length > 1)
    throw new Complaint("sayswho: only one draft can be printed; --write changes several in place.");
  let code = 0;
  for (const path of paths)
    try {
      const source = await readSource({
        path: path === "-" ? "<stdin>" : path,
        file: path === "-" ? null : resolve(path),
        named: true,
      });
      const stripped = withoutWaivers(readText(source));
      if (!write) await standardOutput().write(process.stdout.isTTY ? forTerminal(stripped) : stripped);
      else if (stripped !== source) rewrite(path, stripped);
    } catch (error) {
      if (!(error instanceof Complaint)) throw error;
      complain(error.message);
      code = 2;
    }
  return code;
}

/** A file takes the draft as it is; what a terminal would obey must not reach one. */
function forTerminal(text: string): string {
  return text
    .split(/\r\n|[\n\r]/)
    .map(harmless)
    .join("\n");
}

function rewrite(path: string, text: string): void {
  try {
    writeWhole(path, text);
  } catch (error) {
    throw new Complaint(`${path}: this draft could not be written: ${reasonOf(error)}.`);
  }
  complain(`${path}: our comments are taken out.`);
}
