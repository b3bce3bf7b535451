// Nouns which judge whom or what they name, by sense.
// Authority: our own compilation; each class names the guidance it rests on.
import type { Sense } from "./senses.ts";

export const nouns: readonly Sense[] = [
  {
    sense: "Shams and shambles",
    part: "noun",
    authority: "Reuters Handbook, dispassionate language; BBC, show the evidence beside the finding",
    words: `farce humiliation disgrace charade sham circus travesty mockery debacle fiasco shambles boondoggle quagmire hoax scam ploy gimmick
      shenanigan antic theatrics histrionics tantrum meltdown screed harangue bluster bombast
      swagger bravado propaganda drivel gibberish nonsense claptrap balderdash poppycock hogwash baloney hokum hooey
      malarkey blather bunkum piffle tripe pablum psychobabble mumbo-jumbo hysteria fearmongering
      fear-mongering scaremongering hatemongering warmongering race-baiting demagoguery demagogy hypocrisy gall chutzpah
      temerity effrontery folly idiocy lunacy insanity madness stupidity foolishness silliness ineptitude incompetence
      cowardice arrogance hubris smugness callousness cruelty mendacity duplicity deceit trickery skulduggery chicanery
      machination subterfuge flimflam grift graft cronyism pettiness vindictiveness malice spite venom bile
      bigotry xenophobia demagogue depravity debauchery
      perversion obscenity abomination monstrosity atrocity evils villainy wickedness despotism
      fascism thuggery hooliganism barbarism savagery brutality butchery bloodlust blunder gaffe
      bungle flub howler trainwreck train-wreck dumpster-fire mess
      apocalypse armageddon cataclysm bloodbath bedlam
      powder-keg tinderbox
      cancer malignancy cesspool cesspit hellhole hellscape wasteland dystopia utopia pipe-dream fantasy fairy-tale
      handout freebie pork slush-fund cash-grab power-grab land-grab money-grab
      cover-up whitewash witch-hunt lynching inquisition purge vendetta jihad orgy
      sideshow dog-and-pony kabuki dysfunction gridlock bickering
      smackdown takedown beatdown slugfest bloodletting backstabbing mudslinging name-calling saber-rattling
      sabre-rattling chest-thumping grandstanding posturing pandering virtue-signaling navel-gazing hand-wringing
      pearl-clutching handwringing sermonizing moralizing double-speak doublespeak newspeak groupthink whataboutism
      gobbledygook malfeasance flippancy ego narcissism self-interest self-pity audacity animus
      loathing antipathy zealotry fanaticism extremism radicalism
      no-no sellout cave-in
      laughingstock punchline bugbear bogeyman boogeyman strawman foofaraw
      ballyhoo razzmatazz pomp pageantry
      stranglehold death-knell death-spiral coup-de-grace
      panacea silver-bullet magic-bullet
      juggernaut visionary
      savior saviour messiah golden-boy`,
    figurative: {
      circus: "media political legal this whole",
      pork: "political spending earmarks washington budget lawmakers",
    },
    literal: {
      farce: "acts act play playwright opens stage comedy theatre theater bedroom directed vicar musical",
      purge: "valve valves pipeline fuel nitrogen line lines tank air",
      scam: "phone text email online romance crypto victims victim call calls phishing messages accused fraud alert alerts warning centers centres compounds center emails artists artist investment pig-butchering police",
      hoax: "bomb call calls police threat threats swatting device",
      meltdown: "nuclear reactor plant core market financial chernobyl fukushima credit subprime power",
      graft:
        "skin bone court charges trial anti-graft charge case probe bypass watchdog cases vein commission prosecutors suspected investigating investigation investigators alleged accused allegations thigh vine vines tree trees donor tissue burns",
      venom: "snake spider snakes scorpion anti research bite bites makes drops extract laboratory",
      atrocity: "war crimes tribunal court convicted accused alleged evidence committed mass victims",
      spite: "in",
      bile: "duct ducts acid",
      brutality: "police",
      mess: "hall kit officers hot",
      cancer:
        "breast lung prostate skin cells patients patient treatment research drug drugs risk cell colon liver ovarian cervical pancreatic diagnosis diagnosed died brain of the with from society institute bladder blood bone center survivor survivors stage had his her for cause causing charity thyroid throat stomach rectal colorectal centre screening rates terminal and kidney a deaths against battle incurable is in tumors",
      jihad: "islamic palestinian",
      inquisition: "spanish",
      fantasy:
        "football sports baseball final film novel series league sexual draft genre epic books video hockey",
      ego: "alter",
      lynching: "black 1955 till",
      cruelty: "animal animals to",
      perversion: "justice course",
      malice: "actual",
      insanity: "reason not plea defense temporary guilty",
      gridlock: "traffic",
    },
  },
  {
    sense: "Drama",
    part: "noun",
    together: true,
    authority: "BBC News Styleguide, hyperbole and journalese; Guardian style guide, overstatement",
    words: `bombshell whirlwind avalanche torrent deluge tsunami groundswell onslaught firestorm maelstrom juggernaut
      bonanza lifeline boon frenzy spectacle headache powerhouse titan luminary trailblazer masterstroke
      masterpiece tour-de-force triumph darling wunderkind whiz-kid maestro virtuoso guru godsend nightmare
      catastrophe calamity carnage mayhem pandemonium salvo broadside potshot zinger jab affront slap snub
      betrayal surrender capitulation retreat doom gloom misery woe heyday crusade rampage
      spree rant tirade diatribe disdain contempt vitriol rancor rancour paranoia infighting squabble spat
      brouhaha hullabaloo kerfuffle furore hoopla stranglehold chokehold scourge tailspin freefall free-fall`,
    figurative: {
      jab: "at verbal parting sly",
    },
    literal: {
      avalanche:
        "snow skiers skier climbers danger colorado center warning risk buried rescue goal goalie hockey victims slope slopes resort backcountry forecast mountain",
      torrent: "rain",
      deluge: "rain rainfall",
      tsunami: "earthquake quake warning waves wave japan indian 2004 2011 alert warnings triggered advisory",
      lifeline: "suicide crisis 988 prevention",
      frenzy: "feeding",
      headache:
        "fever symptoms nausea pain cough fatigue migraine headaches dizziness and severe aches vomiting",
      titan: "submersible saturn tennessee sub",
      triumph: "arc motorcycle election de",
      darling: "river alistair harbour harbor",
      guru: "nanak granth",
      nightmare: "elm before street recurring",
      salvo: "rockets missiles missile rocket of artillery",
      slap: "in",
      surrender: "unconditional police himself herself passport german japanese japan germany weapons",
      retreat:
        "troops forces yoga religious spiritual writers weekend glacier glaciers army soldiers annual in at camp private military party israel",
      misery: "index",
      crusade: "first second third holy children billy christian",
      rampage: "shooting knife stabbing gun gunman killed",
      spree: "shooting killing crime shopping stabbing spending",
      contempt: "court of in held criminal civil",
    },
  },
  {
    sense: "People, branded",
    part: "noun",
    kind: "brand",
    authority:
      "SPJ Code: avoid stereotyping; Reuters Handbook: do not characterise the subjects of news stories; AP, labels",
    words: `crony lackey henchman stooge shill mouthpiece sycophant toady bootlicker flunky flunkey minion apparatchik
      hack windbag blowhard buffoon clown fool idiot moron imbecile dunce dolt halfwit nitwit twit creep
      weirdo loser coward wimp weakling crybaby snowflake hothead lunatic nutjob wingnut moonbat whackjob wacko crackpot kook crank
      madman maniac psycho psychopath sociopath narcissist egomaniac megalomaniac tyrant despot autocrat demagogue
      ideologue zealot fanatic firebrand rabble-rouser agitator provocateur bomb-thrower flamethrower attack-dog pit-bull bully
      goon ruffian hooligan hoodlum thug brute savage barbarian monster ogre fiend ghoul villain scoundrel rogue rascal
      crook swindler grifter huckster charlatan quack fraudster phony impostor con-man conman hypocrite liar fabulist fearmonger
      scaremonger warmonger hatemonger alarmist doomsayer truther birther denier denialist conspiracist
      bigot misogynist xenophobe homophobe transphobe islamophobe fascist nazi 
      globalist elitist plutocrat oligarch kleptocrat fat-cat robber-baron moneybags one-percenter limousine-liberal do-gooder bleeding-heart
      leftist lefty rightist liberal-elite commie pinko 
      hardliner hard-liner hawk peacenik tree-hugger gun-nut libtard feminazi sjw troll hater
      traitor turncoat quisling collaborator backstabber rat snake weasel snitch opportunist careerist dilettante wannabe has-been
      dinosaur relic apologist enabler shyster vulture predator parasite leech moocher freeloader deadbeat bum slacker
      vermin cockroach scum scumbag lowlife degenerate pervert deviant horde rabble riffraff cabal clique 
      coterie brownshirt stormtrooper jackboot anchor-baby junkie addict crackhead drunk
      thinking-person bureaucrat talking-head wonk kingmaker powerbroker mastermind kingpin strongman
      warlord puppet pawn diehard die-hard loyalist brethren folks buddy pal bigwig honcho fanboy groupie foot-soldier`,
    plainer: {
      strongman: "leader",
      crony: "ally",
      lackey: "aide",
      henchman: "associate",
      thug: "attacker",
      goon: "attacker",
      hardliner: "conservative",
      "hard-liner": "conservative",
      addict: "person with an addiction",
      junkie: "person with an addiction",
      folks: "people",
      leftist: "left-wing",
      rightist: "right-wing",
    },
    figurative: {
      rat: "politician politicians party union he she they you",
      snake: "politician politicians he she they you",
      weasel: "politician politicians he she they you words",
      vulture: "media capitalist capitalists he she they",
      parasite: "society taxpayers he she they rich social capitalist",
      leech: "society taxpayers he she they",
      vermin: "they called migrants immigrants people opponents",
      cockroach: "they called migrants immigrants people",
      dinosaur: "media political party he she they",
      relic: "political he she they",
      hawk: "waste he she",
      hack: "party political partisan media comedy you all he she",
      villain: "cartoon real true they",
    },
    literal: {
      clown: "hired birthday party played plays circus makeup pennywise costume killer insane fish school",
      crank: "up it",
      creep: "mission into toward",
      strongman: "contest contests competition competitions event events title athletes",
      villain: "film films movie movies series stars play plays played comic bond",
      monster: "energy truck loch ness trucks film movie lady cookie jam hunter house high",
      savage: "race garden randy dan land gear",
      rogue: "river one planet police officer wave states elephant agent trader state nation",
      predator:
        "drone sexual sex apex top nashville prey shark animal fish film lion predators wolves species drones",
      drunk:
        "man men woman women passenger passengers fan fans teenager teenagers tourist tourists student students driving driver drivers driven was were got getting been be is",
      addict: "recovering drug heroin",
      fool: "part role lear april",
      puppet: "muppet sesame master show shows hand theatre theater makers",
      pawn: "shop chess shops broker stars",
      bully: "school pit xl beef dog",
      buddy: "holly guy bench system hackett",
      loser: "biggest winner winners to",
      pervert: "justice course the",
      degenerate: "disc art",
      coward: "noel",
      psycho: "hitchcock film",
      troll: "farm farms factory bridge doll dolls tale tales norse cave",
      mastermind: "quiz attack attacks bbc",
      kingpin: "drug cartel",
      brute: "force",
      collaborator: "research scientific song with and longtime frequent on musical creative co-author",
      impostor: "syndrome",
      loyalist: "ulster northern paramilitary",
    },
  },
];
