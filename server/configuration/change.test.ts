// A desk which turns a rule off from the editor finds the rest of its configuration as it left it.
import assert from "node:assert/strict";
import { it } from "node:test";
import { withRule } from "./change.ts";

it("a configuration that is not there yet holds the one rule", () => {
  assert.equal(withRule(null, "loaded-label", "off"), '{\n  "rules": {\n    "loaded-label": "off"\n  }\n}\n');
});

it("comments, order and line ends of a configuration are kept", () => {
  const before =
    '{\r\n  // the desk’s choice\r\n  "house": "ap",\r\n  "rules": {\r\n    "house-spelling": "off" // for now\r\n  }\r\n}\r\n';
  const after = withRule(before, "loaded-label", "off") ?? "";
  assert.match(after, /\/\/ the desk’s choice\r\n {2}"house": "ap"/);
  assert.match(after, /"house-spelling": "off",? ?.*\/\/ for now/s);
  assert.match(after, /"loaded-label": "off"/);
  assert.doesNotMatch(after, /[^\r]\n/);
});

it("a rule which is set already is set anew, once", () => {
  const after = withRule('{ "rules": { "loaded-label": "error" } }', "loaded-label", "off");
  assert.deepEqual(JSON.parse(after ?? ""), { rules: { "loaded-label": "off" } });
});

it("a file which nobody has finished is left as it is, however far it got", () => {
  for (const text of [
    '{"house": ',
    '{"rules": {"loaded-label"',
    '{"rules": {',
    `${'{"a":'.repeat(80)}`,
    '{"house" "ap"}',
  ])
    assert.equal(withRule(text, "loaded-label", "off"), null, text);
});

it("a file which holds no settings is left as it is", () => {
  for (const text of ['houses"', "[]", '{ "rules": "off" }', "[".repeat(20_000)])
    assert.equal(withRule(text, "loaded-label", "off"), null);
});
