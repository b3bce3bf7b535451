// The lists of names, in pages.
import { pageSet } from "./pages.ts";
import {
  commonFamilyNames,
  doubtfulFamilyNames,
  doubtfulGivenNames,
  familyNames,
  givenNames,
  leadingFamilyNames,
  mensNames,
  mononyms,
  nameSuffixes,
  particles,
  sharedNames,
  titleLikeNames,
  womensNames,
} from "./words/names.ts";

export const givenNamePages = pageSet(givenNames);
export const doubtfulGivenNamePages = pageSet(doubtfulGivenNames);
export const familyNamePages = pageSet(familyNames);
export const doubtfulFamilyNamePages = pageSet(doubtfulFamilyNames);
export const leadingFamilyNamePages = pageSet(leadingFamilyNames);
export const commonFamilyNamePages = pageSet(commonFamilyNames);
export const particlePages = pageSet(particles);
export const suffixPages = pageSet(nameSuffixes);
export const mononymPages = pageSet(mononyms);
export const titleLikeNamePages = pageSet(titleLikeNames);
export const womensNamePages = pageSet(womensNames);
export const mensNamePages = pageSet(mensNames);
export const sharedNamePages = pageSet(sharedNames);
