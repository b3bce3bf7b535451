// `sayswho init`: writes a first `.sayswho.jsonc`, with a word on each setting.
import { writeFileSync } from "node:fs";
import { configNames } from "../configuration/resolve.ts";
import { starter } from "../report/starter.ts";
import { rules } from "../rules/index.ts";
import { houseNamed, unknownHouse } from "../settings.ts";
import { read, verb } from "./arguments.ts";
import { Complaint, complain, reasonOf } from "./complaint.ts";

/** Never overwrites: a file which is there already is told, and exit code 2 follows. */
export async function init(args: readonly string[]): Promise<number> {
  const command = verb("sayswho init", "Writes a first .sayswho.jsonc into this folder.").option(
    "--house <name>",
    "the house style to start with",
    "none",
  );
  if (!read(command, args)) return 0;
  const { house: name } = command.opts<{ house: string }>();
  const house = houseNamed(name);
  if (!house) throw new Complaint(`sayswho: --house: ${unknownHouse(name)}`);
  const [file] = configNames;
  try {
    writeFileSync(file, starter(house, rules), { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST")
      throw new Complaint(`sayswho: ${file} is here already. Edit it, or delete it first.`);
    throw new Complaint(`sayswho: ${file} could not be written: ${reasonOf(error)}.`);
  }
  complain(`Wrote ${file}. Delete what you do not need; sayswho --print-config DRAFT shows what holds.`);
  return 0;
}
