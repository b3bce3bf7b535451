// A draft and what it says: the text with every fact found in it.
import type { Span } from "../text/span.ts";
import type { Sentence, Text } from "../text/text.ts";
import { type Accusation, findUnansweredAccusations } from "./accusations.ts";
import { type Acronym, findAcronyms } from "./acronyms.ts";
import { type AgentlessReport, findAgentlessReports } from "./agentless.ts";
import { findYearClaims, type YearClaim } from "./ages.ts";
import { findUnnamedSources, type UnnamedSource } from "./anonymity.ts";
import { type Attribution, findAttributions } from "./attributions.ts";
import { type Characterisation, findCharacterisations } from "./characterisations.ts";
import { type Conflict, findConflicts } from "./conflicts.ts";
import { type ContestedTerm, type DeskTerm, findContestedTerms } from "./contested-terms.ts";
import { type Counsel, findCounsel } from "./counsel.ts";
import { type Dangler, findDanglers } from "./danglers.ts";
import { type DatedEvent, findDatedEvents } from "./dated-events.ts";
import { type AsOf, type Dateline, findAsOf, findDateline } from "./datelines.ts";
import { type DateMention, findDates } from "./dates.ts";
import { findNameDrifts, type NameDrift } from "./drift.ts";
import { type Form, findForm, findOpening } from "./form.ts";
import { findGenre, type Genre } from "./genre.ts";
import { findPresumptions, type Presumption } from "./guilt.ts";
import { findHeadlineClaims, type HeadlineClaim } from "./headline-claims.ts";
import { findHearsay, type Hearsay } from "./hearsay.ts";
import { findHeres, type Here } from "./heres.ts";
import { findInsertions, type Insertions } from "./insertions.ts";
import { findIntroductions, type Introduction } from "./introductions.ts";
import { findLabels, type Label } from "./labels.ts";
import { findLateSpeakers, type LateSpeaker } from "./late-speakers.ts";
import { findLoadedVerbs, type LoadedVerb } from "./loaded-verbs.ts";
import { findLoadedWords, type LoadedWord } from "./loaded-words.ts";
import type { Memory } from "./memory.ts";
import { type TokenisedSentence, tokenise } from "./nlp.ts";
import { findPartyPairs, type PartyPair } from "./parties.ts";
import { findPeople, type Mention, type Person } from "./people.ts";
import { findPercentClaims, type PercentClaim } from "./percentages.ts";
import { findPlaceholders, type Placeholder } from "./placeholders.ts";
import { findPredictions, type Prediction } from "./predictions.ts";
import { findQuotes, type Quote } from "./quotes.ts";
import { findLooseReferences, type LooseReference } from "./references.ts";
import { findReigns, type Reign } from "./reigns.ts";
import { findRelativeDays, type RelativeDay } from "./relative-days.ts";
import { findScraps, type Scrap } from "./scraps.ts";
import { findSentiments, type Sentiment } from "./sentiments.ts";
import { type CareerChange, findCareerChanges, findSides, type Side } from "./sides.ts";
import { findSpellings, type Spelling } from "./spellings.ts";
import { findStrayQuotes, type StrayQuote } from "./stray-marks.ts";
import { findSuperlatives, type Superlative } from "./superlatives.ts";
import { findTitleForms, type TitleForm } from "./title-forms.ts";
import { findTitles, type Title } from "./titles.ts";
import { type AgeConflict, findAgeConflicts } from "./told-ages.ts";
import { findTotalClaims, type TotalClaim } from "./totals.ts";
import { findUnclearPronouns, type UnclearPronoun } from "./unclear-pronouns.ts";
import { findUnnamedOffices, type UnnamedOffice } from "./unnamed-offices.ts";
import { findVariants, type Variant } from "./variants.ts";
import { findVisits, type Visit } from "./visits.ts";

export interface Draft {
  readonly text: Text;
  readonly sentences: readonly TokenisedSentence[];
  readonly dateline: Dateline | null;
  readonly asOf: AsOf;
  readonly dates: readonly DateMention[];
  readonly datedEvents: readonly DatedEvent[];
  readonly relativeDays: readonly RelativeDay[];
  readonly genre: Genre | null;
  readonly form: Form;
  /** Where the draft is spoken of as a whole; null where it has no copy. */
  readonly opening: Span | null;
  readonly people: readonly Person[];
  readonly mentions: readonly Mention[];
  readonly titles: readonly Title[];
  readonly insertions: Insertions;
  readonly reigns: readonly Reign[];
  readonly introductions: readonly Introduction[];
  readonly titleForms: readonly TitleForm[];
  readonly nameDrifts: readonly NameDrift[];
  readonly unnamedOffices: readonly UnnamedOffice[];
  readonly sides: readonly Side[];
  readonly visits: readonly Visit[];
  readonly counsel: readonly Counsel[];
  readonly careerChanges: readonly CareerChange[];
  readonly attributions: readonly Attribution[];
  readonly quotes: readonly Quote[];
  readonly agentlessReports: readonly AgentlessReport[];
  readonly unnamedSources: readonly UnnamedSource[];
  readonly conflicts: readonly Conflict[];
  readonly danglers: readonly Dangler[];
  readonly hearsay: readonly Hearsay[];
  readonly heres: readonly Here[];
  readonly loadedVerbs: readonly LoadedVerb[];
  readonly scraps: readonly Scrap[];
  readonly lateSpeakers: readonly LateSpeaker[];
  readonly unclearPronouns: readonly UnclearPronoun[];
  readonly strayQuotes: readonly StrayQuote[];
  readonly characterisations: readonly Characterisation[];
  readonly sentiments: readonly Sentiment[];
  readonly labels: readonly Label[];
  readonly accusations: readonly Accusation[];
  readonly presumptions: readonly Presumption[];
  readonly contestedTerms: readonly ContestedTerm[];
  readonly loadedWords: readonly LoadedWord[];
  readonly predictions: readonly Prediction[];
  readonly superlatives: readonly Superlative[];
  readonly placeholders: readonly Placeholder[];
  readonly partyPairs: readonly PartyPair[];
  readonly percentClaims: readonly PercentClaim[];
  readonly totalClaims: readonly TotalClaim[];
  readonly yearClaims: readonly YearClaim[];
  readonly ageConflicts: readonly AgeConflict[];
  readonly looseReferences: readonly LooseReference[];
  readonly headlineClaims: readonly HeadlineClaim[];
  readonly acronyms: readonly Acronym[];
  readonly variants: readonly Variant[];
  readonly spellings: readonly Spelling[];
}

/** Finds the facts of a text. `reference` dates a draft which does not date itself, and brings the terms of the desk;
 * with a memory, what the last reading of the draft found is not read again, and the facts are the same. */
export function readDraft(
  text: Text,
  reference: {
    readonly asOf: string;
    readonly asOfFrom: "asked" | "today";
    readonly terms?: readonly DeskTerm[];
  },
  memory: Memory | null = null,
): Draft {
  const dateline = findDateline(text);
  const asOf = findAsOf(text, dateline, reference);
  const genre = findGenre(text);
  const sentences = tokeniseAll(text, memory);
  const people = findPeople(sentences, text.prose);
  const placeholders = findPlaceholders(text);
  const attributions = findAttributions(sentences, {
    people,
    links: text.links.map((link) => link.words),
  });
  const titles = findTitles(sentences, people, asOf.date);
  const dates = findDates(text.prose, sentences, asOf, dateline ? [dateline] : []);
  const quotes = findQuotes(text, sentences, attributions, people.mentions);
  return {
    text,
    sentences,
    dateline,
    asOf,
    dates,
    datedEvents: findDatedEvents(sentences, dates),
    relativeDays: findRelativeDays(sentences, dates),
    genre,
    form: findForm(text, sentences, genre),
    opening: findOpening(sentences, dateline),
    people: people.people,
    mentions: people.mentions,
    titles,
    insertions: findInsertions(text, sentences, people, asOf.date),
    reigns: findReigns(sentences, asOf.date),
    introductions: findIntroductions(sentences, people, titles),
    titleForms: findTitleForms(text.prose, sentences, people, titles),
    nameDrifts: findNameDrifts(sentences, people),
    unnamedOffices: findUnnamedOffices(sentences, attributions, people, titles),
    sides: findSides(sentences, people),
    visits: findVisits(sentences, people),
    counsel: findCounsel(sentences, people),
    careerChanges: findCareerChanges(sentences, people),
    attributions,
    quotes,
    agentlessReports: findAgentlessReports(sentences, attributions),
    unnamedSources: findUnnamedSources(sentences, attributions, people.mentions),
    conflicts: findConflicts(sentences, attributions),
    danglers: findDanglers(sentences),
    hearsay: findHearsay(text.prose, sentences, attributions),
    heres: findHeres(sentences, dateline),
    loadedVerbs: findLoadedVerbs(sentences, attributions),
    scraps: findScraps(text.prose, sentences, attributions, quotes, people.mentions),
    lateSpeakers: findLateSpeakers(text.prose, sentences, attributions, quotes, people.mentions),
    unclearPronouns: findUnclearPronouns(text.prose, sentences, quotes, people.mentions, people.people),
    strayQuotes: findStrayQuotes(text),
    characterisations: findCharacterisations(sentences, attributions),
    sentiments: findSentiments(sentences, attributions),
    labels: findLabels(text.prose, sentences, attributions, quotes),
    accusations: findUnansweredAccusations(sentences, attributions),
    presumptions: findPresumptions(sentences),
    contestedTerms: findContestedTerms(sentences, attributions, reference.terms ?? []),
    loadedWords: findLoadedWords(sentences, attributions),
    predictions: findPredictions(sentences, attributions),
    superlatives: findSuperlatives(sentences, attributions),
    placeholders,
    partyPairs: findPartyPairs(sentences, people),
    percentClaims: findPercentClaims(sentences),
    totalClaims: findTotalClaims(text, sentences),
    yearClaims: findYearClaims(sentences),
    ageConflicts: findAgeConflicts(sentences, people),
    looseReferences: findLooseReferences(text, sentences),
    headlineClaims: findHeadlineClaims(text, sentences),
    acronyms: findAcronyms(text, sentences, people, [...placeholders, ...(dateline ? [dateline] : [])]),
    variants: findVariants(text, sentences, people),
    spellings: findSpellings(sentences),
  };
}

/** The sentences of a text with their words, in order. */
export function tokeniseAll(text: Text, memory: Memory | null = null): readonly TokenisedSentence[] {
  const read = (sentence: Sentence) => tokenise(text.prose, sentence);
  if (memory) return memory.recall(text, read);
  const sentences: TokenisedSentence[] = [];
  text.paragraphs.forEach(({ kind, sentences: own }, paragraph) => {
    for (const sentence of own)
      sentences.push({
        start: sentence.start,
        end: sentence.end,
        index: sentences.length,
        paragraph,
        kind,
        sentence,
        tokens: read(sentence),
        remembered: null,
      });
  });
  return sentences;
}
