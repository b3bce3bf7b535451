// Nouns for one person by role, which stand before a name or are taken up for it: "candidate", "economist", "coach".
// Authority: our own compilation from everyday reporting.

/** Roles in the singular, folded. */
export const personNouns: ReadonlySet<string> = new Set(
  `activist actor actress adviser advisor agent aide ally ambassador analyst anchor architect artist assistant athlete attorney
  author banker billionaire biologist bishop blogger boss builder businessman businesswoman campaigner candidate captain
  cardinal celebrity ceo chair chairman chairwoman chairperson challenger champion chancellor chief clerk cleric coach
  co-author co-chair co-founder co-host collector colleague colonel columnist comedian commander commentator commissioner
  communist congressman congresswoman congressional conservative consultant contender contributor correspondent councillor councilman
  councilwoman counselor counsel creator critic curator dean defendant defender delegate democrat demonstrator deputy
  designer detective developer diplomat director dissident doctor donor driver economist editor editor-in-chief engineer
  entrepreneur envoy epidemiologist executive expert farmer father figure filmmaker financier fisherman footballer founder
  friend frontrunner front-runner fund-raiser fundraiser general geologist girlfriend boyfriend governor graduate guard guest guitarist head
  heir hero historian host hopeful hunter husband imam incumbent inspector instructor insurgent intern inventor investigator investor
  journalist judge jurist justice king labourer lawmaker lawyer leader lecturer legislator liberal lieutenant lobbyist
  magnate manager marshal mathematician mayor medic member meteorologist minister moderator mogul mother musician nationalist
  native negotiator neighbour neighbor nominee novelist nurse observer officer official operative opponent organiser organizer owner
  painter parent partner passenger pastor patient patriarch philanthropist philosopher photographer physician physicist pilot
  player poet policeman policewoman politician pollster pope premier presenter president president-elect priest prime prince princess
  principal producer professor programmer prosecutor protester psychologist publisher queen quarterback rabbi rapper rebel
  receptionist regulator reporter representative republican researcher resident retiree reverend rival scholar scientist secretary
  senator sergeant sheriff shopkeeper singer skeptic sociologist soldier solicitor son daughter sister brother speaker
  specialist spokesman spokesperson spokeswoman staffer star statesman strategist striker student successor superintendent supervisor constituent surrogate
  supporter surgeon survivor teacher tenant theologian trader treasurer trustee tycoon vet veteran vicar vice-president
  victim volunteer voter waiter warden wife winger winner witness worker writer runner-up whistleblower stylist hacker uncle aunt
  cousin landlord landlady enemy admirer regular
  grandfather grandmother widow mentor predecessor counterpart man woman boy girl teenager`.split(/\s+/),
);

/**
 * Words which take up a person by a looser name, with the offices they may stand for; an empty list takes up anybody.
 */
export const looseRoles: Readonly<Record<string, readonly string[]>> = {
  leader: [
    "president",
    "prime minister",
    "premier",
    "chancellor",
    "king",
    "queen",
    "chairman",
    "head",
    "dictator",
  ],
  lawmaker: ["senator", "representative", "congressman", "congresswoman", "mp", "delegate"],
  minister: [
    "foreign minister",
    "defence minister",
    "defense minister",
    "interior minister",
    "finance minister",
    "prime minister",
  ],
  president: ["president"],
  diplomat: ["ambassador", "envoy", "foreign minister", "secretary of state"],
  official: [],
  politician: [],
  candidate: [],
  nominee: [],
  billionaire: [],
  businessman: [],
  businesswoman: [],
  man: [],
  woman: [],
};
