// Verbs by which a paper takes sides in what it tells, by sense.
// Authority: our own compilation; each class names the guidance it rests on.
import type { Sense } from "./senses.ts";

export const verbs: readonly Sense[] = [
  {
    sense: "Fights made of words",
    part: "verb",
    authority:
      "Guardian style guide, slam and blast; BBC News Styleguide, journalese; Reuters Handbook, loaded verbs",
    words: `slam blast rip lambast lambaste bash trash torch roast skewer savage pillory excoriate eviscerate lampoon deride
      scoff sneer rail rant  thunder bellow   screech
      lash_out hit_out tear_into lay_into rip_into light_into assail berate castigate upbraid smear malign
      vilify demonize demonise denigrate besmirch defame slander scapegoat blackball
          double_down blow_up_at 
        bludgeon           
      browbeat hector harangue   goad  dunk_on pile_on gang_up  slime`,
    plainer: {
      slam: "criticize",
      blast: "criticize",
      rip: "criticize",
      lambast: "criticize",
      lambaste: "criticize",
      bash: "criticize",
      trash: "criticize",
      assail: "criticize",
      castigate: "criticize",
      excoriate: "criticize",
      savage: "criticize",
      pillory: "criticize",
      thunder: "say",
      scoff: "say",
      lash_out: "criticize",
      hit_out: "criticize",
      double_down: "repeat",
    },
    literal: {
      "*": "earthquake storm hurricane",
      slam: "into shut door doors brakes grand brake dunk ground poetry shutters car truck",
      blast:
        "killed furnace off hole rock music radio bomb near through injured at outside site wave horn in the was were a ripped targeted damage wounded tore hit that kills explosion explosions explosives deadly powerful blew loudspeakers",
      rip: "through off apart tide tides open current currents van curl from down out cord in up roof roofs",
      bash: "birthday window door head annual in anniversary skull heads",
      trash:
        "bin bins cans can bag bags collection talk the pile piles pickup of service in out room rooms office hotel litter and truck trucks compactor dump removal",
      torch:
        "olympic relay car cars building bearers flame light run lit carried passing passed carrying bearer house homes vehicles buildings the bus church shop",
      roast: "beef chicken coffee pork annual sunday potatoes turkey dinner lamb marshmallows",
      savage: "dogs dog garden gear row land beast",
      thunder: "oklahoma city lightning bay rolled storm and rolling",
    },
  },
  {
    sense: "Temper and retort",
    part: "verb",
    together: true,
    authority: "BBC News Styleguide, journalese; Reuters Handbook, loaded verbs",
    words: `hit_back fire_back shoot_back clap_back fume seethe scold taunt pounce belittle disparage ridicule`,
    plainer: { hit_back: "reply", fire_back: "reply", shoot_back: "reply", clap_back: "reply", fume: "say" },
  },
  {
    sense: "Selling and boasting",
    part: "verb",
    authority: "BBC News Styleguide, loaded words; AP, tout; Reuters Handbook",
    words: `tout peddle trumpet  hype brag boast  gloat gush preen flaunt spout spew parrot regurgitate trot_out
      fawn pander grandstand  bloviate pontificate sermonize moralize whine  bleat bellyache grouse
      gripe carp bemoan cheerlead champion  shill swagger strut bluster  rejoice  wallow 
       salivate   cave capitulate kowtow grovel  cringe  bow_down bend_over backpedal backtrack
      flip-flop  renege dither bumble  flounder`,
    plainer: {
      tout: "promote",
      peddle: "promote",
      trumpet: "announce",
      hype: "promote",
      brag: "speak",
      spout: "say",
      spew: "say",
      trot_out: "repeat",
      gripe: "complain",
      grouse: "complain",
      whine: "complain",
      bemoan: "complain of",
      cave: "agree",
    },
    figurative: {
      shill: "for",
    },
    literal: {
      shill: "kenyan ugandan tanzanian somali dollar",
      whine: "drone drones engine engines jet motor dog dogs",
      trumpet: "player music played jazz horn play solo plays trombone brass playing and",
      spout: "water whale tea downs down blow",
      spew: "ash smoke lava volcano sewage oil carbon gas gases flames water fumes pollution black methane exhaust emissions toxic mercury chemicals",
      grouse: "sage moor bird ruffed black shooting",
      carp: "asian fish silver common grass lake invasive species",
      cave: "in entrance trapped system rescue boys cave divers the paintings art nick explored of diving inside a bats dwelling deep hill creek johnson mammoth",
      parrot: "bird species grey african birds",
      champion:
        "world defending league olympic heavyweight title national the a former state wimbledon reigning of grand masters europe european current u.s. us uefa open",
      tout: "ticket tickets",
      preen: "feathers bird birds",
      peddle: "drugs fish bicycle fruit vegetables wares",
    },
  },
  {
    sense: "Bad faith, told as fact",
    part: "verb",
    authority: "BBC Editorial Guidelines 3, accuracy; Reuters Handbook, motives",
    words: `dupe hoodwink bamboozle gaslight whitewash fearmonger scaremonger weaponize weaponise cherry-pick sugarcoat
       contort mischaracterise  concoct conjure_up dream_up cook_up gin_up
      drum_up whip_up ratchet_up trump_up stoke foment inflame   stir_up    
      cozy_up cosy_up suck_up buddy_up feign pretend    strong-arm    
        demean humiliate dehumanize dehumanise brainwash indoctrinate radicalize   
       sully    pervert   subvert usurp  politicize politicise
         shirk     stonewall obfuscate    paper_over sweep_under
      gloss_over trivialize trivialise  flout`,
    plainer: {
      stoke: "raise",
      weaponize: "use",
      weaponise: "use",
      concoct: "write",
      flout: "break",
    },
    literal: {
      pretend: "police officer customer dead to",
      radicalize: "online",
      stir_up: "dust mud",
      cook_up:
        "batch batches meal meals dinner lunch breakfast food dish dishes soup stew fish chicken meat beef rice eggs chips feast recipe",
      whip_up: "cream egg eggs batter meal dish dishes",
      stoke:
        "boiler boilers stove city on furnace fire trent mandeville newington port fires flames inflation",
      drum_up: "business support interest",
    },
  },
  {
    sense: "Ruin and force",
    part: "verb",
    authority: "BBC News Styleguide, hyperbole; Guardian style guide, decimate and journalese",
    words: `eviscerate decimate obliterate torpedo hobble muzzle ram_through ram_down foist steamroll railroad
      jam_through strong-arm blindside sandbag squander fritter botch bungle fumble flub mangle blunder squelch trample
      fleece plunder pillage desecrate defile butcher cripple kneecap shackle hamstring/hamstrung bedevil doom 
      clamor clamour claw upend implode unravel crater nosedive cling/clung prowl lurk
      fester foam froth seize_on pounce_on wade_in barrel storm_off flock`,
    plainer: { decimate: "destroy", crater: "fall", nosedive: "fall" },
    figurative: {
      cling:
        "power office control majority job post plan plans idea ideas belief beliefs hope hopes illusion claim claims past",
      foam: "mouth",
      froth: "mouth",
      trample: "rights constitution law laws freedom freedoms norms liberties democracy dignity will",
    },
    literal: {
      implode:
        "building buildings tower towers stadium submersible submarine sub titan hotel explosives demolition",
      butcher: "shop meat",
      nosedive: "plane aircraft jet helicopter pilot field",
      crater: "lake impact bomb moon meteor",
      foam: "insulation party roller mattress rubber padding",
      barrel: "oil of per a gun pipe wine",
      flock:
        "sheep birds geese of pigeons starlings tourists visitors shoppers pilgrims fans families crowds people holidaymakers",
      cripple: "storm ship",
      lurk: "shark",
      claw: "cat bear eagle crab back",
      plunder: "pirates",
      sandbag: "river flood levee",
      torpedo: "boat submarine ship heavyweight navy bat bats",
      shackle: "handcuffed legs ankles ankle",
      hobble: "off injury torn muscle horse ankle ankles knee calf hamstring",
      fumble: "lock key keys phone ball yard yards quarterback recovered touchdown lost return",
    },
  },
];
