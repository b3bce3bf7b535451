// Where results go: standard output or a file. Each write waits until the last one has been taken.
import { closeSync, openSync, writeSync } from "node:fs";
import { Complaint, faultOfWriting, reasonOf } from "./complaint.ts";

export interface Outlet {
  /** Resolves when the text has been taken. Rejects with HungUp where nobody reads on. */
  write(text: string): Promise<void>;
  close(): void;
}

export function standardOutput(): Outlet {
  // The callback below hears of every error; without a listener Node would stop the process as well.
  process.stdout.on("error", () => {});
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        if (text === "") return resolve();
        process.stdout.write(text, (error) => {
          if (error) reject(faultOfWriting(error));
          else resolve();
        });
      }),
    close() {},
  };
}

/** Opens the file at once, so that a bad path is known before any work is done. */
export function fileOutput(path: string): Outlet {
  const file = attempt(path, () => openSync(path, "w"));
  return {
    async write(text) {
      attempt(path, () => writeSync(file, text));
    },
    close: () => attempt(path, () => closeSync(file)),
  };
}

function attempt<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new Complaint(`sayswho: --output-file “${path}” could not be written: ${reasonOf(error)}.`);
  }
}
