// Where the server says what went wrong: the editor's log, a notice where the desk can mend it, never a word of the draft.
import type { Connection } from "vscode-languageserver";

export interface Log {
  /** Logs that something failed, and its cause. Never throws. */
  fault(what: string, cause: unknown): void;
  /** Shows the first of some lines about a file of the desk's, and logs them all. Never throws. */
  notice(lines: readonly string[]): void;
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
    notice(lines) {
      const [first = "", ...more] = lines;
      const others = more.length > 0 ? ` (${more.length} more in the log)` : "";
      try {
        for (const each of lines) connection.console.warn(each);
        connection.window.showWarningMessage(`Sayswho: ${first}${others}`);
      } catch {
        // The editor is gone; there is nobody left to tell.
      }
    },
  };
}
