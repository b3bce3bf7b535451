// Abbreviations and names whose last mark does not end a sentence, by what may follow them. Own compilation from desk practice.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Titles and forms of address, without the stop: a name follows, so they end no sentence. */
export const titles = list(
  `Adm Amb Asst Atty Brig Capt Cdr Cmdr Cmdt Col Comdr Cpl Cpt Dep Det Dr Drs Ens Fr Ft Gen Gens Gov Govs Hon Insp Lt
   Lts Maj Messrs Mlle Mme Mmes Mr Mrs Ms Msgr Mt Mx Pfc Pres Prof Profs Pte Pvt Rep Reps Ret Rev Revs Sen Sens Sgt Sgts
   Spc Sra Srta Supt Treas`,
);

/** Months, without the stop: they end no sentence where a day follows. */
export const months = list("Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec");

/** Words which number what follows, without the stop: they end no sentence before a figure. */
export const counters = list(
  "No Nos no nos Vol vol p pp Ch ch Fig Figs fig figs Art Arts art arts Sec Secs sec secs Para Paras para paras Op Rte Hwy",
);

/** Short forms which want something after them, without the stop: they end no sentence. */
export const connectives = list("e.g eg i.e ie vs v cf viz approx ca c est incl esp née né");

/** Short forms which may end a sentence, without the stop: they do so only before a word which begins one. */
export const trailers = list(
  `Inc Corp Co Cos Ltd Bros Plc plc Pty LLC Ret ret Jr Sr Esq Ave Blvd Rd St Dr Ln Hwy Pkwy Sq Ter Bldg Univ Assn Assoc
   Dept Govt Intl Natl Mfg Dist Div Grp Hosp Inst Org al ibid Ph.D Ed.D Ala Ariz Ark Calif Colo Conn Ct Del Fla Ga Ill Ind
   Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Que Ont Alta Sask Man
   Tue Tues Thu Thur Thurs`,
);

/** Units of the clock, without the last stop: a day, a zone or a small word may follow, anything else begins a sentence. */
export const clock = list("a.m p.m A.M P.M am pm");

/** What may follow the time of day within its sentence. */
export const afterClock = list(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
   January February March April May June July August September October November December
   Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec
   ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST CET CEST EET EEST MSK IST JST AEST AEDT NZST Eastern Central
   Mountain Pacific Greenwich Moscow Kyiv Beijing Tokyo London Paris Christmas Easter Thanksgiving New`,
);

/** Names which end in an exclamation or question mark, without it. */
export const shoutedNames = list(
  "Yahoo Yum Jeopardy Oklahoma Guess Chips Panic Rouge Mia Hello OK Wham Dolly Airplane Help",
);

/** Words which begin a sentence, and seldom stand with a capital within one: they tell an end from an abbreviation. */
export const starters = list(
  `The A An This That These Those There Here He She It They We You I His Her Its Their Our My Your Who What Which Where
   Why How In On At By For From Of To With Without Within Under Over Between Among Against Across After Before During
   Since Until While When Whenever As If Unless Although Though Because But And Or Nor So Yet Still Also Then Thus
   However Meanwhile Moreover Nevertheless Instead Later Earlier Last Next Now Once Only Even Just Some Many Most Several
   Few Both Each Every All Any Another Other Others No Not Nobody None Nothing Asked Critics Officials Police Authorities
   Prosecutors Investigators Witnesses Residents Lawmakers Analysts Experts Aides Diplomats Supporters Opponents People
   According Speaking Despite Amid Like Unlike Such More Less About Around Nearly Almost Two Three Four Five Six Seven
   Eight Nine Ten Hundreds Thousands Dozens Millions One`,
);

/** Verbs by which speech is given to a speaker named after it: “Is it true?” Hale asked. */
export const speechVerbs = list(
  `said says asked asks told tells added adds replied replies answered answers shouted shouts cried cries yelled yells
   called calls wrote writes demanded demands exclaimed exclaims wondered wonders queried joked jokes quipped quips
   screamed screams chanted chants muttered whispered insisted recalled repeated continued tweeted posted declared
   announced noted warned urged pleaded responded retorted snapped sang inquired enquired thundered roared mused
   concluded went begged countered remarked observed`,
);
