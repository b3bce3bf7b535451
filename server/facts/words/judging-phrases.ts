// Set phrases by which a paper comments, argues or speaks for one camp, by sense.
// Authority: our own compilation; each class names the guidance it rests on.
import type { Sense } from "./senses.ts";

// In whose company unborn children are patients.
const pregnancy =
  "pregnant pregnancy mother mothers smoking alcohol virus vaccine vaccination dose drug drugs infection crash stabbed stabbing scan folic transfusion";

export const phrases: readonly Sense[] = [
  {
    sense: "Winks and asides",
    together: true,
    part: "phrase",
    authority: "BBC News Styleguide, tone; Reuters Handbook, no comment of our own",
    words: `believe_it_or_not go_figure surprise_surprise so_much_for never_mind_that never_mind_the you_guessed_it lo_and_behold
      let's_be_clear let_us_be_clear let's_be_honest let's_face_it let_that_sink_in the_truth_is the_fact_is
      the_reality_is the_simple_truth the_sad_truth the_plain_fact plain_and_simple simply_put put_simply to_put_it_mildly
      no_wonder it_is_no_secret it's_no_secret little_wonder small_wonder far_from_it if_you_will
      truth_be_told in_other_words as_if_that_were wait_for_it spoiler_alert
      you_can't_make_this_up ask_yourself just_ask good_luck_with heaven_forbid god_forbid god_knows
      of_all_people of_all_things of_all_places dear_leader so-called_experts yeah_right not_surprisingly not_to_mention
      after_all let_alone for_that_matter to_say_the_least to_boot nothing_more_than nothing_less_than
      bordering_on anything_but hardly_a_surprise to_no_one's_surprise
      comes_as_no_surprise came_as_no_surprise come_as_no_surprise it_should_come_as_no_surprise went_so_far_as
      goes_so_far_as going_so_far_as even_went_as_far stooped_to had_the_nerve had_the_gall has_the_gall dared_to
      saw_fit_to only_to_be a_far_cry_from a_clear_sign a_stark_reminder a_shining_example the_real_reason the_real_story
      the_real_question the_bottom_line the_whole_point is_no_stranger a_thing_of_the_past few_would_deny`,
  },
  {
    sense: "Verdicts in a set phrase",
    part: "phrase",
    authority: "Reuters Handbook, no comment of our own; BBC Editorial Guidelines 4, impartiality",
    words: `nothing_short_of is_nothing_less_than was_nothing_less_than are_nothing_less_than make_no_mistake beggars_belief beggared_belief defies_belief defied_belief defies_logic defied_logic
      flies_in_the_face_of fly_in_the_face_of flew_in_the_face_of flying_in_the_face_of smacks_of smacked_of smack_of
      reeks_of reeked_of reek_of a_fig_leaf its_true_colours its_true_colors his_true_colours his_true_colors
      her_true_colours her_true_colors their_true_colours their_true_colors knows_no_bounds knew_no_bounds
      a_kick_in_the_teeth come_to_their_senses came_to_their_senses came_to_its_senses come_to_its_senses`,
    literal: {
      smack_of: "lips bat whip",
      smacks_of: "lips oak whisky wine taste",
      reek_of: "smoke gas petrol fish sewage garlic sweat beer",
      reeks_of: "smoke gas petrol fish sewage garlic sweat beer",
      reeked_of: "smoke gas petrol fish sewage garlic sweat beer",
      a_fig_leaf: "statue painting fresco sculpture marble",
    },
  },
  {
    sense: "Words of one camp",
    part: "phrase",
    kind: "brand",
    authority:
      "AP, abortion, immigration, climate change and alt-right; Reuters Handbook, terms; BBC, terms of one side",
    words: `fat_cat fat_cats far_left far-left hard_left hard-left extreme_left extreme-left radical_left radical-left radical_wing radical_fringe lunatic_fringe loony_left
      loony-left far-right_extremist far-right_extremists far_right_extremists extreme_right alt-right alt-left
      hard-right ultra-conservative ultraconservative ultra-right ultra-left ultra-nationalist ultranationalist
      left-wing_mob right-wing_extremist right-wing_extremists left-wing_extremist left-wing_extremists
      radical_islam radical_islamic islamic_terrorism islamofascism race_hustler race_hustlers
      grievance_industry abortion_industry abortion_giant abortion_lobby abortion_mill abortion_on_demand
      abortion_propaganda baby_killing baby_killers baby_killer partial-birth_abortion late-term_abortion
      late-term_abortions unborn_baby unborn_babies unborn_child unborn_children pre-born pro-life pro-lifers
      pro-lifer pro-abortion anti-abortion_zealots anti-choice gun_grabbers gun_grabber gun_nuts
      gun_control_zealots gun_lobby israel_lobby climate_alarmist climate_alarmists climate_alarmism
      climate_hysteria climate_denier climate_deniers climate_denial science_denier science_deniers climate_cult
      union_bosses union_barons union_baron party_bosses eco-zealot eco-zealots eco-terrorist eco-terrorists
      rogue_state rogue_states swarm_of_migrants swarms_of_migrants global_elite global_elites globalist_elite coastal_elite coastal_elites liberal_elite liberal_elites
      media_elite media_elites wealthy_elite ruling_class establishment_media liberal_media left-wing_media
      right-wing_media corporate_media legacy_media lamestream_media drive-by_media media_darling
      conservative_media_bubble open_borders open-borders illegal_alien illegal_aliens criminal_alien
      criminal_aliens illegal_immigrant illegal_immigrants illegals anchor_baby anchor_babies chain_migration
      catch_and_release migrant_caravan migrant_invasion flood_of migrant_horde invasion_of_migrants
      sanctuary_city_policies amnesty_for cheap_labor job_creators death_tax death_panels trickle-down
      trickle-down_economics tax-and-spend welfare_queen welfare_queens entitlement_reform big_pharma big_oil
      big_tobacco dark_money billionaire_class the_one_percent real_americans everyday_americans
      hardworking_americans hard-working_americans law-abiding_citizens law-abiding_gun_owners
      silent_majority middle_america flyover_country heartland_americans forgotten_men never_trump never_trumper
      never_trumpers nevertrump nevertrumpers trump_derangement_syndrome trumpism trumpian trumpist trumpists
      trumpworld trump_cult maga_crowd maga_republicans maga_world maga_conservatives maga_supporters
      maga_extremists rino rinos squad_members democrat_party democrat_senator democrat_lawmakers
      loony_liberals social_justice_warrior social_justice_warriors identity_politics political_correctness
      politically_correct wokeness woke_ideology woke_mob woke_left woke_agenda woke_culture woke_politics woke_activists woke_activism woke_policies
      woke_elites woke_brigade woke_nonsense woke_warriors woke_liberals woke_capitalism woke_companies woke_corporations
      woke_universities woke_crowd woke_propaganda woke_indoctrination too_woke so_woke cancel_mob gender_ideology gender_insanity
      trans_ideology transgender_ideology transgenderism biological_male biological_males biological_men
      biological_man biological_boys radical_feminist radical_feminists feminist_agenda homosexual_agenda
      gay_agenda homosexual_lifestyle toxic_masculinity patriarchy critical_race_theory race-baiter race_baiters
      antifa_thugs antifa_mob blm_mob black_lives_matter_mob leftist_mob left-wing_mobs democrat_mayor
      chinese_virus chinese_coronavirus china_virus wuhan_virus wuhan_coronavirus kung_flu chinavirus plandemic
      scamdemic anti-vaxxer anti-vaxxers anti-vaxer anti-vaxers antivaxxer antivaxxers anti-maskers anti-masker
      vaccine_skeptics coronavirus_truthers covid_deniers conspiracy-minded conspiracy-laden
      right-wing_conspiracy climate_chaos dirty_energy clean_coal late-stage_capitalism corporate_greed
      corporate_welfare corporate_overlords wage_slavery slave_wages armed_thugs street_thugs militant_islam
      islamist_extremists state_sponsor_of_terror terror_sympathizer terrorist_sympathizer terror_apologists
      regime_change apartheid_state zionist_entity zionist_regime occupation_forces freedom_fighters
      colonial_settlers collective_west russophobic russophobia kyiv_regime kiev_regime nazi_regime_in anti-life
      anti-gun anti-police anti-family anti-white anti-science anti-worker anti-business gun-grabbing
      soft-on-crime cop-hating america-hating israel-hating freedom-hating soros-funded soros-backed
      bible-thumping tree-hugging`,
    literal: {
      fat_cat: "vet obese diet pet pets owner",
      fat_cats: "vet obese diet pet pets owner",
      far_left: "lane stage picture photo photograph frame row seat corner image wing screen",
      hard_left: "turn turned turning took lane veered swung bend steered corner",
      the_one_percent: "mark level threshold rate barrier",
      unborn_baby: pregnancy,
      unborn_babies: pregnancy,
      unborn_child: pregnancy,
      unborn_children: pregnancy,
      patriarchy: "orthodox church bishop bishops synod patriarch",
      freedom_fighters: "independence colonial museum memorial pension pensions honoured honored veterans",
    },
    // Letters come in floods, and prisoners have amnesties.
    figurative: {
      flood_of:
        "migrants immigrants refugees foreigners aliens illegals newcomers muslims asylum-seekers asylum labor labour foreign",
      amnesty_for: "migrants immigrants aliens illegals undocumented illegal lawbreakers dreamers",
    },
    plainer: {
      "pro-life": "anti-abortion",
      "anti-choice": "anti-abortion",
      "pro-abortion": "pro-abortion rights",
      illegal_alien: "immigrant without legal status",
      illegal_aliens: "immigrants without legal status",
      illegal_immigrant: "immigrant without legal status",
      illegal_immigrants: "immigrants without legal status",
      illegals: "immigrants without legal status",
      unborn_baby: "fetus",
      unborn_child: "fetus",
      chinese_virus: "coronavirus",
      chinese_coronavirus: "coronavirus",
      wuhan_virus: "coronavirus",
      china_virus: "coronavirus",
      democrat_party: "Democratic Party",
    },
  },
  {
    sense: "The paper takes a side",
    together: true,
    part: "phrase",
    authority: "BBC: “British troops”, not “our troops”; AP, our; Reuters Handbook, “we” and “us”",
    words: `our_country our_nation our_troops our_leaders our_government our_democracy our_borders our_children our_kids
      our_soldiers our_boys our_forces our_economy our_society our_freedom our_freedoms our_values our_way_of_life our_constitution
      our_rights our_politicians our_elites our_president our_culture our_planet our_elected our_founding our_enemies our_allies
      our_military our_politics our_schools our_communities our_streets our_elections our_own our_current our_political our_national
      we_must we_should we_need we_cannot we_can't we_are_told we_all we_have_to we_know we_need_to we_ought
      let_us you_would_think one_might_think one_would_think you_might_think 
      high_time shame_on thank_god thank_goodness good_riddance 
`,
  },
  {
    sense: "Advice from the paper",
    part: "phrase",
    authority: "Reuters Handbook, no comment of our own; BBC Editorial Guidelines 4, impartiality",
    words: `must_now must_be_stopped must_not_be_allowed it_is_time_for it_is_time_to it's_time_for it's_time_to it's_high_time has_no_place have_no_place deserves_better deserve_better`,
  },
];
