// From what was typed to drafts: files, folders, globs and standard input, each read with care.
import { isUtf8 } from "node:buffer";
import {
  closeSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { fits } from "../configuration/resolve.ts";
import { positionsIn } from "../report/positions.ts";
import { didYouMean } from "../settings.ts";
import { Complaint, reasonOf } from "./complaint.ts";
import type { CircumstancesOf } from "./configuration.ts";
import { type GitFile, stagedContent } from "./git.ts";
import { verbs } from "./verbs.ts";

/** Bytes beyond which a file is no news draft: about two thousand pages. */
export const byteLimit = 10_000_000;

/** A draft to be read. `path` is printed, with forward slashes; `file` is its absolute path, null for standard input. */
export interface Source {
  readonly path: string;
  readonly file: string | null;
  /** Whether the reader named this very file, rather than a folder or a pattern. */
  readonly named: boolean;
  /** The folder in whose depths it was met; absent where the reader named the file. */
  readonly within?: string;
  /** Where the text is the one staged for the next commit, not the one in the folder. */
  readonly staged?: GitFile;
}

/** Whom to tell: `complain` of what is wrong, `unmatched` of a pattern which names no draft. */
export interface Ears {
  complain(line: string): void;
  unmatched(line: string): void;
}

const draftsWithin = "**/*";

/** What a draft is called where no configuration says what is one. */
const draftName = /\.(?:md|markdown|txt)$/i;

/** Whether a file met in a folder is a draft, by its absolute path. */
export type IsDraft = (file: string) => Promise<boolean>;

/** Answers by the `include` of the draft's configuration; where it has none, by the name. */
export function isDraftBy(circumstancesOf: CircumstancesOf): IsDraft {
  return async (file) => {
    const { include, excluded } = (await circumstancesOf(file)).resolution;
    return include === null ? draftName.test(file) : !excluded;
  };
}

/** The drafts which the patterns name, each once: in the order of the patterns, and by name within each. */
export async function findDrafts(
  patterns: readonly string[],
  stdinPath: string,
  ears: Ears,
  isDraft: IsDraft,
): Promise<readonly Source[]> {
  const found = new Map<string, Source>();
  for (const pattern of patterns) {
    if (pattern === "-") found.set("-", { path: stdinPath, file: null, named: true });
    else
      for (const path of await pathsOf(pattern, ears, isDraft)) {
        const key = identity(path);
        const known = found.get(key);
        // Of two names the file's own stands, not one which leads to it by a link.
        if (!known || (!known.named && key === resolve(path) && key !== known.file))
          found.set(key, {
            path: path.split(sep).join("/"),
            file: resolve(path),
            named: path === pattern,
            ...(path === pattern ? {} : { within: folderOf(pattern) }),
          });
      }
  }
  return [...found.values()];
}

/**
 * The drafts among the files which git names, by name; with patterns only those which a pattern names. Throws a
 * Complaint where git cannot answer.
 */
export async function draftsOfGit(
  files: readonly GitFile[],
  patterns: readonly string[],
  staged: boolean,
  isDraft: IsDraft,
): Promise<readonly Source[]> {
  const wanted = patterns.map((pattern) => relative(".", pattern).split(sep).join("/"));
  const isWanted = (path: string) =>
    wanted.length === 0 ||
    wanted.some((one) => one === "" || path === one || path.startsWith(`${one}/`) || fits(path, [one]));
  const sources: Source[] = [];
  for (const git of files)
    if (isWanted(git.path) && !isHidden.test(git.path) && (await isDraft(git.file)))
      sources.push({ ...git, named: false, within: git.top, ...(staged ? { staged: git } : {}) });
  return sources;
}

/** Folders whose names begin with a dot are passed over, as they are where a folder is searched. */
const isHidden = /(?:^|\/)\.[^./]/;

/** The folder which a pattern names, or in which its globs begin. */
function folderOf(pattern: string): string {
  const parts = pattern.split(/[\\/]/);
  const globbed = parts.findIndex((part) => isGlob(part));
  return resolve(
    globbed < 0 ? pattern : parts.slice(0, globbed).join("/") || (isAbsolute(pattern) ? "/" : "."),
  );
}

const isGlob = (pattern: string) => /[*?[{]|[!+@]\(/.test(pattern);

/** One file may be reached by several names, and by links that lead in a circle. */
function identity(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

async function pathsOf(pattern: string, ears: Ears, isDraft: IsDraft): Promise<readonly string[]> {
  let stats: Stats | undefined;
  try {
    stats = statSync(pattern, { throwIfNoEntry: false });
  } catch (error) {
    ears.complain(`${pattern}: ${reasonOf(error)}.`);
    return [];
  }
  if (stats?.isDirectory()) {
    const paths: string[] = [];
    for (const path of globbed(draftsWithin, pattern, ears).map((path) => join(pattern, path)))
      if (await isDraft(resolve(path))) paths.push(path);
    if (paths.length === 0)
      ears.unmatched(`${pattern}: no drafts in this folder. Sayswho reads .md, .markdown and .txt files.`);
    return paths;
  }
  if (stats) return [pattern];
  if (isGlob(pattern)) {
    const paths = globbed(sep === "\\" ? pattern.replaceAll("\\", "/") : pattern, ".", ears);
    if (paths.length === 0) ears.unmatched(`${pattern}: no file matches this pattern.`);
    return paths;
  }
  const isLink = lstatSync(pattern, { throwIfNoEntry: false })?.isSymbolicLink();
  ears.unmatched(
    isLink
      ? `${pattern}: this link leads nowhere; what it points to is gone.`
      : `${pattern}: there is no such file or folder.${guess(pattern)}`,
  );
  return [];
}

function guess(pattern: string): string {
  const verb = didYouMean(pattern, verbs).replace("“", "“sayswho ");
  if (verb) return verb;
  try {
    return (
      didYouMean(basename(pattern), readdirSync(dirname(pattern))) ||
      " Check the spelling and the folder you are in."
    );
  } catch {
    return ` There is no folder ${dirname(pattern)} either.`;
  }
}

/** Paths relative to `folder`, sorted; absolute where the pattern is. Folders that cannot be opened are complained of. */
function globbed(pattern: string, folder: string, ears: Ears): readonly string[] {
  // Only folders and patterns need it. Its CommonJS half, as the other one cannot live in a bundle such as ours.
  const { globSync } = require("tinyglobby") as typeof import("tinyglobby");
  const reading = (path: string, options: { withFileTypes: true }) => {
    try {
      return readdirSync(path, options);
    } catch (error) {
      ears.complain(`${path}: ${reasonOf(error)}.`);
      throw error;
    }
  };
  return globSync(pattern, {
    cwd: folder,
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    ignore: ["**/node_modules/**"],
    fs: { readdirSync: reading as typeof readdirSync },
  }).sort();
}

/** The text of a draft, its byte order mark kept. Throws a Complaint which names path, line and remedy. */
export async function readSource(source: Source): Promise<string> {
  const bytes = source.staged
    ? readStaged(source.path, source.staged)
    : source.file === null
      ? await readStdin(source.path)
      : readFile(source.path, source.file);
  return textOf(source.path, bytes);
}

function readStaged(path: string, staged: GitFile): Buffer {
  const bytes = stagedContent(staged);
  if (bytes.length > byteLimit) throw tooLong(path, bytes.length);
  return bytes;
}

function readFile(path: string, file: string): Buffer {
  try {
    const descriptor = openSync(file, "r");
    try {
      const { size } = fstatSync(descriptor);
      if (size > byteLimit) throw tooLong(path, size);
      return readWhole(path, descriptor, size);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw error instanceof Complaint ? error : new Complaint(`${path}: ${reasonOf(error)}.`);
  }
}

/** Reads to the end, whatever size the system names: a pipe has none, and a file may grow while it is read. */
function readWhole(path: string, descriptor: number, size: number): Buffer {
  const chunks: Buffer[] = [];
  let total = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(Math.max(65_536, size + 1 - total));
    const count = readSync(descriptor, chunk, 0, chunk.length, null);
    if (count === 0) return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, count));
    total += count;
    if (total > byteLimit) throw tooLong(path, null);
  }
}

async function readStdin(path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of standardInput()) {
    chunks.push(chunk);
    total += chunk.length;
    if (total > byteLimit) throw tooLong(path, null);
  }
  return Buffer.concat(chunks);
}

/** Standard input, chunk by chunk as it is asked for. Throws a Complaint where it cannot be read. */
export async function* standardInput(): AsyncGenerator<Buffer> {
  // Node takes a folder there for an empty file.
  if (fstatSync(0).isDirectory()) throw new Complaint("<stdin>: this is a folder, not a file.");
  try {
    for await (const chunk of process.stdin) yield chunk as Buffer;
  } catch (error) {
    throw new Complaint(`<stdin>: ${reasonOf(error)}.`);
  }
}

function tooLong(path: string, size: number | null): Complaint {
  const length =
    size === null ? "This is longer than that" : `This is ${(size / 1_000_000).toFixed(1)} MB long`;
  return new Complaint(
    `${path}: Sayswho reads drafts of up to ${byteLimit / 1_000_000} MB. ${length}: split it into stories.`,
  );
}

/** Bytes as text. Throws a Complaint where they are not UTF-8, which names the first line and byte that is not. */
function textOf(path: string, bytes: Buffer): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new Complaint(`${path}: this is UTF-16. Save the draft as UTF-8.`);
  if (bytes.includes(0))
    throw new Complaint(`${path}: this is a binary file, not text. Save the draft as plain text (UTF-8).`);
  const text = bytes.toString("utf8");
  if (isUtf8(bytes)) return text;
  const { line, offset } = firstBadByte(text, bytes);
  const byte = bytes[offset]!.toString(16).toUpperCase().padStart(2, "0");
  throw new Complaint(
    `${path}:${line}: byte ${offset + 1} of the file (0x${byte}) is not UTF-8. Save the draft as UTF-8.`,
  );
}

const replacement = Buffer.from("\ufffd");

/** Where the decoder first put a replacement character which the bytes do not hold. `offset` counts bytes from 0. */
function firstBadByte(text: string, bytes: Buffer): { readonly line: number; readonly offset: number } {
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", from)) {
    offset += Buffer.byteLength(text.slice(from, at));
    if (!bytes.subarray(offset, offset + 3).equals(replacement))
      return { line: positionsIn(text).at(at).line, offset };
    offset += 3;
    from = at + 1;
  }
  return { line: 1, offset: 0 };
}
