// Notes to self which must not leave the building, and the real words which look like them.
// Authority: our own compilation; newsroom shorthand (TK, "to come"), and the New York Times story which went live
// full of TKs in November 2014.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What a note in capitals asks for: "NAME TK", "[SOURCE]", "<DATE>". */
export const noteWords: ReadonlySet<string> = list(
  `NAME NAMES SURNAME SOURCE SOURCES DATE DAY MONTH YEAR TIME PLACE CITY COUNTRY LOCATION AGE NUMBER NUMBERS FIGURE AMOUNT PERCENT
  LINK URL QUOTE QUOTES TITLE BYLINE DATELINE HEADLINE HED DEK LEDE LEAD INTRO GRAF NUT CUTLINE CAPTION PHOTO IMAGE
  CREDIT COMMENT RESPONSE REACTION REPLY DETAIL DETAILS MORE TEXT COPY TKTK TK KT XX XXX CHECK CK CHK CQ? CONFIRM VERIFY FACT FACTCHECK
  INSERT ADD REPLACE FILL FIXME TODO TBD TBC TBA WHO WHAT WHEN WHERE WHY HOW PERSON TEAM COMPANY ADDRESS PHONE EMAIL EXAMPLE
  BACKGROUND CONTEXT STAT STATS ATTRIBUTION SPOKESPERSON REPORTER AUTHOR EDITOR`,
);

/** Words which follow TK in a name: the shops and the lifts. */
export const namesAfterTk: ReadonlySet<string> = list("MAXX Maxx Elevator Elevators Kopp Kravitz");

/** Nouns before or after a Roman twenty or thirty: Super Bowl XX, the XX Olympiad, XX chromosomes. */
export const romanCompany: ReadonlySet<string> = list(
  `bowl olympiad olympics games century congress corps legion chapter article section part volume book act scene annex
  appendix title louis pius john benedict leo wrestlemania fantasy chromosome chromosomes pair karyotype xy male males
  female females genotype sex army division tour equis rated film films movie movies`,
);
