// What git knows of drafts: which are staged and how, and which have changed since a revision.
import { join, relative, sep } from "node:path";
import { programNamed } from "../program.node.ts";
import { Complaint } from "./complaint.ts";

/** Bytes of git's answers which are taken; an index of a million files needs less. */
const longest = 500_000_000;

/** A file git names: as the reader would type it, its absolute path, and the top folder of its work tree. */
export interface GitFile {
  readonly path: string;
  readonly file: string;
  readonly top: string;
}

/** The files staged for the next commit, by name; those deleted are left out. */
export function stagedFiles(): readonly GitFile[] {
  const top = topOf("--staged");
  return named(git(["diff", "--cached", "--name-only", "--diff-filter=ACMRT", "-z"], "--staged"), top);
}

/** The files of the work tree which differ from a revision, and those git does not know yet, by name. */
export function filesSince(revision: string): readonly GitFile[] {
  const option = `--since ${revision}`;
  const top = topOf(option);
  git(
    ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`],
    option,
    unknown(revision),
  );
  const changed = git(["diff", "--name-only", "--diff-filter=ACMRT", "-z", revision, "--"], option);
  const fresh = git(["-C", top, "ls-files", "--others", "--exclude-standard", "-z"], option);
  return named(Buffer.concat([changed, fresh]), top);
}

/** The content which is staged, whatever the work tree holds. */
export function stagedContent({ file }: GitFile): Buffer {
  const top = topOf("--staged");
  return git(["cat-file", "blob", `:${relative(top, file).split(sep).join("/")}`], "--staged");
}

let top: string | null = null;

function topOf(option: string): string {
  top ??= git(["rev-parse", "--show-toplevel"], option)
    .toString("utf8")
    .replace(/\r?\n$/, "");
  return top;
}

function named(list: Buffer, folder: string): readonly GitFile[] {
  const paths = [...new Set(list.toString("utf8").split("\0"))].filter((path) => path !== "").sort();
  return paths.map((path) => {
    const file = join(folder, path);
    return { path: relative(process.cwd(), file).split(sep).join("/"), file, top: folder };
  });
}

function unknown(revision: string): string {
  return `git knows no revision “${revision}”`;
}

/** Throws a Complaint in git's own words, or in `failure`. */
function git(args: readonly string[], option: string, failure?: string): Buffer {
  const program = programNamed("git");
  if (program === null) throw new Complaint(`sayswho: ${option} needs git, and there is none here.`);
  try {
    // Node needs a millisecond to load this, and most runs never ask git.
    const { execFileSync } = require("node:child_process") as typeof import("node:child_process");
    // A repository may name a program which git starts to learn what has changed. Not on our account.
    return execFileSync(program, ["-c", "core.fsmonitor=false", ...args], {
      maxBuffer: longest,
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (error) {
    const { stderr } = error as NodeJS.ErrnoException & { stderr?: Buffer };
    const [first] = String(stderr ?? "").split("\n");
    const isOutside = /not a git repository/i.test(first ?? "");
    const words = isOutside
      ? "this folder is in no git repository"
      : (failure ?? first?.replace(/^fatal: /, "").replace(/\.$/, ""));
    throw new Complaint(`sayswho: ${option}: ${words || "git could not answer"}.`);
  }
}
