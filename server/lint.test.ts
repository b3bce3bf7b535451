// The join: one mark per fault, zones, house, severity, and the writer's own waivers.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Memory } from "./facts/memory.ts";
import type { TokenisedSentence } from "./facts/nlp.ts";
import { lint } from "./lint.ts";
import { bundledRoster } from "./roster/bundled.ts";
import { rules } from "./rules/index.ts";
import type { Settings } from "./settings.ts";

const settings: Settings = { house: "none", rules: {}, asOf: "2025-12-04", asOfFrom: "asked" };

const marks = (source: string, more: Partial<Settings> = {}) =>
  lint(source, { ...settings, ...more }).diagnostics.map((d) => `${d.severity} ${d.rule}: ${d.excerpt}`);

const claim = "US officials have emphasized they will wait.";
const mark = "warning vague-attribution: US officials have emphasized";

describe("a fault", () => {
  it("is marked once where two rules see it", () => {
    assert.deepEqual(
      marks("The White House noted, according to Steve Witkoff, Russia is working on its reply."),
      ["warning stacked-attribution: The White House noted, according to Steve Witkoff"],
    );
    assert.deepEqual(marks("Mayor Ana Ruiz is rumoured to be leaving."), [
      "warning agentless-report: is rumoured to",
    ]);
  });

  it("is left alone in a quotation, a block quote, code and a comment", () => {
    assert.deepEqual(marks("“Officials say all sorts of things about us,” Mayor Ana Ruiz said."), []);
    assert.deepEqual(marks("> Officials say the dam will fail."), []);
    assert.deepEqual(marks("Run `officials say so` now."), []);
    assert.deepEqual(marks("<!-- Officials say the dam will fail. -->"), []);
  });

  it("is as loud as the desk has set the rule", () => {
    assert.deepEqual(marks(claim), [mark]);
    assert.deepEqual(marks(claim, { rules: { "vague-attribution": "hint" } }), [
      mark.replace("warning", "hint"),
    ]);
    assert.deepEqual(marks(claim, { rules: { "vague-attribution": "off" } }), []);
  });

  it("of judgment weighs less in a piece which says it is opinion, and not at all where it is a matter of taste", () => {
    const judged = "The bill is widely seen as a threat. It was a shameful vote.";
    assert.deepEqual(marks(judged), [
      "warning unsourced-characterisation: is widely seen as",
      "information editorial-language: shameful",
    ]);
    const opinion = `---\ngenre: Opinion\n---\n${judged}`;
    assert.deepEqual(marks(opinion), ["information unsourced-characterisation: is widely seen as"]);
    assert.deepEqual(marks(opinion, { rules: { "editorial-language": "hint" } }), [
      "information unsourced-characterisation: is widely seen as",
      "hint editorial-language: shameful",
    ]);
    assert.equal(marks(`---\ngenre: news\n---\n${judged}`).length, 2);
    assert.deepEqual(marks(`---\ngenre: review\n---\n${claim}`), [mark]);
  });

  it("is waived by a comment in the copy, and only there", () => {
    assert.deepEqual(
      marks(`<!-- sayswho-disable-next-line vague-attribution -- agreed with the desk -->\n${claim}`),
      [],
    );
    assert.deepEqual(marks(`<!-- sayswho-disable-next-line loaded-label -->\n${claim}`), [mark]);
    assert.deepEqual(marks(`<!-- sayswho-disable-file -->\n\n${claim}`), []);
  });
});

describe("front matter", () => {
  it("switches the desk off for one draft", () => {
    assert.deepEqual(marks(`---\nsayswho: false\n---\n${claim}`), []);
  });

  it("sets the house for one draft", () => {
    const kyiv = "---\nhouse: TASS\n---\nFighting near Kiev went on.";
    assert.deepEqual(marks(kyiv), []);
    assert.equal(marks(kyiv.replace("TASS", "AP")).length, 1);
  });
});

it("the same draft gives the same marks twice", () => {
  assert.deepEqual(marks(claim), marks(claim));
});

const isTokenised = (value: unknown): value is TokenisedSentence =>
  typeof value === "object" && value !== null && "tokens" in value && "remembered" in value;

/** A sentence without what is remembered of it, with its words: a memory moves them only where they are asked for. */
const plain = ({ start, end, index, paragraph, kind, sentence, tokens }: TokenisedSentence) => ({
  start,
  end,
  index,
  paragraph,
  kind,
  sentence,
  tokens,
});

it("a memory of the draft’s last reading changes no fact and no mark, whatever is edited", () => {
  const examples = rules.flatMap((rule) => [...rule.examples]).map(({ bad, good }) => bad ?? good ?? "");
  const sentences = examples.map((copy) => copy.replace(/^[ ^]*\^.*$/gm, "").trim());
  const facts = (memory: Memory | null, source: string) =>
    JSON.stringify(lint(source, settings, bundledRoster, memory), (key, value) =>
      key === "word" || key === "roster" ? undefined : isTokenised(value) ? plain(value) : value,
    );
  let seed = 1;
  const below = (limit: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  for (let draft = 0; draft < 6; draft++) {
    const memory = new Memory();
    let source = Array.from({ length: 25 }, () => sentences[below(sentences.length)]).join("\n\n");
    for (let edit = 0; edit < 6; edit++) {
      assert.equal(facts(memory, source), facts(null, source), `draft ${draft}, edit ${edit}:\n${source}`);
      const at = below(source.length);
      const pasted = [" ", "\n\n", ". ", "“", "”", sentences[below(sentences.length)], "Hale said "][
        below(7)
      ];
      source = source.slice(0, at) + pasted + source.slice(at + [0, 1, 40][below(3)]!);
    }
  }
});
