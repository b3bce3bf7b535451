// Lines and columns as editors count them.
import assert from "node:assert/strict";
import { it } from "node:test";
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import { positionsIn } from "./positions.ts";

it("CR, LF and CRLF each end a line, and a byte order mark counts as one unit", () => {
  const { at } = positionsIn("\uFEFFone\rtwo\nthree\r\nfour 😀 five");
  assert.deepEqual(at(0), { line: 1, column: 1 });
  assert.deepEqual(at(1), { line: 1, column: 2 });
  assert.deepEqual(at(5), { line: 2, column: 1 });
  assert.deepEqual(at(9), { line: 3, column: 1 });
  assert.deepEqual(at(16), { line: 4, column: 1 });
  assert.deepEqual(at("\uFEFFone\rtwo\nthree\r\nfour 😀 ".length), { line: 4, column: 9 });
});

it("agrees with the editors' own count, one off", () => {
  const pieces = fc.constantFrom("a", "\r", "\n", "\r\n", "😀", "\u2028");
  fc.assert(
    fc.property(
      fc.array(pieces).map((all) => all.join("")),
      (source) => {
        const document = TextDocument.create("file:///draft.md", "markdown", 0, source);
        const { at } = positionsIn(source);
        for (let offset = 0; offset <= source.length; offset++) {
          if (/[\r\n]/.test(source[offset - 1] ?? "")) continue;
          const { line, character } = document.positionAt(offset);
          assert.deepEqual(at(offset), { line: line + 1, column: character + 1 });
        }
      },
    ),
  );
});
