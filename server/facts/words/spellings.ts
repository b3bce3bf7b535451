// Words which American and British copy spell differently, in small letters.
// Authority: Merriam-Webster and Chambers for the pairs; AP and the New York Times write the American form, the BBC and
// the Guardian the British one with -ise. Pairs of which either side of the ocean writes both forms (grey, judgement,
// towards, theatre, practise, focussed) are left out, and so are those which are two words (metre, draught, tyre in names).

export type SpellingSystem = "american" | "british";

export interface SpellingForm {
  readonly system: SpellingSystem;
  /** The same word in the other system. */
  readonly other: string;
  /** Whether it is a verb in -ise or -ize, or its noun; -ize is Oxford's too, so it is no sign of America. */
  readonly suffix: "ise" | "ize" | null;
}

/** "color colour: s ed ing": American stem, British stem, endings of both. */
const pairs = `
color colour:|s|ed|ing|ful|less
favor favour:|s|ed|ing|able|ably
favorite favourite:|s
flavor flavour:|s|ed|ing
harbor harbour:|s|ed|ing
honor honour:|s|ed|ing|able|ably
humor humour:|s
labor labour:|s|ed|ing|er|ers
neighbor neighbour:|s|ing|ly
neighborhood neighbourhood:|s
behavior behaviour:|s|al
rumor rumour:|s|ed
parlor parlour:|s
endeavor endeavour:|s|ed|ing
savior saviour:|s
vapor vapour:|s
armor armour:|ed|y
center centre:|s|d
centering centring:
caliber calibre:|s
fiber fibre:|s
liter litre:|s
luster lustre:
maneuver manoeuvre:|s
maneuvered manoeuvred:
maneuvering manoeuvring:
meager meagre:
saber sabre:|s
somber sombre:
specter spectre:|s
defense defence:|s|less
offense offence:|s
pretense pretence:|s
analyz analys:e|ed|ing
paralyz paralys:e|ed|ing
catalyz catalys:e|ed|ing
travel travell:ed|ing|er|ers
cancel cancell:ed|ing
counsel counsell:ed|ing
counselor counsellor:|s
fuel fuell:ed|ing
label labell:ed|ing
level levell:ed|ing
marvel marvell:ed|ing
model modell:ed|ing
quarrel quarrell:ed|ing
signal signall:ed|ing
total totall:ed|ing
tunnel tunnell:ed|ing
channel channell:ed|ing
fulfill fulfil:|s|ment
enroll enrol:|s
enrollment enrolment:|s
installment instalment:|s
skillful skilful:|ly
willful wilful:|ly
jewelry jewellery:
aluminum aluminium:
plow plough:|s|ed|ing
skeptic sceptic:|s|al|ism|ally
smolder smoulder:|s|ed|ing
pediatric paediatric:|s
pediatrician paediatrician:|s
orthopedic orthopaedic:|s
anemia anaemia:
anesthetic anaesthetic:|s
hemorrhage haemorrhage:|s|d
leukemia leukaemia:
maneuverable manoeuvrable:
estrogen oestrogen:
diarrhea diarrhoea:
mustache moustache:|s
pajamas pyjamas:
aging ageing:
`;

/** Stems of verbs in -ize and -ise. */
const verbs =
  "organ recogn real emphas critic author apolog character final general industrial legal legitim local maxim minim mobil modern monopol national neutral normal optim popular priorit privat public radical scrutin special stabil standard subsid summar symbol sympath util victim visual weapon terror urban vandal civil central capital categor colon crystall custom decentral digit econom energ equal federal galvan harmon hospital human ideal immun incentiv jeopard liberal marginal material memor mesmer militar monet natural patron penal personal plagiar polar politic pressur rational revital revolution sanit secular social stigmat synchron synthes trivial demoral destabil disorgan reorgan antagon agon bapt euthan fertil formal glamor hypothes internal ostrac pasteur scandal steril tranquil".split(
    " ",
  );

/** Every form of these words, by itself. */
export function spellingForms(): ReadonlyMap<string, SpellingForm> {
  const forms = new Map<string, SpellingForm>();
  const add = (american: string, british: string, suffix: boolean) => {
    forms.set(american, { system: "american", other: british, suffix: suffix ? "ize" : null });
    forms.set(british, { system: "british", other: american, suffix: suffix ? "ise" : null });
  };
  for (const line of pairs.trim().split("\n")) {
    const [stems = "", endings = ""] = line.split(":");
    const [american = "", british = ""] = stems.split(" ");
    for (const ending of endings.split("|")) add(american + ending, british + ending, false);
  }
  for (const stem of verbs)
    for (const ending of ["e", "es", "ed", "ing", "er", "ers", "ation", "ations"])
      add(`${stem}iz${ending}`, `${stem}is${ending}`, true);
  return forms;
}
