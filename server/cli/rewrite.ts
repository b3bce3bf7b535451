// Puts a mended draft in the place of the one that was read, unless somebody changed that meanwhile.
import { realpathSync } from "node:fs";
import { folders } from "../files.node.ts";
import { Complaint, reasonOf } from "./complaint.ts";
import { readSource, type Source } from "./drafts.ts";
import { writeWhole } from "./whole-file.ts";

/** Throws a Complaint where the file is no longer as it was read, or cannot be written; it is left as it is then. */
export async function rewrite(source: Source, before: string, after: string): Promise<void> {
  const { path, file, within } = source;
  if (file === null) throw new Error("standard input cannot be rewritten");
  // A folder of drafts may come from anybody: a link in it must not have us mend what lies elsewhere.
  if (within !== undefined && folders.within(realpathSync(within), realpathSync(file)) === null)
    throw new Complaint(
      `${path}: this link leads out of the folder, so nothing was mended. Name the draft itself to mend it.`,
    );
  if ((await readSource(source)) !== before)
    throw new Complaint(`${path}: somebody changed this draft meanwhile. Nothing was written; run it again.`);
  try {
    writeWhole(file, after);
  } catch (error) {
    throw new Complaint(`${path}: this draft could not be written: ${reasonOf(error)}.`);
  }
}
