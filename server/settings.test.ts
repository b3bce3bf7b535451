// Settings as people write them: what is read, what is refused, and how it is said.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  didYouMean,
  type Folders,
  findConfig,
  houseNamed,
  houses,
  isoDay,
  readChoices,
  readConfig,
  settle,
} from "./settings.ts";

const ruleIds = ["vague-attribution", "house-spelling", "tk-placeholder"];
const today = { asOf: "2025-12-04", asOfFrom: "today" } as const;

const read = (source: string) => readConfig(".sayswho.jsonc", source, ruleIds);
const problemsOf = (source: string) =>
  read(source).problems.map(({ span, message }) => [source.slice(span.start, span.end), message]);

describe("a configuration file", () => {
  it("sets the house and how loud rules speak", () => {
    const { choices, problems } = read(`{
      // The wire's own style.
      "$schema": "./sayswho.schema.json",
      "root": true,
      "house": "reuters",
      "rules": { "house-spelling": "off", "vague-attribution": "error", },
    }`);
    assert.deepEqual(problems, []);
    assert.deepEqual(choices, {
      house: "reuters",
      rules: { "house-spelling": "off", "vague-attribution": "error" },
    });
  });

  it("may name its house in capitals, as houses do", () => {
    assert.equal(read('{"house": "AP"}').choices.house, "ap");
    assert.equal(houseNamed(" Reuters "), "reuters");
    assert.equal(houseNamed(7), null);
  });

  it("may begin with a byte order mark", () => {
    assert.deepEqual(read('\uFEFF{"house": "bbc"}').problems, []);
  });

  it("may be empty of wishes", () => {
    assert.deepEqual(read("{}"), {
      path: ".sayswho.jsonc",
      source: "{}",
      choices: { rules: {} },
      problems: [],
    });
  });

  it("is told of a key that does not exist, at the key", () => {
    assert.deepEqual(problemsOf('{"rulse": {}}'), [
      ['"rulse"', "There is no setting “rulse”. Did you mean “rules”?"],
    ]);
    assert.deepEqual(problemsOf('{"colour": 1}'), [
      ['"colour"', "There is no setting “colour”. Settings: root, house, rules."],
    ]);
    assert.equal(problemsOf('{"__proto__": {}}').length, 1);
  });

  it("is told of a rule that does not exist, at the rule", () => {
    assert.deepEqual(problemsOf('{"rules": {"vague-atribution": "off"}}'), [
      ['"vague-atribution"', "There is no rule “vague-atribution”. Did you mean “vague-attribution”?"],
    ]);
    assert.equal(problemsOf('{"rules": {"constructor": "off"}}').length, 1);
  });

  it("is told of a value that does not exist, at the value", () => {
    assert.deepEqual(problemsOf('{"rules": {"tk-placeholder": "warn"}}'), [
      [
        '"warn"',
        "“tk-placeholder” cannot be “warn”. Did you mean “warning”? Choose from error, warning, information, hint, off.",
      ],
    ]);
    assert.deepEqual(problemsOf('{"house": "reuter"}')[0]?.[0], '"reuter"');
    assert.deepEqual(problemsOf('{"root": "yes"}'), [['"yes"', "“root” is either true or false."]]);
    assert.equal(problemsOf('{"rules": ["tk-placeholder"]}').length, 1);
    assert.equal(problemsOf('{"rules": null}').length, 1);
    assert.equal(problemsOf("[]").length, 1);
  });

  it("is told of a key that stands there twice", () => {
    assert.deepEqual(problemsOf('{"house": "ap", "house": "bbc"}'), [
      ['"house"', "“house” stands here twice; keep one of them."],
    ]);
    assert.equal(problemsOf('{"rules": {"tk-placeholder": "off", "tk-placeholder": "off"}}').length, 1);
  });

  it("is told once of a slip of the pen, and what can be read of it holds", () => {
    const { choices, problems } = read('{"house": "ap"\n "rules": {}}');
    assert.equal(choices.house, "ap");
    assert.deepEqual(
      problems.map((problem) => problem.message),
      ["A comma is missing before this."],
    );
    assert.equal(problemsOf("").length, 1);
    assert.equal(problemsOf('{"house": "ap').length, 1);
    assert.equal(problemsOf("house: ap").length, 1);
  });

  it("never throws, whatever it holds, and puts every problem within the file", () => {
    const pieces = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ":",
      ",",
      '"',
      '"house"',
      '"rules"',
      "null",
      " ",
      "//",
      "\n",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((all) => all.join("")),
        ),
        (source) => {
          for (const { span } of read(source).problems)
            assert.ok(span.start >= 0 && span.start <= span.end && span.end <= source.length);
        },
      ),
    );
    fc.assert(fc.property(fc.anything(), (value) => void readChoices(value, ruleIds)));
  });
});

describe("choices", () => {
  it("are settled in order: the later ones win, rule by rule", () => {
    const desk = { house: "ap", rules: { "house-spelling": "off", "tk-placeholder": "warning" } } as const;
    const asked = { rules: { "tk-placeholder": "error" } } as const;
    assert.deepEqual(settle([desk, asked], today), {
      house: "ap",
      rules: { "house-spelling": "off", "tk-placeholder": "error" },
      ...today,
    });
    assert.equal(settle([desk, { house: "nyt" }], today).house, "nyt");
    assert.equal(settle([], today).house, "none");
  });
});

describe("the look-up", () => {
  const within = (files: Readonly<Record<string, string>>): Folders => ({
    read: async (folder, name) => {
      const text = files[`${folder}/${name}`];
      return text === undefined ? null : { path: `${folder}/${name}`, text };
    },
    parent: (folder) => (folder.includes("/") ? folder.slice(0, folder.lastIndexOf("/")) : null),
  });

  it("finds the nearest file upward from the draft", async () => {
    const files = within({
      "paper/.sayswho.jsonc": '{"house": "ap"}',
      "paper/world/.sayswho.json": '{"house": "bbc"}',
    });
    const houseAt = async (folder: string) => (await findConfig(files, folder, ruleIds))?.choices.house;
    assert.equal(await houseAt("paper/world/asia"), "bbc");
    assert.equal(await houseAt("paper/sport"), "ap");
    assert.equal(await houseAt("other"), undefined);
  });

  it("prefers .jsonc where both lie in one folder", async () => {
    const files = within({ "a/.sayswho.json": '{"house": "ap"}', "a/.sayswho.jsonc": '{"house": "nyt"}' });
    assert.equal((await findConfig(files, "a", ruleIds))?.choices.house, "nyt");
  });
});

describe("a day", () => {
  it("is one of the calendar's", () => {
    assert.equal(isoDay("2025-12-04"), "2025-12-04");
    assert.equal(isoDay("2024-02-29"), "2024-02-29");
    assert.equal(isoDay("0099-01-01"), "0099-01-01");
    for (const wrong of [
      "2025-02-29",
      "2025-02-30",
      "2025-13-01",
      "2025-00-10",
      "2025-1-1",
      "4 Dec 2025",
      "",
      null,
      20251204,
    ])
      assert.equal(isoDay(wrong), null, String(wrong));
  });
});

describe("a guess at what was meant", () => {
  it("is offered for slips and for parts of a name", () => {
    assert.equal(didYouMean("reuter", houses), " Did you mean “reuters”?");
    assert.equal(didYouMean("TK", ruleIds), " Did you mean “tk-placeholder”?");
    assert.equal(didYouMean("spelling", ruleIds), " Did you mean “house-spelling”?");
  });

  it("is not offered for words which are far from all", () => {
    assert.equal(didYouMean("xylophone", houses), "");
    assert.equal(didYouMean("", houses), "");
    assert.equal(didYouMean("x".repeat(5_000), houses), "");
  });
});
