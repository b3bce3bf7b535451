// Where the server says what went wrong: the editor's log, never a pop-up, and never a word of the draft.
import type { Connection } from "vscode-languageserver";

export interface Log {
  /** Logs that something failed, and its cause. Never throws. */
  fault(what: string, cause: unknown): void;
}

export function logTo(connection: Connection): Log {
  return {
    fault(what, cause) {
      const why = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
      try {
        connection.console.error(`${what}: ${why}`);
      } catch {
        // The editor is gone; there is nobody left to tell.
      }
    },
  };
}
