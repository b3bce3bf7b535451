// Allowances: which copy a comment covers, and which comments give none.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readAllowances } from "./allowances.ts";
import { readText } from "./text.ts";

/** Each allowance as "rules | reason | the copy it covers". */
function allowed(source: string): readonly string[] {
  return readAllowances(readText(source)).map(
    (a) =>
      `${a.rules === "all" ? "all" : a.rules.join("+")} | ${a.reason ?? ""} | ${source.slice(a.start, a.end).trim()}`,
  );
}

describe("allowances in the copy", () => {
  it("cover the next line", () => {
    assert.deepEqual(
      allowed(
        "First.\n<!-- sayswho-disable-next-line vague-attribution -- court order -->\nOfficials said so.\nLast.",
      ),
      ["vague-attribution | court order | Officials said so."],
    );
  });

  it("cover the next line with copy on it, where blank lines stand between", () => {
    assert.deepEqual(allowed("<!-- sayswho-disable-next-line -->\r\n\r\nOfficials said so.\r\nLast."), [
      "all |  | Officials said so.",
    ]);
  });

  it("cover their own line", () => {
    assert.deepEqual(
      allowed(
        "First.\nOfficials said so. <!-- sayswho-disable-line vague-attribution,loaded-label -->\nLast.",
      ),
      [
        "vague-attribution+loaded-label |  | Officials said so. <!-- sayswho-disable-line vague-attribution,loaded-label -->",
      ],
    );
  });

  it("cover all between disable and enable, rule by rule", () => {
    assert.deepEqual(
      allowed(
        "A.\n<!-- sayswho-disable a-rule, b-rule -- why -->\nB.\n<!-- sayswho-enable a-rule -->\nC.\n<!-- sayswho-enable -->\nD.",
      ),
      ["a-rule | why | B.", "b-rule | why | B.\n<!-- sayswho-enable a-rule -->\nC."],
    );
  });

  it("cover the rest of the draft where nothing enables", () => {
    assert.deepEqual(allowed("A.\n\n<!-- sayswho-disable -->\n\nB.\n\nC."), ["all |  | B.\n\nC."]);
  });

  it("cover the whole draft, wherever the comment stands", () => {
    const source = "A.\n\nB.\n<!-- sayswho-disable-file house-spelling -- quoted letter -->";
    assert.deepEqual(allowed(source), [`house-spelling | quoted letter | ${source}`]);
  });

  it("keep ids nobody knows, and comments over several lines", () => {
    assert.deepEqual(
      allowed("<!-- sayswho-disable-next-line\n  no-such-rule\n  -- because\n  of this -->\nA."),
      ["no-such-rule | because\n  of this | A."],
    );
  });

  it("say where their comment stands", () => {
    const source = "A. <!-- sayswho-disable-line --> B.";
    const [allowance] = readAllowances(readText(source));
    assert.equal(
      source.slice(allowance?.comment.start, allowance?.comment.end),
      "<!-- sayswho-disable-line -->",
    );
  });

  it("are not given by other comments, by code, or by the last line", () => {
    for (const source of [
      "<!-- sayswho is fine -->\nA.",
      "<!-- sayswho-disabled -->\nA.",
      "<!-- sayswho-disable-everything -->\nA.",
      "sayswho-disable\nA.",
      "A.\n<!-- sayswho-disable-next-line -->",
      "<!-- sayswho-enable -->\nA.",
      "<!-- sayswho-disable never closed\nA.",
    ])
      assert.deepEqual(allowed(source), [], source);
  });
});
