// Which files are left alone: `.gitignore`, `.sayswhoignore`, and the `ignores` of the configuration.
import ignore, { type Ignore } from "ignore";
import type { Chain, Folders } from "./resolve.ts";

/** Patterns in the syntax of .gitignore which count from one folder. */
export interface IgnoreLayer {
  readonly base: string;
  /** What is told as their place: the path of the file they stand in, or an option. */
  readonly from: string;
  readonly patterns: Ignore;
}

/** Why a file is left alone: where the pattern stands, and the pattern. */
export interface LeftAlone {
  readonly from: string;
  readonly pattern: string;
}

/**
 * The layers which hold for the files of a folder, the weakest first: `.gitignore` up to the top of the repository
 * (up to `top` where there is none), `.sayswhoignore` in every folder above, then the configuration. Rejects where a
 * file on the way cannot be read.
 */
export async function findIgnores(
  folders: Folders,
  folder: string,
  chain: Chain,
  top: string | null,
): Promise<readonly IgnoreLayer[]> {
  const git: IgnoreLayer[] = [];
  const own: IgnoreLayer[] = [];
  let searching = true;
  for (let at: string | null = folder; at !== null; at = folders.parent(at)) {
    const ours = await folders.read(at, ".sayswhoignore");
    if (ours) own.unshift(layerOf(at, ours.path, ours.text));
    if (!searching) continue;
    const theirs = await folders.read(at, ".gitignore");
    if (theirs) git.unshift(layerOf(at, theirs.path, theirs.text));
    // In a work tree beside its repository, .git is a file.
    const isTop = (await folders.read(at, ".git/HEAD")) ?? (await folders.read(at, ".git"));
    if (isTop) searching = false;
  }
  const isUnder = ({ base }: IgnoreLayer) =>
    top !== null && (base === top || folders.within(top, base) !== null);
  const configured = chain.links.flatMap(({ file, base }) =>
    file.written.ignores ? [layerOf(base, file.path, file.written.ignores)] : [],
  );
  return [...(searching ? git.filter(isUnder) : git), ...own, ...configured];
}

/** Patterns as one layer. A line that is no pattern of .gitignore is no pattern here either. */
export function layerOf(base: string, from: string, patterns: string | readonly string[]): IgnoreLayer {
  const lines = typeof patterns === "string" ? patterns.replace(/^\uFEFF/, "").split(/\r?\n/) : patterns;
  return { base, from, patterns: ignore({ allowRelativePaths: true }).add([...lines]) };
}

/** Why a file is left alone, or null where it is not. The later layers win. */
export function leftAlone(folders: Folders, layers: readonly IgnoreLayer[], file: string): LeftAlone | null {
  let reason: LeftAlone | null = null;
  for (const { base, from, patterns } of layers) {
    const path = folders.within(base, file);
    if (path === null) continue;
    const { ignored, unignored, rule } = patterns.test(path);
    if (ignored) reason = { from, pattern: rule?.pattern ?? "" };
    else if (unignored) reason = null;
  }
  return reason;
}
