// Common verbs of news copy which hand no claim to anybody: they show where a clause has its verb.
// Authority: our own compilation from everyday reporting; irregular forms from any dictionary.

/** Verbs whose present forms ("the plan", "votes") are hardly ever nouns. */
export const plainLemmas =
  `accept achieve acquire adopt afford aim allow amount appear apply appoint approve arise arrange arrive assure assist
  assemble avoid bar beat become begin behave belong bend bind bite block bomb boost borrow break breathe breed bring
  broaden build burn burst buy calm cancel capture carry cast catch celebrate choose chair chant choke cite climb cling close
  collapse collect come compare compete complete comprise conduct confront consider consist consult contain continue
  contribute convene convict convince cope create cross cry cut deal decide decline decrease deem defeat defend define
  defy delay deliver depart depend deploy derive deserve destroy detain determine develop devote die differ dig
  disappear discuss display dominate double downplay drag draw drink drive drop earn ease eat edge effect elect
  eliminate embrace emerge employ enable encourage endorse enforce enjoy ensure enter erase erupt escalate escape
  establish evacuate evolve exceed exclude exist expand expel experience expire explode explore extend face fail fall
  favor favour feature feed fight fill finish fire fit fix flee fly follow forbid force forge forget form fund gain
  gather get give go govern grab grant greet grow guarantee guard handle hang happen harm hate have head hear help hide
  hire hit hold host hurt identify ignore illustrate impose improve include increase inform inherit inject injure
  inspire install intend interrupt introduce invade invest investigate invite involve issue join jump keep kick kill
  kneel knock know lack land last launch lead lean learn leave lend let lie lift like line list listen live lobby lock
  lose love lower make march mark marry matter mean meet merge miss move narrow need negotiate obtain occupy occur offer
  open operate oppose order organize organise oust outline overcome overlook overtake oversee overturn owe own pass pay
  perform persuade pick place plan play plead please plunge possess pour prefer prepare present preserve press prevail
  prevent produce prohibit promote prompt protect provide publish pull punish purchase push put quit raise range reach
  read receive reduce refer reflect refuse regain regard register reject relate release rely remain remember remove renew
  repeat replace require rescue resemble resign resist resolve respect restore restrict result resume retain retire
  retreat return reverse ride ring rise risk roar rob rock roll run rush sail satisfy save scrap seal search secure see
  seek seem seize sell send separate serve set settle shake shape share shift shine shoot shrink shut sign sing sink sit
  sleep slide slip slow smell smile sound sow span spark speak spell spend spill spin split sponsor spread spring stand
  star start stay steal stem stick sting stir stop strengthen strike strip strive struggle stumble succeed suffer
  summon supply support surge surpass surrender surround survive suspend sustain swear sweep swim swing switch tackle
  take talk target taste teach tear tend test thank throw tie tighten top topple touch tour trace trade trail train
  transform travel treat tremble trigger triumph trust try turn twist undergo undermine undertake unite unleash unveil
  update use vanish veto visit vote wait wake walk wander want warm wash waste watch weaken wear weigh widen win wind
  withdraw withstand witness wonder work wound wrap yield surprise honor honour insult mock blame back challenge target
  alarm arrest assign attack attempt attend base battle benefit bet bid campaign cause chase check claim clash cost
  counter cover crack crash damage date demand design dominate drop end engage exchange fear finance flow focus gamble
  gauge hike hunt impact influence interview label limit link manage mandate map measure murder name pair park
  permit pitch police pose post power profit program project question quote race rally rate reform rent request
  respond reveal review reward ruin rule sanction schedule score screen shelter ship signal slash slap slump sort stage
  stake state steer storm stretch structure stun suit tax team threaten time total transfer transport trap tweak upset value
  view vet wage warrant wield lure lurk moderate mourn nominate notch pave pile poll pore preside probe punch rank reap rebuild
  reopen reshape rip roam rouse scare scatter shout shrug side single soar spar spare spur squeeze stall startle stoke
  stray strand stress strut sue surface swap tempt thrive tip topple tout trim unfold urge usher vent vie waive wane waver welcome
  whip wipe wrest wrestle condemn assert bar dress grin hug kiss laugh nod scream sigh stare stroll wave wink yell applaud boo cheer
  chip clean clear close collide comb commit complicate concentrate confine confuse connect constitute contest contract contrast
  convert copy correct crush cultivate curb cure dance debut decorate dedicate delete deteriorate devastate devise disrupt dissolve distribute
  divide donate download draft drain dream drift drown dump elevate embark enact encounter endure entitle equip evade examine
  exercise exhaust exploit export expose fade fasten finalise finalize flood freeze fuel generate grapple halt heal hinder hover
  import imprison incite incur infect inflict initiate insert inspect instruct integrate intensify intervene invent isolate
  jeopardise jeopardize jail kidnap liberate loom loot lunge maintain manipulate manufacture mobilise mobilize modify monitor motivate
  obey obscure offend omit orchestrate originate overhaul participate patrol penetrate perish persist pledge plot plummet
  poison practise practice precede prolong propel prosecute provoke pursue qualify quell raid ransack reassure rebound recapture
  recede reclaim recover recruit redeem refrain refuel regulate reinforce reinstate relax relieve relinquish relocate
  rename render repair repay repel resort retaliate retrieve reunite rig sabotage sacrifice scale scan scrutinise scrutinize
  shatter shed shield shoulder silence simplify smash smoke smuggle solve stabilise stabilize stab starve strain study represent supplement characterize characterise portray perceive rumor rumour
  submit subside substitute supervise suppress swallow swell tamper terminate terrify thwart tolerate torture torment track transcend transmit
  tumble unite unlock unravel uphold vandalise vandalize violate weather withhold`.trim();

/** Verbs among them whose bare or -s form is at least as often a noun: they need a subject and an object beside them. */
export const plainNounLike =
  `aim arrest attack attempt back bar base battle beat benefit bet bid block bomb boost break burn campaign cast catch cause
  challenge chair chant charge chase check claim clash climb close collapse contest contract contrast copy cost counter cover
  crack crash cross cry cure cut damage dance date deal debut decline decrease defeat delay demand deposit design display double
  draft drag drain draw dream dress drift drink drive drop ease edge effect end escape exchange exercise experience
  exploit export face fall favor favour fear feature feed fight fill finance finish fire fit fix flood flow fly focus force
  form freeze fuel fund gain gamble gather gauge give grant guarantee guard halt handle harm hate head help hike hire hit hold
  honor honour host hug hunt hurt impact import increase influence insult interview issue jail join jump keep kick kiss label lack land last
  laugh launch lead lean lift like limit line link list live loan lobby lock look loot love lower make manage mandate map
  march mark match matter measure meet mock move murder name need object offer open order overhaul own pair park pass
  pay permit pick pile pitch place plan play pledge plot police poll pose post power practice present press probe produce profit program
  project promise prompt protest pull punch purchase push question quit quote race raid rally range rank rate reach read
  reform release remains rent repair repeat report request rescue resort respect result retreat return reverse review
  reward ride ring rise risk roar rock roll ruin rule run rush sail sanction save scale scan schedule score scrap screen
  seal search set shake shape share shed shelter shield shift ship shoot shot shoulder shout show shrug side sigh sign
  signal silence single sink slap slide slip slump smell smile smoke sort sound span spark spell spill spin split sponsor
  spread spring spur stab stage stake stand star start state stay steal stem stick sting stop storm strain strand stray
  stretch strike strip structure struggle study substitute suit supply support surface surge surprise surrender swap
  sweep swing switch talk target taste tax team tear test thanks tie time tip top torture total touch tour trace track
  trade trail train transfer transport trap travel treat trial trigger trim triumph trust try turn twist update upset use value
  veto view visit vote wage wait wake walk warrant waste watch wave weather welcome whip win wind wink witness wonder work
  worry wound wrap yield shine moderate clean clear warm slow secure separate correct complete perfect dry open narrow calm`.trim();

/** Past and participle of irregular verbs among them. */
export const plainIrregular: Readonly<Record<string, readonly [past: string, participle: string]>> =
  Object.fromEntries(
    `arise arose arisen|beat beat beaten|become became become|begin began begun|bend bent bent|bind bound bound|bite bit bitten|
    break broke broken|breed bred bred|bring brought brought|build built built|burst burst burst|buy bought bought|cast cast cast|
    catch caught caught|choose chose chosen|cling clung clung|come came come|cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn|
    drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|fight fought fought|flee fled fled|fly flew flown|
    forbid forbade forbidden|forget forgot forgotten|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|
    hang hung hung|have had had|hear heard heard|hide hid hidden|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|
    know knew known|lead led led|leave left left|lend lent lent|lie lay lain|lose lost lost|make made made|mean meant meant|
    meet met met|overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken|pay paid paid|plead pleaded pleaded|
    put put put|quit quit quit|rebuild rebuilt rebuilt|repay repaid repaid|ride rode ridden|ring rang rung|rise rose risen|run ran run|
    see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|
    shoot shot shot|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|
    speak spoke spoken|spend spent spent|spin spun spun|split split split|spread spread spread|spring sprang sprung|stand stood stood|
    steal stole stolen|stick stuck stuck|sting stung stung|strike struck struck|strive strove striven|swear swore sworn|
    sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|
    throw threw thrown|undergo underwent undergone|undertake undertook undertaken|uphold upheld upheld|upset upset upset|
    wake woke woken|wear wore worn|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|
    withstand withstood withstood|read read read|let let let|fit fit fit|bet bet bet|bid bid bid|spell spelled spelled|learn learned learned`
      .split("|")
      .map((row) => row.trim().split(" ") as [string, string, string])
      .map(([lemma, past, participle]) => [lemma, [past, participle]]),
  );

/** Verbs whose doubled consonant the spelling rules cannot see. */
export const plainDoubling: readonly string[] =
  `bar rob scrap ship slam slap slip snap step stop stab strip stun swap tap tip top trap trim whip wrap drop drag grab hug nod plan
  quip spar spur star stem stir tug vet chip clap cut dig get hit let plot put run set shut sit spin split submit swim win begin
  commit omit permit refer regret occur incur prefer compel expel propel repel rebel control patrol excel bet bid boo flip grin jog
  kidnap rip sag shed shred shrug skip slim snub sob tamp wed zip pin fit`.split(/\s+/);
