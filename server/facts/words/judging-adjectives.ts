// Adjectives which tell the reader what to think, by sense.
// Authority: our own compilation; each class names the guidance it rests on.
import type { Sense } from "./senses.ts";

export const adjectives: readonly Sense[] = [
  {
    sense: "Moral verdicts",
    part: "adjective",
    authority: "Reuters Handbook, dispassionate language; BBC Editorial Guidelines 4, impartiality",
    ly: true,
    words: `shameful barbaric barbarous disgraceful outrageous scandalous brazen blatant flagrant egregious heinous
      monstrous vile wicked despicable deplorable reprehensible unconscionable contemptible detestable abhorrent
      odious repugnant repulsive loathsome revolting grotesque obscene depraved
      debauched perverse perverted sordid sinful godless unholy diabolical demonic satanic nefarious villainous iniquitous
      inexcusable indefensible unforgivable unjustifiable unpardonable shameless heartless callous cruel merciless
      pitiless ruthless remorseless sadistic inhuman inhumane bloodthirsty murderous dastardly dishonorable dishonourable
      ignoble ignominious indecent unpatriotic treasonous treacherous traitorous un-american anti-american 
      tawdry seedy sleazy slimy squalid`,
    literal: {
      cruel: "punishment unusual",
      shameless: "series remake show showtime",
      obscene: "publications material phone calls content images",
      treacherous: "roads conditions waters terrain weather road currents seas passes ice",
      vile: "rugby",
      flagrant: "foul fouls",
      indecent: "assault exposure assaults images proposal act acts",
      ruthless: "efficiency",
      murderous: "rampage",
    },
  },
  {
    sense: "Ridicule",
    part: "adjective",
    authority: "Reuters Handbook, dispassionate language; Wikipedia MOS, words to watch",
    ly: true,
    words: `ludicrous paltry measly derisory laughable farcical ridiculous absurd preposterous risible asinine inane idiotic moronic stupid
      dumb imbecilic foolish silly clownish cartoonish comical nonsensical senseless mindless brainless witless clueless
      delusional crackpot harebrained half-baked half-assed cockamamie crazy insane nutty loony bonkers wacky kooky zany
      batty daft demented unhinged deranged crazed maniacal lunatic hysterical frenzied rabid frothing
      childish infantile juvenile puerile petulant sophomoric pathetic pitiful pitiable lame cringeworthy cringe-inducing
      laughingstock lackluster lacklustre half-hearted milquetoast bizarre weird wacko outlandish fanciful far-fetched
      ham-fisted ham-handed cack-handed tone-deaf tin-eared self-parodic oafish buffoonish amateurish
      ignorant benighted backward primitive narrow-minded small-minded simple-minded simplistic naive naïve gullible
      credulous pompous pretentious preening sanctimonious self-righteous holier-than-thou preachy smug haughty snobbish
      snooty supercilious whiny mawkish maudlin saccharine schmaltzy overwrought overblown hyperbolic hypocritical
      self-serving self-important self-aggrandizing self-pitying vainglorious grandiose turgid stilted cynical`,
    figurative: {
      backward:
        "nation nations country countries people peoples society region tribe culture regime policy thinking",
      lame: "excuse excuses joke jokes attempt attempts event answer response defence defense apology",
    },
    literal: {
      dumb: "waiter bell deaf struck down friends terminal terminals phone phones bomb bombs",
      crazy: "horse rich golf paving",
      weird: "sisters",
      silly: "season string billy putty",
      juvenile:
        "court detention justice offender offenders hall delinquent facility law arthritis diabetes center crime records fish salmon",
      primitive: "art tools tool root roots stone species fish church streak type types forms",
      insane: "criminally legally found guilty asylum clown",
      absurd: "theater theatre",
      infantile: "paralysis",
      senseless: "beaten knocked",
      naive: "bayes",
    },
  },
  {
    sense: "Incompetence and failure",
    part: "adjective",
    authority: "BBC Editorial Guidelines 4, impartiality; Reuters Handbook, value judgments",
    ly: true,
    words: `inept incompetent hapless feckless timid tepid spineless gutless craven cowardly bumbling bungling blundering woeful
      abysmal dismal lamentable dreadful terrible horrible awful lousy crummy wretched miserable disastrous calamitous
      ruinous shambolic chaotic dysfunctional botched bungled misguided wrongheaded ill-conceived ill-judged
      ill-advised ill-considered ill-fated ill-timed heavy-handed toothless powerless impotent ineffectual hollow vacuous
      once-proud once-mighty vapid insipid feeble rudderless clumsy slipshod sloppy shoddy reckless irresponsible foolhardy negligent
      wasteful profligate bloated sclerotic moribund doomed crumbling beleaguered floundering faltering flailing
      toxic poisonous corrosive pernicious insidious nightmarish hellish soul-crushing soul-destroying backbreaking
      back-breaking crushing crippling punishing draconian onerous stifling suffocating job-killing bankrupting
      self-defeating counterproductive pointless useless worthless meaningless senseless futile fruitless unworkable
      unsustainable unreasonable unfair unjust one-sided lopsided biased slanted`,
    figurative: {
      hollow:
        "promise promises victory words gesture threat threats rhetoric claims apology pledge pledges boast laugh",
      poisonous:
        "atmosphere debate rhetoric politics legacy climate relationship relations row dispute campaign",
      crumbling: "alliance coalition empire regime party support case economy marriage",
    },
    literal: {
      toxic:
        "drug bees fish humans animals sewage assets asset debt debts loans plant plants frog waste chemicals chemical substances gas gases fumes smoke shock algae air materials sludge metals plume cleanup spill substance effects levels cloud",
      corrosive: "liquid substance acid chemicals material",
      crushing:
        "injuries weight death crowd plant plants machine machines rock stone soybeans grapes olives seeds",
      timid: "deer animal animals species bird birds",
      tepid: "bath baths water tea",
      toothless: "whale whales grin smile gums mouth",
      powerless: "households homes without left",
      miserable: "weather les",
      crippling: "pain injury disease arthritis disorder",
      negligent: "homicide criminally",
      reckless: "driving endangerment homicide driver conduct manslaughter disregard",
      doomed: "flight ship plane airliner voyage",
      bloated: "body bodies corpse corpses belly stomach stomachs face cow cows sheep",
      terrible: "tragedy accident loss",
      unfair: "dismissal labor labour trade competition practices competitive advantage",
      unreasonable: "search searches seizure seizures",
      unjust: "enrichment",
      stifling: "heat humidity",
      dismal: "swamp science",
      chaotic: "evacuation",
      lopsided: "score win loss victory",
    },
  },
  {
    sense: "Attacks on character",
    part: "adjective",
    authority: "SPJ Code: avoid stereotyping; Reuters Handbook, adjectives; AP, loaded language",
    ly: true,
    words: `arrogant intransigent obstinate pig-headed bloody-minded narcissistic egotistical egomaniacal megalomaniacal vain conceited vindictive spiteful petty mean-spirited
      malicious malevolent venomous vitriolic greedy avaricious grasping power-hungry money-grubbing crooked unscrupulous
      unprincipled conniving scheming devious duplicitous two-faced double-dealing backstabbing mendacious deceitful
      dishonest disingenuous untrustworthy slippery shifty shady sneaky sly wily crafty cunning manipulative opportunistic
      mercenary demagogic despotic dictatorial tyrannical orwellian kafkaesque
      stalinist fascistic jackbooted oppressive domineering overbearing bullying thuggish loutish boorish crass
      uncouth vulgar coarse lecherous predatory creepy brash bombastic blustering bellicose belligerent
      pugnacious truculent warlike hawkish saber-rattling trigger-happy combative abrasive acerbic caustic strident
      shrill rancorous vehement virulent savage intemperate incendiary inflammatory 
      race-baiting fearmongering fear-mongering scaremongering alarmist paranoid conspiratorial bigoted 
      misogynistic misogynist xenophobic homophobic transphobic islamophobic nativist jingoistic chauvinistic intolerant
      prejudiced dogmatic doctrinaire hyper-partisan hyperpartisan fanatical zealous overzealous
      lazy indolent slothful pampered spoiled privileged elitist effete out-of-touch obsequious servile
      sycophantic subservient slavish fawning groveling grovelling thin-skinned mercurial erratic impulsive
      impetuous temperamental moody sulky surly cantankerous crotchety curmudgeonly`,
    figurative: {
      shady:
        "deal deals dealings business character characters past figure figures practices money financier operator operators banker bankers banks lawyer tactics people behavior behaviour",
    },
    literal: {
      vain: "in attempt attempts hope hopes effort efforts bid search",
      moody: "light lighting blue music",
      lazy: "river susan",
      incendiary:
        "device devices bomb bombs balloon balloons drone drones weapon weapons munitions ammunition grenade grenades shell shells",
      predatory: "lending fish animals pricing birds bird lenders loans",
      savage: "dan",
      vehement: "denied denies deny denying opposed opposes oppose disagreed disagrees",
      petty: "theft officer officers cash crime crimes larceny criminals offenses tom",
      malicious:
        "program programs link links email emails app apps file files actors prosecution software code mischief wounding intent damage communications",
      slippery:
        "road roads slope slopes surface surfaces ice conditions floor floors path paths pavement pavements steps rock rocks track fish",
      spoiled: "ballot ballots milk food",
      privileged: "information communications communication access documents executive",
      caustic: "soda substance chemical",
      coarse: "sand salt fish fishing grain grained fibre fiber cloth flour hair language",
      sly: "stone stallone",
      oppressive: "heat humidity",
      inflammatory: "bowel disease arthritis bowels drug drugs response anti condition",
      mercenary: "group company fighters fighter force forces leader troops wagner boss chief army",
      erratic: "driving weather rainfall heartbeat rain",
      opportunistic: "infections infection",
      virulent: "strain strains",
      hawkish: "fed central bank policy tone stance",
      combative: "sports",
      paranoid: "schizophrenia schizophrenic delusions",
    },
  },
  {
    sense: "Doubt cast by the paper",
    part: "adjective",
    authority: "BBC, show the evidence beside the finding; Wikipedia MOS, expressions of doubt",
    ly: true,
    words: `bogus phony phoney sham baseless unfounded groundless unsubstantiated debunked discredited spurious specious
      trumped-up fabricated concocted dubious questionable fishy supposed self-styled
      vaunted much-vaunted much-hyped much-ballyhooed much-trumpeted self-proclaimed self-appointed ostensible incoherent rambling
      deceptive evasive flawed tortured outright`,
    literal: {
      "self-proclaimed":
        "republic republics state states caliphate government governments authorities president",
      "self-styled": "republic republics state states caliphate government governments authorities",
      fabricated: "steel metal",
      tortured: "body bodies beaten killed prisoners detainees",
      deceptive: "trade practices advertising",
      supposed: "was were is are be been am not",
      outright: "majority ban win victory winner lead ownership purchase",
      flawed: "design",
    },
  },
  {
    sense: "Alarm",
    together: true,
    part: "adjective",
    authority: "BBC, do not tell the audience whether news is good or bad; Reuters, avoid emotive words",
    ly: true,
    words: `alarming terrifying horrifying horrific harrowing frightening frightful fearsome scary chilling
      spine-chilling blood-curdling bone-chilling disturbing troubling worrying worrisome unsettling unnerving ominous sinister menacing
      foreboding dire grim bleak apocalyptic dystopian cataclysmic devastating existential perilous
      precarious seismic earth-shattering earthshaking sobering disquieting haunting nerve-wracking nerve-racking
      gut-wrenching heart-wrenching heartbreaking heartrending tear-jerking agonizing agonising excruciating tragic
      poignant bone-crushing draining embarrassing humiliating mortifying demeaning degrading dehumanizing dehumanising`,
    literal: {
      seismic:
        "activity data waves station retrofit sensors survey zone network equipment events event safety testing monitoring shift wave",
      disturbing: "peace content images the",
      tragic: "accident death deaths loss crash shooting event incident",
      grim: "reaper sleeper",
      degrading: "treatment inhuman or",
      devastating:
        "earthquake quake fire fires hurricane storm flood floods flooding tornado tsunami injury wildfire wildfires illness disease cyclone typhoon fireball effects earthquakes hurricanes loss drought blaze diagnosis stroke stage",
      bleak: "house",
      scary: "movie movies film",
      worrying: "about without",
      menacing: "convicted charged third-degree",
    },
  },
  {
    sense: "Amazement and hyperbole",
    together: true,
    part: "adjective",
    authority: "BBC News Styleguide, hyperbole; Guardian style guide, overstatement; AP, adjectives",
    ly: true,
    words: `stunning staggering shattering astonishing astounding amazing jaw-dropping eye-popping eye-watering mind-boggling
      mind-blowing breathtaking unbelievable unthinkable unimaginable incredible incomprehensible inexplicable whopping
      colossal gargantuan monumental mammoth monstrous humongous sky-high gaping yawning meteoric lightning
      extraordinary remarkable startling eyebrow-raising head-scratching head-spinning dizzying
      dazzling glittering electrifying riveting gripping tantalizing mouthwatering sensational bombshell
      blockbuster earth-shaking historic-making wild-eyed full-blown full-throated red-hot white-hot runaway
      insatiable never-ending untold epic titanic herculean sisyphean quixotic stinging blistering
      scathing withering scorching bruising biting damning fiery ferocious furious feverish frantic
      frenetic breathless blunt snarky barbed thinly-veiled veiled unvarnished full-scale all-out 
      notorious infamous legendary iconic heralded
      razor-thin paper-thin bare-knuckle knock-down cutthroat make-or-break do-or-die last-ditch last-gasp eleventh-hour
      high-stakes must-win winner-take-all`,
    literal: {
      blockbuster: "drug drugs film films movie movies hit video store weight",
      bombshell: "blonde",
      mammoth: "woolly lakes cave lake mountain hot",
      epic: "games poem film novel systems trilogy fantasy",
      titanic: "the sank wreck",
      lightning: "strike strikes network storm bolt round rod tampa bay bugs",
      biting: "insects nails dog flies",
      runaway: "train truck bride teen girl boy horse greenhouse child children",
      furious: "fast",
      scorching: "heat temperatures sun summer day days weather",
      blistering: "heat sun barnacles",
      blunt: "force instrument object trauma emily james",
      veiled: "woman women bride face faces",
      fiery: "crash explosion wreck collision blaze furnace",
      monumental: "sculpture architecture works",
      stinging: "nettle insects",
      colossal: "statue squid heads",
      incredible: "hulk",
      amazing: "grace race spider-man",
      withering: "heat crops",
      bruising: "swelling cuts facial severe head body scrapes and extensive",
      "full-scale": "invasion war model replica",
      "high-stakes": "poker testing tests test game",
      heralded: "as by",
      feverish: "patients",
    },
  },
  {
    sense: "Praise",
    part: "adjective",
    authority: "Wikipedia MOS, puffery; BBC News Styleguide, adjectives; Reuters Handbook",
    ly: true,
    words: `visionary heroic redoubtable brilliant esteemed revered venerable venerated beloved courageous valiant gallant fearless
      intrepid dauntless plucky feisty indomitable unflappable tireless indefatigable groundbreaking ground-breaking
      trailblazing path-breaking pathbreaking game-changing revolutionary magnificent majestic spectacular splendid superb
      sublime exquisite fabulous fantastic marvelous marvellous wonderful terrific awesome glorious stellar dazzling
      masterful masterly virtuosic consummate peerless unrivaled unrivalled matchless incomparable unparalleled inspiring
      inspirational heartwarming heart-warming uplifting impressive world-class best-in-class state-of-the-art cutting-edge
      much-loved much-needed long-overdue hard-won hard-earned common-sense commonsense principled
      statesmanlike statesmanly high-minded noble righteous virtuous saintly selfless altruistic magnanimous big-hearted
      salt-of-the-earth patriotic god-fearing law-abiding hardworking hard-working long-suffering beleaguered rightful
      charismatic magnetic captivating enchanting mesmerizing mesmerising spellbinding unforgettable laudable commendable
      praiseworthy admirable exemplary immaculate flawless pristine triumphant resounding ringing glowing rave
      gushing adoring rapturous ecstatic jubilant euphoric thriving prosperous stunning storied fabled
      illustrious distinguished eminent towering larger-than-life wildly-popular hugely-popular stalwart steadfast
      unwavering unflinching unabashed unapologetic no-nonsense straight-talking plain-spoken steely steely-eyed
      sage savvy astute shrewd canny deft adroit nimble`,
    figurative: {
      rave: "review reviews notice notices",
      magnetic: "personality charm presence smile orator",
      ringing: "endorsement defence defense tones declaration speech",
      glowing: "review reviews praise tribute tributes terms endorsement profile report reports account",
      noble: "cause causes aim aims intention intentions goal goals gesture sacrifice",
      stellar:
        "performance performances career record work reputation lineup cast job year display results season",
      towering: "figure figures achievement performance talent presence intellect genius",
      sage: "advice counsel",
      pristine: "reputation record",
    },
    literal: {
      revolutionary:
        "war guard guards forces army council court party era movement road corps tax leader struggle group cuban iranian armed",
      flawless: "diamond diamonds stone gem",
      storied: "building buildings floors house houses",
      brilliant: "cut diamond diamonds",
      distinguished:
        "flying service medal cross professor fellow fellows lecture lecturer speaker himself herself chair university alumni from by career",
      patriotic: "songs song front party union",
      fantastic: "four beasts",
      glorious: "revolution twelfth",
      righteous: "gemstones brothers among",
      steely: "dan blue grey gray",
      rightful: "owner owners heir",
    },
  },
  {
    sense: "Disputed, and no word of why",
    part: "adjective",
    explained: true,
    authority: "AP, controversial: an overused word; say what is disputed and who disputes it",
    words: "controversial",
    plainer: { controversial: "disputed" },
  },
  {
    sense: "Ready-made reputations",
    part: "adjective",
    authority: "AP, controversial; Wikipedia MOS, contentious labels; BBC, let others characterise",
    words: `disgruntled embattled beleaguered disgraced notorious infamous scandal-plagued scandal-ridden
      scandal-hit scandal-scarred scandal-tarred controversy-plagued gaffe-prone hard-line hardline foul-mouthed
      crime-infested rat-infested drug-infested`,
    plainer: { hardline: "strict", "hard-line": "strict" },
  },
  {
    sense: "Colour",
    part: "adjective",
    together: true,
    authority: "Reuters Handbook, adjectives; BBC News Styleguide, adjectives",
    words: `accident-prone hard-charging hard-bitten hard-nosed fire-breathing flame-throwing bomb-throwing
      rabble-rousing firebrand maverick loudmouth loud-mouthed headline-grabbing attention-seeking
      publicity-hungry publicity-shy cash-strapped debt-ridden crime-ridden drug-addled gang-infested war-torn
      war-weary beset besieged under-fire much-maligned much-criticized much-criticised oft-criticized reclusive
      secretive hermit shadowy super-rich ultra-rich ultra-wealthy mega-rich moneyed well-heeled deep-pocketed
      pot-bellied baby-faced silver-tongued smooth-talking fast-talking restive loyalist-packed
      kremlin-friendly russia-friendly beijing-friendly business-friendly union-busting tough-on-crime
      gun-toting gun-loving freedom-loving fast-growing-left post-truth`,
  },
];
