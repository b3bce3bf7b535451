// The lists of names of `words/names.ts` to be asked about a word; they stand in pages, as all of them are long.
import {
  commonFamilyNamePages,
  doubtfulFamilyNamePages,
  doubtfulGivenNamePages,
  familyNamePages,
  givenNamePages,
  leadingFamilyNamePages,
  mensNamePages,
  mononymPages,
  particlePages,
  sharedNamePages,
  suffixPages,
  titleLikeNamePages,
  womensNamePages,
} from "./name-lists.made.ts";
import { Dictionary } from "./pages.ts";

export const givenNames = new Dictionary(givenNamePages);
export const doubtfulGivenNames = new Dictionary(doubtfulGivenNamePages);
export const familyNames = new Dictionary(familyNamePages);
export const doubtfulFamilyNames = new Dictionary(doubtfulFamilyNamePages);
export const leadingFamilyNames = new Dictionary(leadingFamilyNamePages);
export const commonFamilyNames = new Dictionary(commonFamilyNamePages);
export const particles = new Dictionary(particlePages);
export const nameSuffixes = new Dictionary(suffixPages);
export const mononyms = new Dictionary(mononymPages);
export const titleLikeNames = new Dictionary(titleLikeNamePages);
export const womensNames = new Dictionary(womensNamePages);
export const mensNames = new Dictionary(mensNamePages);
export const sharedNames = new Dictionary(sharedNamePages);
