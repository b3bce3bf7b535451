// Sentences: where a news sentence ends, and the many stops which end none. "¦" marks each end we expect.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "./text.ts";

/** Reads the copy without its "¦" signs and checks that sentences end where they stood, and nowhere else. */
function holds(...marked: readonly string[]): void {
  for (const copy of marked) {
    const text = readText(copy.replaceAll("¦ ", "").replaceAll("¦", ""));
    const sentences = text.paragraphs.flatMap((p) =>
      p.sentences.map((s) => text.source.slice(s.start, s.end).replace(/\s+/g, " ")),
    );
    assert.deepEqual(sentences, copy.split(/ ?¦ ?/));
  }
}

describe("sentences of news", () => {
  it("end at a full stop, a question mark and an exclamation mark", () => {
    holds("The vote was close. ¦ Will it stand? ¦ Nobody knows! ¦ Obi left.", "The vote was close");
  });

  it("do not end after the initials of a country or body in front of a noun", () => {
    holds(
      "It was the view of U.S. officials in the room.",
      "The U.N. Security Council met. ¦ A U.S. Navy ship sailed.",
      "The U.S. Vice President J.D. Vance spoke.",
      "Officials in Washington, D.C. Mayor’s office declined.".replace("D.C. Mayor", "D.C., Mayor"),
    );
  });

  it("end after initials where the next word begins a sentence", () => {
    holds(
      "He was born in the U.S. ¦ The vote was close.",
      "She works for the U.N. ¦ It pays well.",
      "They moved to Washington, D.C. ¦ In May they left.",
    );
  });

  it("do not end with a question to be filled in, which stands for a word of its own", () => {
    holds(
      "[[WHO?]] The Hague said no. ¦ It was put to [[WHO?]] Monday.",
      "The bridge was closed by [[WHO?]]. ¦ Obi left.",
    );
  });

  it("do not end after a title in front of a name", () => {
    holds(
      "Gen. Mark Milley met Lt. Col. Ann Cole and Adm. Lisa Park.",
      "Sen. Ann Cole, D-N.Y., voted with Rep. Tom Hale, R-Fla., and Gov. Joan Park.",
      "Dr. Obi and Mr. and Mrs. Hale saw St. Louis and Mt. Hood.",
      "The Rev. Al Song prayed with Msgr. Luis Gil and Prof. Rosa Mora.",
    );
  });

  it("know months before a day and months at an end", () => {
    holds(
      "The court met on Dec. 4 and Jan. 12. ¦ It ruled on Sept. 3, 2024.",
      "Prices have risen since Dec. ¦ The bank shrugged.",
      "He has been there since last Oct. ¦ Hale said so.",
    );
  });

  it("know the clock", () => {
    holds(
      "The polls close at 10 a.m. Friday. ¦ They open at 6 a.m. EST on Monday.",
      "It closed at 10 a.m. ¦ The vote was close.",
      "It closed at 10 p.m. ¦ Hale left at 11 p.m. local time.",
    );
  });

  it("know numbers and figures", () => {
    holds(
      "It was No. 2 on the list, with $3.5 billion and 4.2% growth. ¦ No. 3 fell.",
      "He came in at No. 10 Downing Street.",
      "Was it his? ¦ No. ¦ The answer surprised them.",
      "The quake killed 12. ¦ 40 people were hurt. ¦ 3.5 million lost power.",
      "See fig. 3 and Art. 5 of the treaty.",
    );
  });

  it("do not end after initials of a person", () => {
    holds(
      "J.D. Vance met George W. Bush and John F. Kennedy Jr. at noon.",
      "J. Edgar Hoover hired A. B. Stone.",
      "They chose plan B. ¦ The first plan failed.",
    );
  });

  it("know companies in the middle of a sentence and at its end", () => {
    holds(
      "Apple Inc. Chief Executive Tim Cook met Ford Motor Co. workers.",
      "She sold it to Nippon Steel Corp. ¦ The price was not given.",
      "He left Hale Bros. Ltd. in May.",
    );
  });

  it("know Latin and other short forms", () => {
    holds(
      "Some states, e.g. Ohio, i.e. the Midwest, voted. ¦ It was Hale vs. Park.",
      "Rosa Mora, Ph.D., taught there. ¦ She has a Ph.D. ¦ It took years.",
      "Roe v. Wade was cited in Brown v. Board of Education.",
    );
  });

  it("know ellipses of every make", () => {
    holds(
      "He waited ... and waited … for the vote. ¦ Nobody came.",
      "He waited . . . and left. ¦ Then it rained.",
      "He waited.... ¦ Nobody came. ¦ It was over… ¦ The hall emptied.",
    );
  });

  it("do not end in addresses, names with a stop and words without a space", () => {
    holds(
      "The report on example.com/news.html was wrong. ¦ Booking.com denied it.",
      "Read www.example.org. ¦ He did.",
      "The file v2.0.1 was lost by Node.js users at X.com.",
    );
  });

  it("do not end after initials in a headline which sets capitals to its words", () => {
    const { paragraphs } = readText("# U.S. To Send Troops As U.N. Officials Meet\n\nThe vote was close.");
    assert.equal(paragraphs[0]?.sentences.length, 1);
  });

  it("do not end before the first word", () => {
    holds("… The vote was close.", "... “No,” he said. ¦ Never.");
  });

  it("tell a number from a no", () => {
    holds("Was it his? ¦ No. ¦ I will not say. ¦ No. A4 is missing.", "They asked for no. 2 and no. 3.");
  });

  it("end after words which look like short forms", () => {
    holds("He came in. ¦ Hale left. ¦ She reads The Sun. ¦ Obi, bread, milk, etc. ¦ Park stayed.");
  });

  it("end where the space after the stop was forgotten", () => {
    holds(
      "The file was lost.¦The desk noticed.¦“Never,” Hale said.¦(He left.)",
      "Putin spoke in 2019.¦It rained. ¦ “We lost.”¦The vote was close.",
    );
  });

  it("take a capital inside a word for a beginning", () => {
    holds("The price rose. ¦ iPhone sales fell. ¦ eBay did not comment.");
  });

  it("do not end at the shout in a name", () => {
    holds(
      "Yahoo! said it would sell. ¦ Yahoo! Japan will not.",
      "The “Jeopardy!” host left. ¦ A Jeopardy! host is paid well.",
    );
  });

  it("respect brackets", () => {
    holds(
      "The mayor said so (see below. It is long) and left.",
      "The mayor left, he said. ¦ (The council did not.) ¦ It rained.",
      "The bill (H.R. 5) passed. ¦ The vote was 51-49 (with one abstention). ¦ It stands.",
    );
  });

  it("do not end at a colon or a dash", () => {
    holds("Hale said one thing: It is over.", "He left? — Never. ¦ Hale shrugged.");
  });

  it("end over markup and across wrapped lines", () => {
    const marked = readText(
      "The *vote* was **close.** [Hale](https://example.com/a.b) said so.[^1] “*No.*” Obi left.",
    );
    assert.deepEqual(
      marked.paragraphs[0]?.sentences.map((s) => marked.prose.slice(s.start, s.end).replace(/\s+/g, " ")),
      ["The vote was close.", "Hale said so.", "“ No. ”", "Obi left."],
    );
    const text = readText("The vote was close and\nhard to call. The mayor left\nbefore noon.");
    assert.equal(text.paragraphs[0]?.sentences.length, 2);
  });
});

describe("sentences with quotations", () => {
  it("hold a quotation of several sentences whole", () => {
    holds(
      "“It is over. We lost,” she said. ¦ Nobody spoke.",
      "Hale said: “It is over. We lost. That is all.” ¦ The room was silent.",
      "She called it “a shame. A real shame” and left.",
    );
  });

  it("end with a quotation which ends with a stop", () => {
    holds(
      "“We can’t.” ¦ She added that the vote was close.",
      "“We can’t.” ¦ “You can.” ¦ Hale laughed.",
      "He said, “We can’t.” ¦ 12 others agreed.",
      '"We can\'t." ¦ She added that the vote was close.',
      "‘We can’t.’ ¦ She added that the vote was close.",
    );
  });

  it("go on after a question or a shout with the words which give it to a speaker", () => {
    holds(
      "“Is it true?” he asked. ¦ “Go!” shouted Hale.",
      "“Is it true?” Hale asked. ¦ “Is it?” Mayor Tom Hale asked reporters.",
      "“Is it true?” ¦ The mayor did not answer.",
      "“Is it true?” ¦ Hale said he did not know.",
    );
  });

  it("do not end at a title of a work or at a quoted abbreviation", () => {
    holds("He starred in “Oklahoma!” Friday night.", "The rapper “Mr. T.” Smith sang.");
  });

  it("end outside the marks in British copy", () => {
    holds("He called it ‘a shame’. ¦ The vote was close.", "He called it “a shame”. ¦ Nobody spoke.");
  });

  it("split inside a quotation which is never closed", () => {
    holds("Hale said: “It is over. ¦ We lost. ¦ That is all.");
  });

  it("list the outermost quotations of each sentence", () => {
    const { paragraphs, source } = readText(
      "“One ‘two’ three,” he said, “four.” He left. She said “five six.”",
    );
    assert.deepEqual(
      paragraphs[0]?.sentences.map((s) => s.quotations.map((q) => source.slice(q.start, q.end))),
      [["“One ‘two’ three,”", "“four.”"], [], ["“five six.”"]],
    );
  });
});

describe("datelines", () => {
  it("stand apart from the first sentence in every house’s form", () => {
    holds(
      "WASHINGTON (AP) — ¦ The vote was close. ¦ Obi left.",
      "KYIV, Ukraine (AP) — ¦ The vote was close.",
      "WASHINGTON, Dec 4 (Reuters) - ¦ The vote was close.",
      "MOSCOW, December 4. /TASS/. ¦ The vote was close.",
      "WASHINGTON, December 4. ¦ The United States voted.",
      "RIO DE JANEIRO, 4 December 2025 (AFP) – ¦ The vote was close.",
      "PARIS — ¦ The vote was close.",
      "ST. PAUL, Minn. (AP) — ¦ The vote was close.",
      "NEW YORK, Dec. 4 — ¦ The vote was close.",
      "London (Reuters) - ¦ The vote was close.",
    );
  });

  it("are not seen in ordinary beginnings", () => {
    holds(
      "NATO — the alliance of 32 — met. ¦ It was brief.",
      "On December 4, NATO met. ¦ It was brief.",
      "WASHINGTON has changed. ¦ It was brief.",
      "Tom Hale (D) — the mayor — left. ¦ It was brief.",
    );
  });
});
