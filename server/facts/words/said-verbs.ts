// Verbs of saying which take a side, by what they do to the speaker, with the plain verb a desk puts for them.
// Authority: our own compilation; AP on admit, Reuters and BBC on claim, Bender et al. on verbs of attribution,
// Recasens et al. 2013 on factive and assertive verbs as cues of bias.
import { listed, type Sense } from "./senses.ts";

/** What a verb does: it doubts, argues, convicts, presses, mocks, shouts, acts, vouches, leans, stiffens or equates. */
export type Bias =
  | "doubt"
  | "argue"
  | "guilt"
  | "force"
  | "sneer"
  | "tabloid"
  | "manner"
  | "vouch"
  | "stress"
  | "stiff"
  | "echo";

/** Lemmas by bias; a particle is joined with "_". */
export const saidVerbs: Readonly<Record<Bias, string>> = {
  doubt: "claim profess purport",
  argue: "contend maintain assert",
  guilt: "admit confess concede",
  force: "insist",
  sneer: "boast brag crow gloat gush whine moan grumble rant fume spew bleat carp sneer scoff preach",
  tabloid: "slam blast lambast lambaste excoriate lash_out hit_out clap_back fire_back",
  manner: "laugh smile grin sigh sob shrug chuckle smirk giggle frown snarl growl beam sniff",
  vouch: "note confirm reveal acknowledge recognize recognise explain point_out disclose clarify",
  stress: "emphasize emphasise stress underscore underline reiterate",
  stiff: "state opine remark observe",
  echo: "echo",
};

/** Verbs which take whom they hit for an object, not what is said: "slammed the report". */
export const strikingVerbs: ReadonlySet<string> = new Set("slam blast lambast lambaste excoriate".split(" "));

/** What is slammed or blasted in earnest: doors, rocks, whistles. */
export const struckThings: ReadonlySet<string> = new Set(
  "door doors gate brakes brake car cars truck train bus wall ball shot shots puck phone lid shut window windows hole holes rock rocks tunnel music horn whistle trumpet off open coast islands city town villages homes".split(
    " ",
  ),
);

/** Words by which a sentence weighs what it tells: who vouches for these vouches for an opinion, not for a fact. */
export const weighing: ReadonlySet<string> = new Set(
  `fail fails failed failing failure wrong right better worse best worst good bad fair safe unsafe dangerous risky
  necessary unnecessary essential important crucial critical effective ineffective strong weak successful success
  victory defeat should must ought undermine undermines undermined
  undermining threat harm crisis mistake mistakes fault blame blamed guilty innocent legitimate illegitimate fraud lie
  lies lied false true truth unlikely likely hope hopes breakthrough`.split(/\s+/),
);

const plainSaid = (words: string, plain: string) =>
  Object.fromEntries(words.split(" ").map((word) => [word, plain]));

/** The verbs as a desk reads them. */
export const saidVerbWords: readonly Sense[] = (
  [
    ["doubt", "Doubt the speaker", "Reuters and BBC on “claim”"],
    ["argue", "Hold on against others; marked where the words weigh", "Reuters Handbook, verbs of saying"],
    ["guilt", "Make a confession of it", "AP on “admit”"],
    ["force", "Tell that somebody was pressed", "Reuters Handbook, verbs of saying"],
    ["sneer", "Mock the speaker", "Reuters Handbook, verbs of saying"],
    ["tabloid", "Headline fights", "BBC News Styleguide, journalese"],
    ["manner", "Nobody laughs a sentence", "AP: “said” is the verb for speech"],
    ["vouch", "Vouch that it is true; marked where the words weigh", "Recasens et al. 2013, factive verbs"],
    ["stress", "Lean on the words; marked where the words weigh", "Recasens et al. 2013, assertive verbs"],
    ["stiff", "For formal papers", "AP: “said” is the verb for speech"],
    ["echo", "Tell that two people said the same", "Our own compilation"],
  ] as const
).map(([bias, sense, authority]) =>
  listed(sense, "verb", authority, saidVerbs[bias], {
    plainer: plainSaid(saidVerbs[bias], "say"),
    ...(bias === "tabloid"
      ? { literal: Object.fromEntries([...strikingVerbs].map((verb) => [verb, [...struckThings].join(" ")])) }
      : {}),
  }),
);
