// The colours of copy: datelines, placeholders and our comments are told apart, in Markdown and in plain text.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, it } from "node:test";
import * as oniguruma from "vscode-oniguruma";
import * as textmate from "vscode-textmate";

const { contributes } = JSON.parse(readFileSync("package.json", "utf8")) as {
  contributes: { grammars: { path: string; scopeName: string; injectTo?: string[]; language?: string }[] };
};

// As much of VS Code's Markdown grammar as ours leans on: the scopes in which it speaks and those in which it does not.
// The browser test looks at the real one.
const markdown = JSON.stringify({
  scopeName: "text.html.markdown",
  patterns: [
    { name: "markup.fenced_code.block.markdown", begin: "^```", end: "^```" },
    { name: "comment.block.html", begin: "<!--", end: "-->" },
    { name: "markup.heading.markdown", begin: "^#", end: "$" },
    {
      name: "meta.paragraph.markdown",
      begin: "^(?=\\S)",
      while: "^(?=\\S)",
      patterns: [{ name: "markup.inline.raw.string.markdown", match: "`[^`]*`" }],
    },
  ],
});

const grammars = new Map<string, textmate.IGrammar>();

before(async () => {
  const wasm = readFileSync("node_modules/vscode-oniguruma/release/onig.wasm");
  await oniguruma.loadWASM(new Uint8Array(wasm).buffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve(oniguruma),
    loadGrammar: async (scope) => {
      if (scope === "text.html.markdown") return textmate.parseRawGrammar(markdown, "markdown.json");
      const own = contributes.grammars.find(({ scopeName }) => scopeName === scope);
      return own ? textmate.parseRawGrammar(readFileSync(own.path, "utf8"), own.path) : null;
    },
    getInjections: (scope) =>
      contributes.grammars
        .filter(({ injectTo }) => injectTo?.includes(scope))
        .map(({ scopeName }) => scopeName),
  });
  for (const scope of ["text.html.markdown", "text.plain.sayswho"])
    grammars.set(scope, (await registry.loadGrammar(scope))!);
});

/** What our grammar calls the words of a text: `place: WASHINGTON`. */
function told(scope: string, text: string): string[] {
  const found: string[] = [];
  let state = textmate.INITIAL;
  for (const line of text.split("\n")) {
    const { tokens, ruleStack } = grammars.get(scope)!.tokenizeLine(line, state);
    state = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const name = scopes.at(-1)!;
      const ours = /([a-z]+)\.sayswho$/.exec(name)?.[1];
      const words = line.slice(startIndex, endIndex);
      if (ours && !["dateline", "block", "plain"].includes(ours) && words.trim() !== "")
        found.push(`${ours}: ${words.trim()}`);
    }
  }
  return found;
}

for (const [kind, scope] of [
  ["Markdown", "text.html.markdown"],
  ["plain text", "text.plain.sayswho"],
] as const)
  describe(`in ${kind}`, () => {
    for (const [copy, expected] of [
      ["WASHINGTON, December 4. The talks failed.", ["place: WASHINGTON", "date: December 4"]],
      ["WASHINGTON (AP) — The talks failed.", ["place: WASHINGTON", "agency: (AP)"]],
      [
        "KYIV, Ukraine, Dec 4 (Reuters) - The talks failed.",
        ["place: KYIV", "place: , Ukraine", "date: Dec 4", "agency: (Reuters)"],
      ],
      [
        "MOSCOW, December 4. /TASS/. The talks failed.",
        ["place: MOSCOW", "date: December 4", "agency: /TASS/"],
      ],
      ["NEW YORK — The talks failed.", ["place: NEW YORK"]],
      [
        "ST. PETERSBURG, Fla. (AP) — The talks failed.",
        ["place: ST. PETERSBURG", "place: , Fla.", "agency: (AP)"],
      ],
    ] as const)
      it(`tells the parts of a dateline: ${copy}`, () => assert.deepEqual(told(scope, copy), expected));

    for (const copy of [
      "The US and NATO met on December 4. The talks failed.",
      "NATO said on December 4 that the talks failed.",
      "NASA, which met on December 4, agreed.",
      "TK Maxx and TK Elevator reported gains.",
      "He wore a STK badge at the ATK plant.",
      "See [the report](https://example.org) for more.",
    ])
      it(`sees nothing of its own in: ${copy}`, () => assert.deepEqual(told(scope, copy), []));

    it("tells placeholders", () => {
      assert.deepEqual(told(scope, "[[WHO?]] said the vote was TK on TKTK, [[WHICH OUTLET?]] reported."), [
        "placeholder: [[WHO?]]",
        "placeholder: TK",
        "placeholder: TKTK",
        "placeholder: [[WHICH OUTLET?]]",
      ]);
    });

    it("tells our comments, the rules and the reason in them", () => {
      assert.deepEqual(
        told(
          scope,
          "<!-- sayswho-disable-next-line vague-attribution, loaded-label -- known to the desk -->",
        ),
        [
          "directive: sayswho-disable-next-line",
          "rule: vague-attribution",
          "rule: loaded-label",
          "reason: --",
          "reason: known to the desk",
        ],
      );
      assert.deepEqual(told(scope, "<!-- sayswho-enable -->"), ["directive: sayswho-enable"]);
    });
  });

describe("in Markdown only", () => {
  it("leaves code and other people's comments alone", () => {
    const quiet = "```\nTK [[WHO?]]\n```\nThe field `TK` is code.\n\n<!-- TK: ask the desk -->\n";
    assert.deepEqual(told("text.html.markdown", quiet), []);
  });

  it("tells a placeholder in a headline", () => {
    assert.deepEqual(told("text.html.markdown", "# Talks end in TK"), ["placeholder: TK"]);
  });
});
