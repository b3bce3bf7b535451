// Verbs which tell by themselves who somebody is. Authority: our own compilation for news copy.

/** After a name they do the work of a phrase beside it: "Lee directed the film", "Mora represents the district". */
export const verbsAfterNames: ReadonlySet<string> = new Set(
  `directed directs produced stars starred wrote writes founded founds co-founded leads led heads headed chairs chaired
  represents represented runs owns owned coaches coached teaches taught edits edited scored scores won plays played
  plead pleaded died drowned confessed testified pitched batted`.split(/\s+/),
);

/** What people are and do, beside the trades which stand before a name as a title does, and the nouns made in -er or -ist. */
export const rolesBeforeNames: ReadonlySet<string> = new Set(
  `mogul socialite impresario passer-by passerby eyewitness apprentice intern marine rebel warlord militant cleric nun
  vicar deacon missionary midwife vet paramedic pupil graduate exile fugitive captive hostage spy mole thief assassin
  kingpin actuary cook pundit refugee migrant athlete gymnast decathlete champion landlord tenant accountant
  contractor widower playwright steward recruit celebrity icon diva maestro virtuoso scion heir guru whiz prodigy
  orphan shepherd barista burglar pirate agent hopeful candidate`.split(/\s+/),
);

/** Words in -er, -or and -ess which are nobody: told apart from "baker", "inventor", "heiress". */
export const nobodysRoles: ReadonlySet<string> = new Set(
  `after under former latter however rather together another other either neither whether later earlier sooner longer
  further number order offer matter power water paper dinner winter summer letter chapter center quarter computer
  border danger anger hunger weather corner tower river theater consider remember discover deliver enter cover answer
  gather suffer honor favor labor harbor flavor color error terror horror major minor senior junior prior interior
  exterior superior unless access success process business address possess express witness happiness bigger smaller
  greater better larger older younger newer fewer lower higher stronger closer never forever september october
  november december transfer register encounter render alter filter trigger master utter bitter proper super inner
  outer upper monitor sponsor mirror tutor anchor coffee committee degree guarantee three agree questionnaire`.split(
    /\s+/,
  ),
);
