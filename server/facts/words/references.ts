// Nouns which take up something named before, and the words which can have named it.
// Authority: our own compilation; general editing practice.

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const documents = list(
  "document documents report paper papers letter memo statement text treaty agreement plan draft file files filing order law bill contract affidavit complaint indictment ruling email emails list declaration accord decree deed brief lawsuit suit motion warrant statute policy proposal note dossier manifesto budget resolution book study review",
);
const events = list(
  "incident incidents attack attacks attacked shooting shot crash crashed fire fired explosion exploded blast collision collided strike struck killing killed kill death deaths died dead arrest arrested stabbing stabbed accident fight fought clash clashes assault assaulted robbery robbed theft stole stolen hit fell riot protest raid bombing bomb missile drone drones shelling breach leak leaked spill outage failure hack hacked confrontation altercation brawl scuffle dispute threat threats harassment abuse rape murder murdered violence violent sank sinking derailed derailment landed landing evacuated injured wounded hurt victim victims intrusion slapped punched beaten burned",
);

/** By noun, folded: the words after which it is no riddle. */
export const antecedents: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "premises",
    list(
      "premises building buildings house houses home homes office offices factory shop shops store stores school hotel restaurant plant warehouse bank bar pub club church mosque station property site hospital market mall embassy court flat apartment depot facility headquarters palace residence museum farm room complex campus venue theater theatre stadium prison university college studio garage firm company business pharmacy clinic",
    ),
  ],
  [
    "encounter",
    list(
      "encounter met meet meets meeting meetings talks summit clash clashed fight battle game match visit visited confronted stopped approached conversation stop",
    ),
  ],
  ["incident", events],
  ["incidents", events],
  ["document", documents],
  ["documents", documents],
  [
    "proposal",
    list(
      "proposal proposals plan plans propose proposed proposes proposing offer offered idea bill draft suggested suggestion initiative scheme bid measure legislation amendment deal recommendation resolution package",
    ),
  ],
  [
    "deal",
    list(
      "deal deals agreement agreements agree agreed accord pact treaty contract merger merge takeover acquisition acquire acquired acquiring buy buying bought buyout settlement truce ceasefire purchase sale sell sold transaction trade sign signed signing contracts offer bid brexit nafta negotiations negotiating talks partnership",
    ),
  ],
  [
    "protocols",
    list(
      "protocols protocol rules rule procedures procedure guidelines measures standards precautions requirements",
    ),
  ],
]);
