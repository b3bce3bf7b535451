// Copy for the bench, made up by rule so that it is the same on every machine: names, titles, sources, quotations, figures.

/** Numbers from 0 to 1, the same row of them for the same seed (a linear congruence). */
function chances(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const given = "Ann Luis Mara Peter Ines Tom Ruth Omar Lena Hugo Vera Noel".split(" ");
const family = "Hale Ruiz Okafor Lindt Marsh Velez Brandt Kerr Sato Moreno Quinn Adler".split(" ");
const towns = "Port Ellery|Granby|Lisbon|Ottawa|Nairobi|Warsaw|Millbrook|Dunmore".split("|");
const bodies = "the council|the ministry|the harbor board|the union|the school district|the court".split("|");
const things =
  "the ferry plan|the budget|a second count|the bridge repair|the water deal|the hiring freeze".split("|");
const shapes = [
  (one) =>
    `${one(bodies)} voted ${one(["seven to two", "without debate", "along party lines"])} on ${one(things)} on Tuesday.`,
  (one) => `“We were told of it late,” Mayor ${one(given)} ${one(family)} said. “Nobody asked us.”`,
  (one) =>
    `Officials in ${one(towns)} said ${one(things)} would cost ${1 + Math.floor(one.chance() * 90)} million dollars.`,
  (one) => `${one(given)} ${one(family)}, a lawyer for ${one(bodies)}, called ${one(things)} a compromise.`,
  (one) =>
    `According to a report published in ${one(towns)}, ${one(things)} had been delayed twice since 2019.`,
  (one) => `The vote followed months of talks between ${one(bodies)} and ${one(bodies)}.`,
  (one) => `Work on ${one(things)} began in March and is to end by November, a spokesman said.`,
  (one) =>
    `About ${100 + Math.floor(one.chance() * 900)} people came to the hearing, ${Math.floor(one.chance() * 60)} percent more than last year.`,
  (one) =>
    `${one(given)} ${one(family)} of ${one(towns)} has driven a bus there for ${2 + Math.floor(one.chance() * 30)} years.`,
  (one) =>
    `French President Emmanuel Macron spoke by telephone with leaders in ${one(towns)} about ${one(things)}.`,
];

/** A draft of at least so many bytes, in paragraphs of a few sentences. */
export function draftOf(bytes, seed = 1) {
  const chance = chances(seed);
  const one = Object.assign((list) => list[Math.floor(chance() * list.length)], { chance });
  const paragraphs = [`# ${one(towns)} decides on ${one(things)}`];
  for (let length = 0; length < bytes; ) {
    const sentences = Array.from({ length: 2 + Math.floor(chance() * 4) }, () => one(shapes)(one)).map(
      (sentence) => sentence[0].toUpperCase() + sentence.slice(1),
    );
    paragraphs.push(sentences.join(" "));
    length += paragraphs.at(-1).length + 2;
  }
  return `${paragraphs.join("\n\n")}\n`;
}

/** Drafts of all lengths, so many bytes in sum. */
export function corpusOf(bytes) {
  const drafts = [];
  for (let length = 0; length < bytes; ) {
    drafts.push(draftOf(1_500 + ((drafts.length * 977) % 7_000), drafts.length + 1));
    length += drafts.at(-1).length;
  }
  return drafts;
}
