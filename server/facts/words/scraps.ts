// Words beside a quoted word or two which show that it is no borrowed opinion: a title, a term, a name, a sign.
// Authority: our own compilation; AP and Reuters guidance on quotation marks and fragmentary quotes.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What bears a title or a name between quotation marks: "the film “Chaos”". */
export const titledThings = list(
  `film films movie movies book books novel novels memoir album albums song songs single track tracks hymn anthem show
  shows series play musical opera ballet episode podcast magazine newspaper blog column columns essay article story poem
  painting mural sculpture exhibition exhibit documentary game games app sketch comic cartoon operation codename mission
  project ship boat vessel yacht plane hurricane storm drug strain variant virus nickname moniker alias pseudonym handle name
  names title titles brand model version programme program campaign website site channel group band team theme hit
  thriller drama sitcom comedy trilogy franchise sequel prequel remix cover feature features button tab menu setting mode
  chapter section paper report study speech lecture talk headline category playlist soundtrack meme dance emoji`,
);

/** What bears words as words: "the word “terrorist”", "a sign reading “closed”". */
export const wordThings = list(
  `word words term terms phrase phrases expression label slogan slogans chant chants chanting motto sign signs banner banners placard
  placards poster note tag tags hashtag hashtags caption inscription sticker shirt shirts t-shirt t-shirts hat hats cap caps message messages text
  texts email emails letter letters code password keyword keywords euphemism adjective noun verb pun joke prefix suffix
  spelling acronym abbreviation concept idea notion definition concepts doctrine theory principle rule effect syndrome
  phenomenon question answer response option button vote votes ballot so-called`,
);

/** Verbs and links which define or call: "known as “flash droughts”", "called “absurd”", "meaning “bread”". */
export const namingVerbs = list(
  `known called dubbed nicknamed named termed titled entitled labeled labelled tagged billed branded christened coined
  styled referred reads read reading means mean meaning meant spelled written engraved emblazoned stamped marked printed
  translates translated translating signifies signified denotes using use used uses e.g i.e titled so-called aka
  considered deemed described describe describes describing defined defines defining calls call calling named quote
  quoting quoted quotes cite cites cited citing sings sang chanted shouting shouted shouts yelled yelling spelling`,
);
