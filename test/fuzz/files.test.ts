// What a desk writes by hand: configuration, roster, terms, decisions. Whatever stands in them, it is read or told of.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { withRule } from "../../server/configuration/change.ts";
import { readConfig } from "../../server/configuration/file.ts";
import { layerOf, leftAlone } from "../../server/configuration/ignores.ts";
import { type Folders, findChain, fits, resolve } from "../../server/configuration/resolve.ts";
import { readDecisions, writeDismissal } from "../../server/decisions.ts";
import { lint } from "../../server/lint.ts";
import { readDeskRoster } from "../../server/roster/desk.ts";
import { inspect } from "../../server/roster/inspection.ts";
import { withRow } from "../../server/roster/sheet.ts";
import { stacker } from "../../server/roster/stack.ts";
import { rules } from "../../server/rules/index.ts";
import { houses, settle } from "../../server/settings.ts";
import { readTerms } from "../../server/terms.ts";
import type { Span } from "../../server/text/span.ts";
import { budget } from "./budget.ts";
import { copy } from "./copy.ts";

const ruleIds = rules.map(({ id }) => id);
const today = { asOf: "2025-12-04", asOfFrom: "today" } as const;

function assertWithin(problems: readonly { readonly span: Span; readonly message: string }[], text: string) {
  for (const { span, message } of problems) {
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, message);
    assert.ok(message.length > 0);
  }
}

const word = fc.oneof(
  fc.constantFrom(
    "house",
    "rules",
    "extends",
    "roster",
    "root",
    "terms",
    "ignores",
    "include",
    "overrides",
    "files",
    "term",
    "use",
    "__proto__",
    "constructor",
    "toString",
    "tk-placeholder",
    "off",
    "error",
    "a.jsonc",
    "**/*.md",
    "+(a|aa)+(b|bb)*",
    "[[:alpha:]-",
    "{a,b{c,{d,",
    "!(!(!(a)))",
    "\\",
    "../../../etc/passwd",
    "",
  ),
  fc.constantFrom(...houses),
  fc.string({ unit: "binary", maxLength: 8 }),
);

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    word,
    fc.constantFrom(null, true, false, 0, -1, 1e300),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.array(fc.tuple(word, tie("value")), { maxLength: 5 }).map((pairs) => Object.fromEntries(pairs)),
  ),
}));

/** JSON as people leave it: whole, cut short, with a scrap of something else in it, or nested without end. */
const config = fc.oneof(
  { weight: 4, arbitrary: value.map((one) => JSON.stringify(one) ?? "") },
  {
    weight: 3,
    arbitrary: fc.tuple(value, fc.nat(), word).map(([one, at, scrap]) => {
      const text = JSON.stringify(one) ?? "";
      const from = at % (text.length + 1);
      return text.slice(0, from) + scrap + text.slice(from + 1);
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom("[", '{"a":', '{"overrides":[', "/*", '"', "[[1,2],"),
        fc.integer({ min: 1, max: 20_000 }),
      )
      .map(([open, times]) => open.repeat(times)),
  },
  { weight: 1, arbitrary: copy },
);

describe("a configuration file", () => {
  it("is read, or told of at its place, whatever it holds", () => {
    fc.assert(
      fc.property(config, (text) => {
        const file = readConfig("/desk/.sayswho.jsonc", text, ruleIds);
        assertWithin(file.problems, text);
        lint("Officials said the plan TK.\n", settle([file.written], today));
        for (const id of ["tk-placeholder"]) withRule(text, id, "off");
      }),
      budget(400, [['housenone"'], ["[".repeat(20_000)], ["/*"]]),
    );
  });

  it("is found with all it extends, however it names them", async () => {
    await fc.assert(
      fc.asyncProperty(config, config, copy, async (one, other, ignored) => {
        const files: Readonly<Record<string, string>> = {
          "/desk/.sayswho.jsonc": one,
          "/desk/a.jsonc": other,
          "/desk/.sayswho/roster.csv": other,
        };
        const folders: Folders = {
          read: async (folder, path) => {
            const text = files[`${folder}/${path}`];
            return text === undefined ? null : { path: `${folder}/${path}`, text };
          },
          parent: (path) => (path.lastIndexOf("/") > 0 ? path.slice(0, path.lastIndexOf("/")) : null),
          within: (folder, file) => (file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : null),
        };
        const chain = await findChain(folders, "/desk", ruleIds);
        resolve(folders, chain, "/desk/stories/a.md");
        leftAlone(folders, [layerOf("/desk", "x", ignored)], "/desk/stories/a.md");
      }),
      budget(200),
    );
  });

  it("may hold any glob", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), (words) => {
        const { written } = readConfig("a", JSON.stringify({ include: words.join("") || "x" }), ruleIds);
        fits("stories/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md", written.include ?? []);
      }),
      budget(300),
    );
  });
});

const cell = fc.oneof(
  fc.constantFrom(
    "Ana Obi",
    "mayor",
    "Northbridge",
    "president",
    "UA",
    "2024-05-06",
    "2024-02-30",
    "31.12.2024",
    "present",
    '"',
    '""',
    '"a, b"',
    '"x\ny"',
    ",",
    ";",
    "\t",
    "#",
    "sep=;",
    "__proto__",
    "",
  ),
  fc.string({ unit: "binary", maxLength: 10 }),
);
const csv = fc
  .tuple(
    fc.constantFrom(
      "name,office,jurisdiction\n",
      "name;aliases;office;jurisdiction;from;to;source\r\n",
      "\ufeffsep=;\nname;office;country\n",
      "# remark\nname\toffice\tjurisdiction\tfrom\r",
      "name,name,office,jurisdiction,\n",
      "",
    ),
    fc.constantFrom(",", ";", "\t"),
    fc.constantFrom("\n", "\r\n", "\r"),
    fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }),
  )
  .map(([head, comma, end, rows]) => head + rows.map((row) => row.join(comma)).join(end));

describe("a roster", () => {
  it("is read row by row, and what cannot be read is told of at its place", () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 5, arbitrary: csv }, copy), (text) => {
        const found = readDeskRoster("/desk/.sayswho/roster.csv", text);
        assertWithin(found.problems, text);
        for (const { span } of found.rows) assertWithin([{ span, message: "row" }], text);
        const { roster } = stacker()([{ path: found.path, text }], []);
        inspect(found, roster, "2025-12-04");
        lint("Ukrainian President Ana Obi met Mayor Ana Obi.\n", settle([], today), roster);
      }),
      budget(300, [
        ["name;office;jurisdiction\nAna Obi;__proto__;Ana Obi\nAna Obi;constructor;UA\n"],
        ['\ufeffsep=;\nname;office;country\n"\n"x\ny";"'],
        ['name,office,jurisdiction\n","a, b","\n'],
      ]),
    );
  });

  it("takes one row more and keeps those it has", () => {
    fc.assert(
      fc.property(csv, (text) => {
        const before = readDeskRoster("a", text);
        if (before.manner === null || before.problems.length > 0) return;
        const cells = { name: "Jan Kowal", office: "mayor", jurisdiction: "Southport" };
        const after = readDeskRoster("a", withRow(before, cells));
        assert.deepEqual(
          after.rows.map(({ person }) => person.name),
          [...before.rows.map(({ person }) => person.name), "Jan Kowal"],
        );
      }),
      budget(300, [['name,office,jurisdiction\n"']]),
    );
  });
});

describe("the desk's other lists", () => {
  it("terms are read, whatever stands in them, and drafts by them", () => {
    fc.assert(
      fc.property(copy, fc.array(word, { maxLength: 6 }), (text, words) => {
        const { terms } = readTerms(`${text}\n${words.join(" | ")}\n`);
        lint(`${text.slice(0, 500)} ${words.join(" ")}`, settle([{ terms }], today));
      }),
      budget(150),
    );
  });

  it("decisions are read line by line, and a written one is read as it was meant", () => {
    fc.assert(
      fc.property(
        fc.oneof(config, copy),
        fc.tuple(word, word, word, word),
        (text, [rule, words, who, why]) => {
          assertWithin(readDecisions("d", text).bad, text);
          const made = {
            rule: `r${rule}`,
            words: `w${words}`,
            sentence: `s${words}`,
            who: `x${who}`,
            when: "2025-12-04",
            why: `y${why}`,
          };
          const { dismissals, bad } = readDecisions("d", writeDismissal(made));
          assert.deepEqual(bad, []);
          assert.equal(dismissals.length, 1);
        },
      ),
      budget(300),
    );
  });

  it("the head of a draft is read, or told of", () => {
    fc.assert(
      fc.property(fc.oneof(config, copy, csv), (head) => {
        lint(`---\ncast: ${head}\n---\nMayor Ana Obi left.\n`, settle([], today));
        lint(`---\n${head}\n---\nMayor Ana Obi left.\n`, settle([], today));
      }),
      budget(250, [["cast: &a [*a, {x: *a}]\n"], ['[{"house":"constructor"}]']]),
    );
  });
});
