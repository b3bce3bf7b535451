// Set phrases by which a paper comments, argues or speaks for one camp, by sense.
// Authority: our own compilation; each class names the guidance it rests on.
import type { Sense } from "./senses.ts";

export const phrases: readonly Sense[] = [
  {
    sense: "Winks and asides",
    together: true,
    part: "phrase",
    authority: "BBC News Styleguide, tone; Reuters Handbook, no comment of our own",
    words: `believe_it_or_not go_figure surprise_surprise so_much_for never_mind_that never_mind_the you_guessed_it lo_and_behold
      make_no_mistake let's_be_clear let_us_be_clear let's_be_honest let's_face_it let_that_sink_in the_truth_is the_fact_is
      the_reality_is the_simple_truth the_sad_truth the_plain_fact plain_and_simple simply_put put_simply to_put_it_mildly
      no_wonder it_is_no_secret it's_no_secret little_wonder small_wonder far_from_it if_you_will
      truth_be_told in_other_words as_if_that_were as_luck_would_have_it wait_for_it spoiler_alert
      you_can't_make_this_up ask_yourself just_ask good_luck_with heaven_forbid god_forbid god_knows
      of_all_people of_all_things of_all_places dear_leader so-called_experts yeah_right not_surprisingly not_to_mention
      after_all let_alone for_that_matter to_say_the_least to_boot nothing_more_than nothing_less_than nothing_short_of
      bordering_on anything_but hardly_a_surprise to_no_one's_surprise
      comes_as_no_surprise came_as_no_surprise come_as_no_surprise it_should_come_as_no_surprise went_so_far_as
      goes_so_far_as going_so_far_as even_went_as_far stooped_to had_the_nerve had_the_gall has_the_gall dared_to
      saw_fit_to only_to_be a_far_cry_from a_clear_sign a_stark_reminder a_shining_example the_real_reason the_real_story
      the_real_question the_bottom_line the_whole_point is_no_stranger a_thing_of_the_past few_would_deny`,
  },
  {
    sense: "Images which argue",
    kind: "image",
    part: "phrase",
    authority: "George Orwell's rule on worn images; BBC News Styleguide, clichés; AP, metaphors",
    words: `tip_of_the_iceberg armed_to_the_teeth lip_service on_steroids drink_the_kool-aid drank_the_kool-aid drinking_the_kool-aid
      tin_foil tinfoil_hat snake_oil dog_whistle dog_whistles crocodile_tears throw_under_the_bus thrown_under_the_bus
      threw_under_the_bus race_card culture_war culture_wars culture_warrior culture_warriors moral_panic virtue_signaling
      virtue_signalling cancel_culture fake_news deep_state witch_hunt house_of_cards powder_keg ticking_time_bomb time_bomb
      smoke_and_mirrors bait_and_switch shell_game slap_on_the_wrist slap_in_the_face kangaroo_court show_trial clown_car
      clown_show dumpster_fire train_wreck circular_firing_squad circling_the_wagons circled_the_wagons
      rearranging_the_deck_chairs fox_guarding sacred_cow sacrificial_lamb silver_platter blank_check blank_cheque
      cash_cow gravy_train pork_barrel golden_parachute sweetheart_deal backroom_deal backroom_deals back-room_deal
      smoke-filled_room political_football political_theater political_theatre political_stunt publicity_stunt cheap_shot
      low_blow sucker_punch body_blow death_blow knockout_blow nail_in_the_coffin death_knell last_gasp swan_song uphill_battle
      perfect_storm rude_awakening wake-up_call wakeup_call bitter_pill tough_pill hard_pill feeding_frenzy media_circus
      war_path warpath fever_dream pipe_dream fool's_errand wild_goose_chase lost_cause slippery_slope pandora's_box
      nuclear_option scorched_earth race_to_the_bottom iron_fist iron_grip strong_arm heavy_hand chilling_effect
      moving_the_goalposts moved_the_goalposts move_the_goalposts dug_in_his_heels
      dug_his_heels dug_her_heels dug_their_heels dug_in_their_heels digging_in_their_heels dig_in_their_heels
      took_a_swipe takes_a_swipe taking_a_swipe took_a_dig took_a_shot took_a_jab takes_aim took_aim taking_aim take_aim
      piled_on thrown_shade threw_shade throwing_shade go_on_a_tear went_on_a_tear on_a_tear on_the_warpath
      blew_a_gasket blew_his_top lost_his_mind lost_their_minds losing_their_minds off_the_rails off_the_deep_end
      out_of_touch out_of_thin_air out_of_whack asleep_at_the_wheel asleep_at_the_switch
      in_over_his_head head_in_the_sand heads_in_the_sand on_the_backs_of on_the_back_of
      in_bed_with in_the_pocket_of in_the_tank_for in_lockstep in_cahoots at_the_behest_of doing_the_bidding do_the_bidding
      does_the_bidding carrying_water carry_water pulling_the_strings pulls_the_strings puppet_masters
      rigged_game stacked_deck rubber_stamp rubber-stamp tooth_and_nail hook_line_and_sinker full_steam_ahead
      wiped_the_floor mopped_the_floor raked_over_the_coals under_fire in_the_crosshairs in_hot_water in_the_doghouse
      egg_on_his_face tail_between_their_legs turned_a_blind_eye turn_a_blind_eye turning_a_blind_eye turns_a_blind_eye
      swept_under_the_rug line_their_pockets lined_their_pockets lining_their_pockets line_his_pockets fleecing_taxpayers
      on_the_taxpayers'_dime on_the_taxpayer_dime taxpayer_dime tug_of_war war_of_words bad_blood blood_on_their_hands
      sowing_chaos sow_chaos sows_chaos wreak_havoc wreaked_havoc wreaking_havoc wreaks_havoc run_amok ran_amok running_amok
      go_rogue went_rogue going_rogue raised_eyebrows raising_eyebrows raises_eyebrows raise_eyebrows dropped_a_bombshell
      sent_shockwaves sent_shock_waves sending_shockwaves send_shockwaves sends_shockwaves shock_waves
      fanned_the_flames fanning_the_flames fan_the_flames fans_the_flames poured_fuel pouring_fuel add_fuel adding_fuel
      adds_fuel added_fuel throw_gasoline rubbed_salt rubbing_salt twist_the_knife war_on_women war_on_coal war_on_christmas
      war_on_cops war_on_police war_on_science war_on_truth assault_on_democracy assault_on_freedom attack_on_democracy
      socialist_utopia nanny_state big_government big_brother police_state banana_republic`,
  },
  {
    sense: "Words of one camp",
    part: "phrase",
    kind: "brand",
    authority:
      "AP, abortion, immigration, climate change and alt-right; Reuters Handbook, terms; BBC, terms of one side",
    words: `far_left far-left hard_left hard-left extreme_left extreme-left radical_left radical-left loony_left loony-left
      far-right_extremist far-right_extremists far_right_extremists extreme_right alt-right alt-left hard-right ultra-conservative
      ultraconservative ultra-right ultra-left ultra-nationalist ultranationalist left-wing_mob right-wing_extremist
      right-wing_extremists left-wing_extremist left-wing_extremists radical_islam radical_islamic islamic_terrorism
      islamofascism 
      race_hustler race_hustlers grievance_industry abortion_industry abortion_giant abortion_lobby
      abortion_mill abortion_on_demand abortion_propaganda baby_killing baby_killers baby_killer partial-birth_abortion
      late-term_abortion late-term_abortions unborn_baby unborn_babies unborn_child unborn_children pre-born pro-life
      pro-lifers pro-lifer pro-abortion anti-abortion_zealots anti-choice gun_grabbers gun_grabber gun_nuts gun_control_zealots
      gun_lobby israel_lobby climate_alarmist climate_alarmists climate_alarmism climate_hysteria climate_denier climate_deniers
      climate_denial science_denier science_deniers climate_cult global_elite global_elites globalist_elite coastal_elite
      coastal_elites liberal_elite liberal_elites media_elite media_elites wealthy_elite ruling_class establishment_media
      liberal_media left-wing_media right-wing_media corporate_media legacy_media lamestream_media mainstream_media
      drive-by_media media_darling conservative_media_bubble open_borders open-borders illegal_alien illegal_aliens
      criminal_alien criminal_aliens illegal_immigrant illegal_immigrants illegals
      anchor_baby anchor_babies chain_migration catch_and_release migrant_caravan migrant_invasion flood_of migrant_horde
      invasion_of_migrants sanctuary_city_policies amnesty_for cheap_labor job_creators death_tax death_panels 
      trickle-down trickle-down_economics tax_and_spend tax-and-spend welfare_queen welfare_queens entitlement_reform
      big_pharma big_oil big_tech big_tobacco dark_money billionaire_class one_percent real_americans 
      everyday_americans hardworking_americans hard-working_americans working_families law-abiding_citizens
      law-abiding_gun_owners silent_majority middle_america flyover_country heartland_americans forgotten_men
      never_trump never_trumper never_trumpers nevertrump nevertrumpers trump_derangement_syndrome trumpism trumpian trumpist
      trumpists trumpworld trump_cult maga_crowd maga_republicans maga_world maga_conservatives maga_supporters maga_extremists
      rino rinos dinos squad_members democrat_party democrat_senator democrat_lawmakers loony_liberals
      social_justice_warrior social_justice_warriors identity_politics political_correctness politically_correct
      wokeness woke_ideology woke_mob woke_left cancel_mob gender_ideology gender_insanity trans_ideology transgender_ideology
      transgenderism biological_male biological_males biological_men biological_man biological_boys radical_feminist
      radical_feminists feminist_agenda homosexual_agenda gay_agenda homosexual_lifestyle toxic_masculinity patriarchy
      critical_race_theory race-baiter race_baiters antifa_thugs antifa_mob blm_mob black_lives_matter_mob leftist_mob
      left-wing_mobs democrat_mayor chinese_virus chinese_coronavirus china_virus
      wuhan_virus wuhan_coronavirus kung_flu chinavirus plandemic scamdemic anti-vaxxer anti-vaxxers anti-vaxer anti-vaxers
      antivaxxer antivaxxers anti-maskers anti-masker vaccine_skeptics coronavirus_truthers covid_deniers science_deniers
      conspiracy_theorist conspiracy_theorists conspiracy_theory conspiracy_theories conspiracy-minded conspiracy-laden
      right-wing_conspiracy climate_chaos dirty_energy clean_coal
      late-stage_capitalism corporate_greed corporate_welfare corporate_overlords wage_slavery slave_wages
      armed_thugs street_thugs militant_islam islamist_extremists state_sponsor_of_terror terror_sympathizer terrorist_sympathizer
      terror_apologists regime_change apartheid_state zionist_entity zionist_regime occupation_forces freedom_fighters
      colonial_settlers collective_west russophobic russophobia kyiv_regime kiev_regime nazi_regime_in`,
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
      let_us you_would_think one_might_think one_would_think you_might_think it_is_time_for it_is_time_to it's_time_to it's_time_for
      it's_high_time high_time shame_on thank_god thank_goodness good_riddance must_now must_be_stopped must_not_be_allowed
      has_no_place have_no_place deserves_better deserve_better`,
  },
];
