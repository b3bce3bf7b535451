// What is remembered of a draft's sentences: each is asked once for as long as it stands, wherever it is taken.
import assert from "node:assert/strict";
import { it } from "node:test";
import fc from "fast-check";
import { readText } from "../text/text.ts";
import { readDraft, tokeniseAll } from "./draft.ts";
import { eachOnce, Memory, sumOnce } from "./memory.ts";
import type { TokenisedSentence } from "./nlp.ts";

it("a quotation left open which runs on over the next sentence is read anew when that sentence changes", () => {
  const memory = new Memory();
  const labelsOf = (source: string) =>
    readDraft(readText(source), { asOf: "2025-12-04", asOfFrom: "asked" }, memory).labels.map(
      ({ word, quoted }) => (quoted ? `“${word}”` : word),
    );
  assert.deepEqual(labelsOf("The men were “fools. Thugs."), ["“thugs”", "thugs"]);
  assert.deepEqual(labelsOf("The men were “fools. Frogs."), []);
});

/** Reads a draft again and again, and asks for its sentences with a "vote"; `asked` are the sentences which were looked at. */
function voters() {
  const memory = new Memory();
  const asked: string[] = [];
  const votesIn = (prose: string) => (sentence: TokenisedSentence) => {
    asked.push(prose.slice(sentence.start, sentence.end));
    return sentence.tokens.flatMap(({ norm }, at) => (norm === "vote" ? [at] : []));
  };
  return (copy: string) => {
    const source = `${copy}\n`;
    asked.length = 0;
    const text = readText(source, memory.text);
    const sentences = tokeniseAll(text, memory);
    const hits = eachOnce(sentences, voters, votesIn(text.prose)).map(({ sentence, found }) =>
      found.map((at) => `${sentence.index}: ${source.slice(sentence.tokens[at]!.start).split(".")[0]}`),
    );
    return { hits: hits.flat(), asked: [...asked] };
  };
}

it("an edit has only the sentences read which it has changed", () => {
  const read = voters();
  assert.deepEqual(read("A vote came. It ended.\n\nNo vote.").hits, ["0: vote came", "2: vote"]);
  const edited = read("A vote came. It ended late.\n\nNo vote.");
  assert.deepEqual(edited, { hits: ["0: vote came", "2: vote"], asked: ["It ended late."] });
});

it("sentences which are taken elsewhere, doubled or cut are told of in the order in which they stand", () => {
  const read = voters();
  read("A vote came.\n\nB vote ended.\n\nNobody spoke.");
  const swapped = read("B vote ended.\n\nNobody spoke.\n\nA vote came.");
  assert.deepEqual(swapped, { hits: ["0: vote ended", "2: vote came"], asked: [] });
  const doubled = read("B vote ended.\n\nA vote came.\n\nB vote ended.");
  assert.deepEqual(doubled.hits, ["0: vote ended", "1: vote came", "2: vote ended"]);
  assert.deepEqual(read("Nobody.\n\nB vote ended.").hits, ["1: vote ended"]);
});

it("what is remembered is what would be found, whatever is taken where", () => {
  const line = fc.constantFrom(
    "A vote came.",
    "A vote came. It ended.",
    "They vote “no, no”.",
    "“We vote. We win,",
    "# Vote",
    "> A vote came.",
    "Nobody spoke.",
    "---\ndate: 2025-12-04\n---",
  );
  fc.assert(
    fc.property(fc.array(fc.array(line, { maxLength: 8 }), { minLength: 2, maxLength: 6 }), (drafts) => {
      const read = voters();
      for (const lines of drafts) {
        const source = lines.join("\n\n");
        assert.deepEqual(read(source).hits, voters()(source).hits);
      }
    }),
  );
});

/**
 * Counts a draft's sentences by how often they say "vote", the sum of all votes beside them; `taken` are the steps which one
 * reading took: "+2" for a sentence with two of them which came, "-1" for one which is gone.
 */
function counters() {
  const memory = new Memory();
  let taken: string[] = [];
  const votes = ({ tokens }: TokenisedSentence) =>
    tokens.filter(({ norm }) => norm === "vote").length || null;
  const begin = () => ({ all: 0, sentences: 0 });
  return (source: string, { asks = true } = {}) => {
    taken = [];
    const sentences = tokeniseAll(readText(`${source}\n`, memory.text), memory);
    const hits = eachOnce(sentences, counters, votes);
    const ask = () =>
      sumOnce(sentences, hits, counters, begin, (sum, found, by) => {
        taken.push(`${by > 0 ? "+" : "-"}${found}`);
        sum.all += by * found;
        sum.sentences += by;
      });
    const sum = asks ? { ...ask() } : null;
    const steps = taken.length;
    // Whoever asks once more in the same reading is told the same and costs nothing.
    if (asks) assert.deepEqual({ ...ask() }, sum);
    assert.equal(taken.length, steps);
    return { sum, taken };
  };
}

it("a sum takes up the sentences which have come and puts down those which are gone, and looks at no other", () => {
  const count = counters();
  assert.deepEqual(count("A vote came. No vote, no vote.\n\nNobody spoke."), {
    sum: { all: 3, sentences: 2 },
    taken: ["+1", "+2"],
  });
  assert.deepEqual(count("A vote came. It ended.\n\nNobody spoke."), {
    sum: { all: 1, sentences: 1 },
    taken: ["-2"],
  });
  assert.deepEqual(count("A vote came. It ended.\n\nSomebody spoke. We vote."), {
    sum: { all: 2, sentences: 2 },
    taken: ["+1"],
  });
});

it("a sum stays as it is where sentences only move, and counts one which stands there twice two times", () => {
  const count = counters();
  count("A vote came.\n\nNobody spoke.");
  assert.deepEqual(count("Nobody spoke.\n\nA vote came."), { sum: { all: 1, sentences: 1 }, taken: [] });
  assert.deepEqual(count("A vote came.\n\nNobody spoke.\n\nA vote came."), {
    sum: { all: 2, sentences: 2 },
    taken: ["+1"],
  });
  assert.deepEqual(count(""), { sum: { all: 0, sentences: 0 }, taken: ["-1", "-1"] });
});

it("a sum for which one reading had no use is added up anew in the next", () => {
  const count = counters();
  count("A vote came. We vote.");
  count("A vote came. They left.", { asks: false });
  assert.deepEqual(count("A vote came. They vote."), { sum: { all: 2, sentences: 2 }, taken: ["+1", "+1"] });
});

it("a sum is what a first reading would come to, whatever is typed, moved or cut, and whoever asks when", () => {
  const line = fc.constantFrom(
    "A vote came.",
    "No vote, no vote.",
    "“We vote. We vote,",
    "# Vote",
    "Nobody spoke.",
  );
  const draft = fc.record({ lines: fc.array(line, { maxLength: 8 }), asks: fc.boolean() });
  fc.assert(
    fc.property(fc.array(draft, { minLength: 2, maxLength: 6 }), (drafts) => {
      const count = counters();
      for (const { lines, asks } of drafts) {
        const source = lines.join("\n\n");
        const { sum } = count(source, { asks });
        if (asks) assert.deepEqual(sum, counters()(source).sum);
      }
    }),
  );
});

it("who said what further up is asked again when people come whom it may mean", () => {
  const told =
    "Michael Jordan spoke on Monday. It rained. Jordan believes that the road will open.\n\nThe rain went on.\n\nThe talks failed.";
  const sourcesOf = (memory: Memory | null, source: string) =>
    readDraft(
      readText(source, memory?.text),
      { asOf: "2025-12-04", asOfFrom: "asked" },
      memory,
    ).attributions.map(({ source }) => source);
  const memory = new Memory();
  const before = sourcesOf(memory, `${told}\n\nThe end.`);
  const after = `${told}\n\nThe end. Peter Jordan said no.`;
  const now = sourcesOf(memory, after);
  assert.deepEqual(now, sourcesOf(null, after));
  assert.notDeepEqual(now[0], before[0]);
});
