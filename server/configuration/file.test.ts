// Configuration files as people write them: what is read, what is refused, and how it is said; and the schema agrees.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import Ajv from "ajv";
import fc from "fast-check";
import { readConfig } from "./file.ts";
import { keyNames, readWritten, schemaOf } from "./keys.ts";

const rules = ["vague-attribution", "house-spelling", "tk-placeholder"].map((id) => ({
  id,
  summary: "Good copy does.",
  severity: "warning" as const,
}));
const ruleIds = rules.map(({ id }) => id);

const read = (source: string) => readConfig(".sayswho.jsonc", source, ruleIds);
const problemsOf = (source: string) =>
  read(source).problems.map(({ span, message }) => [source.slice(span.start, span.end), message]);

describe("a configuration file", () => {
  it("sets the house and how loud rules speak", () => {
    const { written, problems } = read(`{
      // The wire's own style.
      "$schema": "./sayswho.schema.json",
      "root": true,
      "house": "reuters",
      "rules": { "house-spelling": "off", "vague-attribution": "error", },
    }`);
    assert.deepEqual(problems, []);
    assert.deepEqual(written, {
      root: true,
      house: "reuters",
      rules: { "house-spelling": "off", "vague-attribution": "error" },
    });
  });

  it("may name its house in capitals, as houses do", () => {
    assert.equal(read('{"house": "AP"}').written.house, "ap");
  });

  it("may begin with a byte order mark", () => {
    assert.deepEqual(read('\uFEFF{"house": "bbc"}').problems, []);
  });

  it("may be empty of wishes", () => {
    assert.deepEqual([read("{}").written, read("{}").problems], [{}, []]);
  });

  it("is told of a key that does not exist, at the key", () => {
    assert.deepEqual(problemsOf('{"rulse": {}}'), [
      ['"rulse"', "There is no setting “rulse”. Did you mean “rules”?"],
    ]);
    assert.deepEqual(problemsOf('{"colour": 1}'), [
      [
        '"colour"',
        "There is no setting “colour”. Settings: root, extends, house, rules, roster, terms, ignores, include, overrides.",
      ],
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
    const { written, problems } = read('{"house": "ap"\n "rules": {}}');
    assert.equal(written.house, "ap");
    assert.deepEqual(
      problems.map((problem) => problem.message),
      ["A comma is missing before “rules”."],
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
    fc.assert(fc.property(fc.anything(), (value) => void readWritten(value, ruleIds)));
  });
});

describe("the keys of a file", () => {
  it("are all read", () => {
    const source = `{
      "root": false,
      "extends": "../house.jsonc",
      "house": "bbc",
      "rules": {},
      "roster": ["desk.csv", "wire.csv"],
      "terms": [{ "term": "miracle cure", "use": "treatment", "advice": "No cure is a miracle." }],
      "ignores": "archive/",
      "include": ["stories/**"],
      "overrides": [{ "files": "wires/**", "house": "reuters" }]
    }`;
    assert.deepEqual(read(source).problems, []);
    assert.deepEqual(Object.keys(read(source).written), [...keyNames]);
    assert.deepEqual(read(source).written.extends, ["../house.jsonc"]);
    assert.deepEqual(read(source).written.overrides, [{ files: ["wires/**"], house: "reuters" }]);
  });

  it("want a path where they name files", () => {
    assert.deepEqual(problemsOf('{"extends": 7}'), [
      ["7", '“7” is no path. Write one, such as "../house.jsonc".'],
    ]);
    assert.deepEqual(problemsOf('{"ignores": ["archive/", ""]}')[0]?.[0], '""');
  });

  it("want a list of terms, each with its words", () => {
    assert.equal(problemsOf('{"terms": {}}').length, 1);
    assert.deepEqual(problemsOf('{"terms": [{"use": "treatment"}]}'), [
      ['{"use": "treatment"}', "“term” names the words as they stand in copy."],
    ]);
    assert.deepEqual(problemsOf('{"terms": [{"term": "slay", "usee": "kill"}]}'), [
      ['"usee"', "There is no setting “usee”. Did you mean “use”?"],
    ]);
    assert.equal(problemsOf('{"terms": [{"term": "slay", "advice": 7}]}').length, 1);
  });

  it("want an override to say which drafts it is for, and nothing that holds for a whole desk", () => {
    assert.deepEqual(problemsOf('{"overrides": [{"house": "ap"}]}'), [
      ['{"house": "ap"}', "An override says in “files” which drafts it is for."],
    ]);
    assert.deepEqual(problemsOf('{"overrides": [{"files": "a/**", "rulse": {}}]}'), [
      ['"rulse"', "There is no setting “rulse”. Did you mean “rules”?"],
    ]);
    assert.equal(problemsOf('{"overrides": [{"files": "a/**", "root": true}]}').length, 1);
    assert.equal(problemsOf('{"overrides": [{"files": "a/**", "rules": {"tk": "off"}}]}').length, 1);
    assert.equal(problemsOf('{"overrides": {"files": "a/**"}}').length, 1);
  });
});

describe("the schema for editors", () => {
  const schema = schemaOf(rules);
  const accepts = new Ajv({ strict: false }).compile(schema);

  it("names every key and every rule, each with a word on it", () => {
    const { properties } = schema as {
      properties: Record<
        string,
        { description: string; properties?: Record<string, { description: string }> }
      >;
    };
    assert.deepEqual(Object.keys(properties), ["$schema", ...keyNames]);
    for (const key of keyNames) assert.match(properties[key]!.description, /\.$/);
    assert.deepEqual(Object.keys(properties.rules!.properties!), ruleIds);
  });

  it("accepts and refuses what the reader does", () => {
    const good = [
      {},
      { $schema: "x", root: true, house: "ap" },
      { rules: { "house-spelling": "off" }, extends: ["a", "b"] },
      { overrides: [{ files: "a/**", house: "nyt", rules: {}, terms: [{ term: "slay" }] }] },
    ];
    const bad = [
      [],
      { rulse: {} },
      { root: 1 },
      { house: "reuter" },
      { rules: { "house-spelling": "warn" } },
      { rules: { "no-rule": "off" } },
      { extends: "" },
      { roster: 7 },
      { ignores: [7] },
      { include: {} },
      { terms: [{}] },
      { terms: [{ term: " " }] },
      { overrides: [{}] },
      { overrides: [{ files: "a", root: true }] },
    ];
    for (const [values, expected] of [
      [good, true],
      [bad, false],
    ] as const)
      for (const value of values) {
        assert.equal(accepts(value), expected, JSON.stringify(value));
        assert.equal(readWritten(value, ruleIds).bad.length === 0, expected, JSON.stringify(value));
      }
  });
});
