// An archive as it comes: for every line that holds anything one answer, in order, whatever stands in it.
import assert from "node:assert/strict";
import { it } from "node:test";
import fc from "fast-check";
import { sayswho } from "../cli/sayswho.ts";
import { budget } from "./budget.ts";
import { copy } from "./copy.ts";

const id = fc.oneof(
  fc.nat(),
  fc.string({ unit: "binary", maxLength: 5 }),
  fc.constantFrom(null, 1e300, -0, 0.5, true),
);
const row = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .record(
        { id, text: copy, date: fc.constantFrom("2025-12-04", "2025-02-30", "", null, 7) },
        { requiredKeys: [] },
      )
      .map((one) => JSON.stringify(one)),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(copy, fc.nat(60)).map(([text, cut]) => JSON.stringify({ id: 1, text }).slice(0, cut)),
  },
  {
    weight: 1,
    arbitrary: fc
      .anything({ maxDepth: 2 })
      .map((one) => JSON.stringify(one, (_, v) => (typeof v === "bigint" ? null : v)) ?? "{"),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '{"id":1,"text":"\\ud800"}',
      '{"__proto__":{"text":"x"}}',
      "[".repeat(30_000),
      "\u0000",
      "\ufeff{}",
    ),
  },
);

it("every line of an archive is answered by one line, in order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 60 }), async (rows) => {
      const input = rows.map((line) => line.replace(/[\r\n]/g, " ")).join("\n");
      const { code, stdout, stderr } = await sayswho(["--stdin-jsonl", "--jobs", "1", "--fail-on", "never"], {
        input,
      });
      assert.doesNotMatch(stderr, /stumbled/);
      const answers = stdout.split("\n").filter((line) => line !== "");
      for (const answer of answers) JSON.parse(answer);
      const last = rows.at(-1)!.replace(/[\r\n]/g, " ") === "" ? 1 : 0;
      assert.equal(answers.length, rows.length - last, input);
      // What cannot be read, a row or its front matter, is told on stderr, with exit code 2.
      const told = stderr.trim() !== "";
      assert.ok(told || !answers.some((answer) => "error" in JSON.parse(answer)));
      assert.equal(code, told ? 2 : 0);
    }),
    budget(6),
  );
});
