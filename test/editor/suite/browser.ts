// The suite that runs inside VS Code's extension host in a browser: Mocha's own build for browsers, bundled in.
import "mocha/mocha.js";
import { editorSuite } from "./editor.ts";

/** Called by VS Code; rejects where a test fails. */
export function run(): Promise<void> {
  mocha.setup({ ui: "bdd", timeout: 60_000, slow: 2_000, reporter: "spec" });
  editorSuite();
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      console.log(`${runner.stats?.passes} passed, ${failures} failed`);
      if (failures > 0) reject(new Error(`${failures} failed`));
      else resolve();
    });
  });
}
