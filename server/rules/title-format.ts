// Objects to a title which is not written as the house writes titles; without a house, to what no house writes.
import type { Draft } from "../facts/draft.ts";
import type { TitleForm } from "../facts/title-forms.ts";
import { type House, houseNames } from "../settings.ts";
import { excerpt, shortened, wordsOf } from "../text/excerpt.ts";
import { isPunctuated } from "../text/markup.ts";
import type { Text } from "../text/text.ts";
import type { Edit, Fix, Problem, Rule } from "./rule.ts";

export default {
  id: "title-format",
  family: "titles",
  severity: "information",
  zones: ["narration", "frame"],
  summary: "Titles are written as the house writes them.",
  why: `A formal title takes a capital right before a name and none elsewhere: President Emmanuel Macron, the president. AP shortens Sen., Rep., Gov. and military ranks before a name; no house writes Pres. AP, Reuters and the Guardian drop Mr., Mrs. and Ms. A title too long to say in one breath goes behind the name.

Papers differ over the rest. Set \`house\` and the rule asks for that house’s form; without one it asks only where all agree.`,
  authorities: [
    "AP Stylebook, titles: capital only before a name; Sen., Rep., Gov., Gen. before names; courtesy titles only in quotations",
    "Reuters Handbook, titles",
    "Guardian style guide, job titles: lower case; honorifics dropped",
    "BBC News style guide, job titles",
  ],
  examples: [
    {
      bad: `
Later the President signed it.
          ^^^^^^^^^ “President” stands without a name: write “president”.
`,
      good: `
Later the president signed it.
`,
    },
    {
      bad: `
They met president Emmanuel Macron in Paris.
         ^^^^^^^^^^^^^^^^^^^^^^^^^ “president Emmanuel Macron”: before a name write “President”.
`,
      good: `
White House press secretary Karoline Leavitt spoke with special envoy Steve Witkoff.
`,
    },
    {
      house: "ap",
      bad: `
Senator Ann Cole voted no.
^^^^^^^ “Senator” before a name: AP writes “Sen.”
`,
      good: `
Sen. Ann Cole voted no.
`,
    },
    {
      bad: `
Pres. Donald Trump spoke for an hour.
^^^^^ “Pres.” before a name: write “President”.
`,
      good: `
The French president, Emmanuel Macron, spoke for an hour.
`,
    },
    {
      house: "reuters",
      bad: `
Tom Hale, the mayor, spoke. Later Mr. Hale said he would appeal.
                                  ^^^^^^^^ “Mr. Hale”: Reuters drops the courtesy title.
`,
      good: `
“Mr. Hale is my lawyer,” Ann Cole, the mayor, said.
`,
    },
    {
      bad: `
Deputy Assistant Secretary of State for European Affairs Jo Kent resigned.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The title is too long to stand before “Jo Kent”: put it after the name.
`,
      good: `
Jo Kent, deputy assistant secretary of state for European affairs, resigned.
`,
    },
    {
      good: `
They met former deputy prime minister Ana Ruiz and deputy First Minister Jo Kent.
`,
    },
    {
      house: "guardian",
      good: `
They met prime minister Ana Ruiz in Lima.
`,
    },
    {
      house: "bbc",
      good: `
Tom Hale, the mayor, spoke. Later Mr Hale said he would appeal.
`,
    },
  ],
  *check({ draft, house }) {
    for (const form of draft.titleForms) {
      const problem = problemOf(form, draft, house);
      if (problem) yield problem;
    }
  },
} satisfies Rule;

const dropsCourtesy: ReadonlySet<House> = new Set(["ap", "reuters", "guardian"]);
const shortens: ReadonlySet<House> = new Set(["ap"]);
const spellsProfessor: ReadonlySet<House> = new Set(["ap", "reuters", "nyt"]);

function problemOf(form: TitleForm, draft: Draft, house: House): Problem | null {
  const { text } = draft;
  const span = { start: form.start, end: form.end };
  const marked = excerpt(text, span, 48);
  const words = excerpt(text, form.words, 40);
  const replace = (text: string, message: string): Problem => ({
    span,
    message,
    fixes: [safe(text, [{ span: form.words, text }])],
  });
  switch (form.kind) {
    case "alone":
      return house === "tass"
        ? null
        : replace(words.toLowerCase(), `“${words}” stands without a name: write “${words.toLowerCase()}”.`);
    case "small":
      return house === "guardian"
        ? null
        : replace(capital(words), `“${marked}”: before a name write “${capital(words)}”.`);
    case "short":
      if (form.other === "Professor" && !spellsProfessor.has(house)) return null;
      return replace(form.other!, `“${words}” before a name: write “${form.other}”.`);
    case "full":
      return shortens.has(house)
        ? replace(
            form.other!,
            `“${words}” before a name: ${capital(houseNames[house])} writes “${form.other}”`,
          )
        : null;
    case "courtesy":
      return dropsCourtesy.has(house)
        ? {
            span,
            message: `“${marked}”: ${houseNames[house]} drops the courtesy title.`,
            fixes: [
              safe(wordsOf(text, form.name!), [
                {
                  span: {
                    start: form.words.start,
                    end: form.words.end + (text.prose[form.words.end] === " " ? 1 : 0),
                  },
                  text: "",
                },
              ]),
            ],
          }
        : null;
    case "long":
      return tooLong(form, text);
  }
}

function safe(text: string, edits: readonly Edit[]): Fix {
  return { title: `Write “${text}”`, kind: "safe", edits };
}

function tooLong(form: TitleForm, text: Text): Problem {
  const span = { start: form.start, end: form.end };
  const name = wordsOf(text, form.name!);
  const title = wordsOf(text, { start: form.start, end: form.name!.start });
  const written = `${name}, ${title.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}${isPunctuated(text, form.end) ? "" : ","}`;
  return {
    span,
    message: `The title is too long to stand before “${excerpt(text, form.name!, 40)}”: put it after the name.`,
    fixes: [
      { title: `Write “${shortened(written, 60)}”`, kind: "suggestion", edits: [{ span, text: written }] },
    ],
  };
}

function capital(words: string): string {
  return words.replace(/(^|[ -])(\p{Ll})(?=\p{L}*)/gu, (all, gap: string, letter: string, at: number) =>
    /^(?:of|the|and|for)\b/.test(words.slice(at + gap.length)) ? all : gap + letter.toUpperCase(),
  );
}
