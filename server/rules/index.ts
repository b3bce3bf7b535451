// The list of rules, in the order of the catalogue.

import ageArithmetic from "./age-arithmetic.ts";
import agentlessReport from "./agentless-report.ts";
import agentlessSentiment from "./agentless-sentiment.ts";
import allegationNoResponse from "./allegation-no-response.ts";
import ambiguousParties from "./ambiguous-parties.ts";
import anonymousHeavy from "./anonymous-heavy.ts";
import anonymousNoReason from "./anonymous-no-reason.ts";
import conflictingAttribution from "./conflicting-attribution.ts";
import contestedStatus from "./contested-status.ts";
import danglingAttribution from "./dangling-attribution.ts";
import dateStyle from "./date-style.ts";
import datelineFormat from "./dateline-format.ts";
import datelineHere from "./dateline-here.ts";
import editorialCliche from "./editorial-cliche.ts";
import editorialLanguage from "./editorial-language.ts";
import eventAfterDraft from "./event-after-draft.ts";
import firstReferenceName from "./first-reference-name.ts";
import firstReferenceRole from "./first-reference-role.ts";
import headlineUnsupported from "./headline-unsupported.ts";
import hearsayAdverb from "./hearsay-adverb.ts";
import houseSpelling from "./house-spelling.ts";
import loadedLabel from "./loaded-label.ts";
import loadedSaidVerb from "./loaded-said-verb.ts";
import lowNamedShare from "./low-named-share.ts";
import metonymAttribution from "./metonym-attribution.ts";
import mixedVariants from "./mixed-variants.ts";
import nameSpellingDrift from "./name-spelling-drift.ts";
import orphanQuoteFragment from "./orphan-quote-fragment.ts";
import percentArithmetic from "./percent-arithmetic.ts";
import presumedGuilt from "./presumed-guilt.ts";
import quoteAmbiguousPronoun from "./quote-ambiguous-pronoun.ts";
import quoteLateAttribution from "./quote-late-attribution.ts";
import quoteNoSpeaker from "./quote-no-speaker.ts";
import quoteUnbalanced from "./quote-unbalanced.ts";
import relativeDate from "./relative-date.ts";
import type { Rule } from "./rule.ts";
import singleSource from "./single-source.ts";
import stackedAttribution from "./stacked-attribution.ts";
import statementNoIssuer from "./statement-no-issuer.ts";
import sumMismatch from "./sum-mismatch.ts";
import titleFormat from "./title-format.ts";
import titleInconsistent from "./title-inconsistent.ts";
import titleMismatch from "./title-mismatch.ts";
import titleOutdated from "./title-outdated.ts";
import tkPlaceholder from "./tk-placeholder.ts";
import unclearReference from "./unclear-reference.ts";
import undefinedAcronym from "./undefined-acronym.ts";
import unnamedSpokesperson from "./unnamed-spokesperson.ts";
import unsourcedCharacterisation from "./unsourced-characterisation.ts";
import unsourcedPrediction from "./unsourced-prediction.ts";
import unsourcedSuperlative from "./unsourced-superlative.ts";
import vagueAttribution from "./vague-attribution.ts";
import weekdayMismatch from "./weekday-mismatch.ts";

export const rules: readonly Rule[] = [
  titleMismatch,
  titleInconsistent,
  titleOutdated,
  titleFormat,
  vagueAttribution,
  statementNoIssuer,
  unnamedSpokesperson,
  metonymAttribution,
  agentlessReport,
  anonymousNoReason,
  hearsayAdverb,
  stackedAttribution,
  conflictingAttribution,
  danglingAttribution,
  loadedSaidVerb,
  unsourcedCharacterisation,
  agentlessSentiment,
  loadedLabel,
  orphanQuoteFragment,
  quoteNoSpeaker,
  quoteLateAttribution,
  quoteAmbiguousPronoun,
  quoteUnbalanced,
  editorialLanguage,
  editorialCliche,
  unsourcedPrediction,
  unsourcedSuperlative,
  firstReferenceName,
  firstReferenceRole,
  nameSpellingDrift,
  undefinedAcronym,
  contestedStatus,
  ambiguousParties,
  unclearReference,
  headlineUnsupported,
  datelineFormat,
  datelineHere,
  weekdayMismatch,
  eventAfterDraft,
  dateStyle,
  relativeDate,
  percentArithmetic,
  sumMismatch,
  ageArithmetic,
  houseSpelling,
  mixedVariants,
  allegationNoResponse,
  presumedGuilt,
  tkPlaceholder,
  singleSource,
  anonymousHeavy,
  lowNamedShare,
];
