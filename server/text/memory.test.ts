// A draft read again after an edit is what it would be if it were read for the first time.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { TextMemory } from "./memory.ts";
import { readText } from "./text.ts";

const story = `---
date: 2025-12-04
---
# Mayor calls rival a ‘liar’

LUND, Sweden (AP) — The envoy, Gen. Ann Cole, left at 10 a.m. “We can’t,” she said. "It’s over…

“We ‘lost’ [twice](https://example.com "x"),” said J. Doe.[^1] <!-- sayswho-disable-line -- ok -->

> “It is over.
> Nobody asked.

* One *vote*
* Two \`votes\`

| a | b |
|---|---|
| “c | d” |

\`\`\`
code “here”
\`\`\`

[^1]: Dr. Hale said. See https://a.bc/d or mail ann@example.com today.
`;

const piece = fc.oneof(
  fc.constantFrom(
    ..."“|”|‘|’|\"|'|*|**|_|`|```|[|](a)|<!--|-->|# |- |> |    |---|===|a@b.cd|www.a.bc| |\n|\n\n|\r\n|. The|said".split(
      "|",
    ),
  ),
  fc.string({ unit: "grapheme", maxLength: 4 }),
);
const edit = fc.record({ at: fc.nat(), cut: fc.nat({ max: 40 }), put: piece });

describe("a draft which is edited", () => {
  it("reads as if it were read for the first time, whatever is typed, pasted and cut", () => {
    for (const start of [story, story.replaceAll("\n\n", "\n"), "One line. “Two,” he said.\n".repeat(8)])
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
          const memory = new TextMemory();
          let source = start;
          readText(source, memory);
          for (const { at, cut, put } of edits) {
            const from = at % (source.length + 1);
            source = source.slice(0, from) + put + source.slice(from + cut);
            assert.deepEqual(readText(source, memory), readText(source));
          }
        }),
        { numRuns: 100 },
      );
  });

  it("sees that the line before a table has become a line of its own", () => {
    const memory = new TextMemory();
    const line = "The count began at noon and it ended late.\n";
    const before = `${line.repeat(4)}Votes\n| a | b |\n|---|---|\n| c | d |\n`;
    readText(before, memory);
    const after = before.replace("|---|---|", "“|---|---|");
    assert.deepEqual(readText(after, memory), readText(after));
  });

  it("keeps the paragraphs which an edit left where they were", () => {
    const memory = new TextMemory();
    const before = readText(
      "# Vote\n\nThe count began. It ended.\n\nNobody spoke.\n\n“No,” she said.\n",
      memory,
    );
    const after = readText(
      "# Vote\n\nThe count began. It ended.\n\nNobody spoke.\n\n“No, no,” she said.\n",
      memory,
    );
    assert.equal(after.paragraphs[1]?.sentences, before.paragraphs[1]?.sentences);
    assert.notEqual(after.paragraphs[3]?.sentences, before.paragraphs[3]?.sentences);
  });
});
