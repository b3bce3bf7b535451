// Nouns for what a person does or is to another, by lists and by their endings.
import type { Token } from "./nlp.ts";
import { nobodysRoles, rolesBeforeNames } from "./words/introductions.ts";
import { personalTrades, smallBodies, trades } from "./words/titles.ts";

/** "Inventors", "a pollster", "the heiress": nouns of doers by their endings. */
const doer = /.{3}(?:(?:er|or|ian|ee|eur|naut|aire)s?|ess(?:es)?)$/;

/** "A list", "a shortlist", "the gist": an ending alone makes no doer. */
const papers =
  /^(?:.{0,2}ists?|twists?|wrists?|waists?|assists?|.*(?:check|play|short|watch|wait|wish|black|hit)lists?)$/;

/** A word for what a person does or is to another: trades, kin, and the many nouns made like them. */
export function isRole(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  const word = token.norm.replace(/s$/, "");
  const last = token.norm.split("-").at(-1)!;
  if (smallBodies.has(token.norm) || papers.test(token.norm)) return false;
  return (
    trades.has(token.norm) ||
    trades.has(word) ||
    trades.has(last) ||
    personalTrades.has(word) ||
    /^(?:experts?|researchers?|officials?|billionaires?|astronauts?|vp|ceo|cto|cfo|coo|pc|pcso)$/.test(
      token.norm,
    ) ||
    /(?:ists?|icians?|wom[ae]n|m[ae]n|mates?|makers?|keepers?|holders?|workers?|owners?|leaders?|in-law)$/.test(
      token.norm,
    ) ||
    rolesBeforeNames.has(word) ||
    rolesBeforeNames.has(last) ||
    /^(?:pair|duo|couple|trio|quartet)$/.test(token.norm) ||
    (!token.capital && doer.test(token.norm) && !nobodysRoles.has(word) && !nobodysRoles.has(token.norm))
  );
}
