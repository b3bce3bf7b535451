// Things which news tells of and which cannot speak, be asked or stand beside anybody.
// Authority: our own compilation.

/** Singular and plural. */
export const things: ReadonlySet<string> = new Set(
  `statement statements remark remarks report reports letter letters plan plans policy policies law laws bill bills road
  roads bridge bridges talks meeting meetings meal visit trip tour question questions answer answers mood applause silence
  tears tear laughter anger voice voices words word speech speeches address decision decisions vote votes measure measures
  proposal proposals project projects deal deals agreement treaty budget budgets figures numbers data price prices cost
  costs rate rates share shares market markets sales profit profits growth economy tax taxes tariff tariffs sanctions war
  wars attack attacks strike strikes raid raids bombing blast fire fires storm flood floods weather rain heat crisis
  problem problems issue issues matter matters story stories news book books film films song songs photo photos video
  image images game games match score season race result results election elections campaign trial case cases charge
  charges verdict sentence ruling evidence document documents memo email emails message messages phone door doors room
  rooms building buildings house houses school schools hospital hospitals church churches park garden car cars train trains
  bus buses plane planes ship ships boat boats flight flights route border borders city town village river lake sea
  mountain hill street square smile hand hands eyes face faces heart hearts head idea ideas view views
  opinion opinions hope hopes fear fears concern concerns doubt doubts tone message change changes reform reforms move
  moves effort efforts goal goals progress success failure mistake truth reality future past work jobs money funds
  fund aid help support pressure power energy water food health safety security peace conflict tension tensions history
  day days week weeks month months year years night nights morning evening afternoon moment time event events ceremony
  parade protest protests march rally show shows concert exhibition museum outlook position stance sentiment reaction
  response interview conversation exchange briefing conference summit session hearing debate`.split(/\s+/),
);

/** Figures, goods and moods whose capital at the head of a sentence is no name: "Demand is expected to triple". */
export const bareThings: ReadonlySet<string> = new Set(
  `demand supply traffic growth turnout output debt crime trade anger fear unrest violence discontent support backing pressure
  interest revenue income turnover profit hunger poverty spending borrowing lending hiring rent water attendance uncertainty
  confidence drought flooding gold silver copper oil gas coal wheat rice corn fuel food energy electricity power tourism business
  industry manufacturing construction farming congestion pollution waste smog heat cold resistance competition trust morale
  momentum appetite enthusiasm optimism pessimism sentiment patience tension friction conflict peace war fighting chaos
  panic gridlock deadlock stalemate capacity productivity consumption investment employment unemployment inflation deflation
  recession recovery austerity reform change progress failure success defeat victory delay disruption shortage overcrowding
  homelessness absenteeism obesity mortality fertility immigration emigration migration housing healthcare childcare transport`.split(
    /\s+/,
  ),
);
