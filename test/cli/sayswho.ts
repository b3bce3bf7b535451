// Runs the built command line as a process of its own, in a fresh folder, as a reporter would.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

export const cli = resolve("dist/cli.js");

if (!existsSync(cli)) throw new Error("dist/cli.js is missing. Build it first: node esbuild.mjs");

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Circumstances {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** The user to be, where the test may choose. */
  readonly uid?: number;
}

const folders: string[] = [];
process.on("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A fresh folder holding the files given, by path; gone when the tests of this process are done. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "sayswho-"));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Starts `sayswho` with arguments. The environment is bare: no colours asked for, no width. */
export function start(args: readonly string[], { cwd, env, uid }: Circumstances = {}) {
  return spawn(process.execPath, [cli, ...args], {
    cwd: cwd ?? folderOf(),
    env: { PATH: process.env.PATH, ...env },
    ...(uid === undefined ? {} : { uid }),
  });
}

/** Runs `sayswho` to its end. */
export function sayswho(args: readonly string[], circumstances: Circumstances = {}): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = start(args, circumstances);
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      stderr += text;
    });
    // A command that refuses its arguments leaves its input unread.
    child.stdin.on("error", () => {});
    child.stdin.end(circumstances.input ?? "");
    child.on("error", fail);
    child.on("close", (code) => done({ code, stdout, stderr }));
  });
}

/** Copy with one error in it, whatever the house: something still to be filled in. */
export const unfinished = "Sales rose TK% last year, Mayor Tom Hale said.\n";
export const clean = "Sales rose 4% last year, Mayor Tom Hale said.\n";
