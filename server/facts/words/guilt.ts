// Crimes, their doers, and the words which say that a court has spoken or that the accused has answered.
// Authority: our own compilation; AP on accused, alleged, arrest and indict; SPJ and BBC on the right of reply.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What somebody is arrested for. */
export const crimes = list(
  `murder manslaughter homicide killing killings rape rapes assault battery robbery burglary theft larceny arson fraud forgery
  bribery corruption embezzlement extortion blackmail kidnapping abduction stalking smuggling trafficking treason espionage
  spying perjury terrorism stabbing shooting shootings vandalism looting hacking bombing bombings rioting dealing possession
  cheating poaching lynching dacoity defilement sedition conspiracy harassment forging harassing poisoning
  stealing murdering raping assaulting robbing attacking beating groping molesting defrauding bribing laundering`,
);

/** Who is called a criminal by the deed. */
export const culprits = list(
  `killer killers murderer murderers rapist rapists thief thieves robber robbers burglar burglars kidnapper kidnappers arsonist
  arsonists fraudster fraudsters attacker attackers abuser abusers stalker molester bomber hacker swindler terrorist
  gunman shooter hijacker smuggler trafficker spy looter looters poisoner strangler`,
);

/** Words which say that guilt is settled, or that the deed was the doer's last. */
export const verdictCues = list(
  `convicted convict convicts conviction guilty sentenced sentence jailed imprisoned confessed confession executed serving verdict
  died dead suicide himself`,
);

/** Deeds which nobody may be said to have done without an answer, in their forms. */
export const graveDeeds = list(
  `bribe bribes bribed bribery fraud corruption embezzled embezzling embezzlement stole stolen stealing theft rape raped raping
  groped groping assault assaulted assaulting abused abusing abuse harassed harassing harassment molested molesting murder
  murdered murdering killed killing torture tortured torturing lied lying faked falsified covered concealed hid hiding cheated cheating
  defrauded rigged rigging poisoned poisoning gassed gas shelling atrocity atrocities genocide massacre massacred looted looting spying
  spied extorted blackmailed laundering laundered smuggled smuggling sabotage sabotaged plotted plotting plot strike attack
  attacks bombing invade terrorism crimes doping bullying discrimination negligence war-crimes strikes`,
);

/** Whoever does a deed and has neither a name nor a door to knock at. */
export const nameless = list(
  `militants gunmen rebels insurgents attackers assailants bandits pirates looters vandals thieves robbers burglars hackers
  intruders arsonists drones missiles shells rockets`,
);

/** Verbs by which somebody charges another: the accused is the object. */
export const accusing = list(
  "accuse accuses accused accusing blame blames blamed blaming condemn condemns condemned condemning denounce denounces denounced denouncing implicate implicates implicated",
);

/** Words of an answer, or of an attempt to get one, anywhere in the draft. */
export const replies: readonly string[] = [
  ..."deny denies denied denying denial rejected rejects rejecting dismissed dismisses disputed disputes disputing refuted".split(
    " ",
  ),
  ..."called that false|called it false|called that untrue|called the allegation|called the allegations|called the accusation|called the accusations|called the charge|called the charges|said the charge|said the charges|said the accusation".split(
    "|",
  ),
  ..."did not respond|did not immediately respond|has not commented|have not commented|had not commented|has not responded|have not responded|had not responded|didn't respond|did not return|did not reply|did not immediately reply|did not answer|did not comment|did not immediately comment|declined to comment|declined comment|declined to respond|declined to say|refused to comment".split(
    "|",
  ),
  ..."could not be reached|could not immediately be reached|couldn't be reached|was not available|were not available|no immediate comment|no immediate response|no immediate reply|no comment|had no comment|in response|responded that|responded by saying|hit back|no wrongdoing|innocent|not guilty|his lawyer|her lawyer|their lawyer|a lawyer for|lawyers for|an attorney for|attorney for".split(
    "|",
  ),
];
