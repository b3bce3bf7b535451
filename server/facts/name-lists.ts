// The lists of names of `words/names.ts` to be asked about a word; they stand in pages, as all of them are long.
import { namePages } from "./name-lists.made.ts";
import { Dictionary } from "./pages.ts";

export const givenNames = new Dictionary(namePages.givenNames);
export const doubtfulGivenNames = new Dictionary(namePages.doubtfulGivenNames);
export const familyNames = new Dictionary(namePages.familyNames);
export const doubtfulFamilyNames = new Dictionary(namePages.doubtfulFamilyNames);
export const leadingFamilyNames = new Dictionary(namePages.leadingFamilyNames);
export const commonFamilyNames = new Dictionary(namePages.commonFamilyNames);
export const particles = new Dictionary(namePages.particles);
export const nameSuffixes = new Dictionary(namePages.nameSuffixes);
export const mononyms = new Dictionary(namePages.mononyms);
export const titleLikeNames = new Dictionary(namePages.titleLikeNames);
export const womensNames = new Dictionary(namePages.womensNames);
export const mensNames = new Dictionary(namePages.mensNames);
export const sharedNames = new Dictionary(namePages.sharedNames);
