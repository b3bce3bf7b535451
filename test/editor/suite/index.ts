// The suite that runs inside VS Code's extension host: Mocha, as @vscode/test-electron expects it.
import Mocha from "mocha";
import { editorSuite } from "./editor.ts";

/** Called by VS Code; rejects where a test fails. */
export function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", color: false, timeout: 60_000, slow: 2_000, reporter: "spec" });
  mocha.suite.emit("pre-require", globalThis, "global", mocha);
  editorSuite();
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      console.log(`${runner.stats?.passes} passed, ${failures} failed`);
      if (failures > 0) reject(new Error(`${failures} failed`));
      else resolve();
    });
  });
}
