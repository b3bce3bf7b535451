// Stock phrases of comment: endings which look into the future, ready-made situations, worn images.
// Authority: our own compilation; each class names the guidance it rests on. "~" stands for up to three words.
import type { Sense } from "./senses.ts";

export const stockPhrases: readonly Sense[] = [
  {
    sense: "Crystal balls",
    kind: "image",
    part: "phrase",
    authority: "BBC News Styleguide, clichés and journalese; AP, clichés",
    words: `only_time_will_tell time_will_tell remains_to_be_seen remained_to_be_seen remain_to_be_seen yet_to_be_seen
      too_early_to_say too_soon_to_say too_early_to_tell too_soon_to_tell all_eyes_are_on all_eyes_will_be_on all_eyes_now_turn
      all_eyes_turn the_world_is_watching the_world_will_be_watching the_eyes_of_the_world jury_is_still_out
      watch_this_space stay_tuned the_clock_is_ticking ball_is_~_in_~_court the_stakes_could_not_be_higher
      the_stakes_couldn't_be_higher the_stakes_are_high a_lot_is_riding_on hangs_in_the_balance hang_in_the_balance
      hung_in_the_balance could_go_either_way it's_anyone's_guess is_anyone's_guess is_anybody's_guess is_a_matter_of_time only_a_matter_of_time
      the_stage_is_set_for the_stage_is_now_set sets_the_stage_for set_the_stage_for setting_the_stage_for the_road_ahead
      a_long_road_ahead the_die_is_cast the_writing_is_on_the_wall this_story_has_legs
      this_story_is_far_from_over far_from_over one_thing_is_certain one_thing_is_clear one_thing_is_for_sure
      one_thing_is_beyond_dispute what_is_clear_is what_is_certain_is the_days_ahead_will the_weeks_ahead_will the_months_ahead_will
      coming_days_will_~_tell days_may_provide days_will_provide days_could_provide weeks_may_provide
      weeks_will_provide days_will_be_crucial days_will_be_critical weeks_will_be_crucial days_will_show
      days_will_tell weeks_will_show weeks_will_tell months_will_show months_will_tell days_will_reveal
      weeks_will_reveal only_the_future_will_tell history_will_judge history_will_be_the_judge what_happens_next_is
      what_comes_next_is no_end_in_sight light_at_the_end_of_the_tunnel`,
    literal: { the_road_ahead: "closed blocked shut flooded" },
  },
  {
    sense: "Ready-made situations",
    kind: "image",
    part: "phrase",
    authority: "BBC News Styleguide, journalese; Guardian style guide, clichés",
    words: `coming_of_age before_our_eyes before_our_very_eyes the_situation_remains the_situation_is_evolving the_situation_is_~_fluid the_situation_is_~_complex
      the_situation_is_~_tense the_situation_is_~_volatile the_situation_on_the_ground against_a_backdrop_of against_the_backdrop_of
      against_this_backdrop at_a_critical_juncture at_a_crossroads at_a_pivotal_moment at_a_critical_moment a_pivotal_moment
      a_watershed_moment a_defining_moment a_turning_point a_tipping_point a_game_changer a_game-changer a_sea_change
      a_perfect_storm the_perfect_storm a_step_in_the_right_direction a_new_chapter a_new_era a_powder_keg
      a_flashpoint_in a_delicate_balance a_delicate_dance a_stark_reminder a_grim_reminder a_sobering_reminder
      a_timely_reminder a_painful_reminder a_chilling_reminder a_testament_to serves_as_a_reminder served_as_a_reminder
      highlights_the_need underscores_the_need underlines_the_need speaks_volumes spoke_volumes
      back_to_the_drawing_board a_level_playing_field double-edged_sword a_window_of_opportunity
      the_elephant_in_the_room a_tough_road_ahead on_shaky_ground on_thin_ice on_the_ropes in_the_limelight
      a_breath_of_fresh_air a_bone_of_contention a_thorn_in_the_side a_constructive_path_forward
      a_constructive_path a_spirit_of_cooperation key_stakeholders the_geopolitical_landscape
      the_political_landscape the_complexities_of_the_situation`,
    literal: {
      against_a_backdrop_of: "mountains hills stage curtain sea sky trees flags velvet painted skyline",
      against_the_backdrop_of: "mountains hills stage curtain sea sky trees flags skyline",
      a_turning_point: "route course race river road map loop",
      at_a_crossroads: "car cars lorry truck van traffic village lights",
      the_situation_remains: "room",
    },
  },
  {
    sense: "Paths not yet walked",
    kind: "image",
    part: "phrase",
    authority: "BBC News Styleguide, clichés; Reuters Handbook, clichés",
    words: "pave_the_way paves_the_way paving_the_way",
    literal: { "*": "crews road asphalt school street tarmac concrete" },
  },
  {
    sense: "Stock moves",
    kind: "image",
    part: "verb",
    authority: "BBC News Styleguide, clichés; Reuters Handbook, clichés",
    words: `open_the_door_for shut_the_door_on turn_the_page turn_a_corner turn_the_corner
      turn_the_tide stem_the_tide send_shockwaves/sent send_shock_waves/sent send_a_clear_message/sent send_a_strong_message/sent send_a_signal/sent
      raise_eyebrows raise_the_specter raise_the_spectre raise_the_stakes up_the_ante move_the_needle rattle_~_sabre rattle_~_saber rattle_~_sabres
      rattle_~_sabers stir_the_pot stir_~_pot cast_a_shadow/cast cast_a_long_shadow/cast strike_a_chord/struck hit_a_nerve/hit strike_a_nerve/struck
      ring_alarm_bells/rang/rung sound_the_alarm sow_the_seeds/sowed weather_the_storm navigate_the_complexities walk_a_tightrope
      walk_a_fine_line break_the_deadlock/broke/broken bridge_the_divide bridge_the_gap breathe_new_life
      throw_cold_water/threw/thrown pour_cold_water kick_the_can draw_a_line_in_the_sand/drew/drawn
      toe_the_line scratch_~_heads rewrite_the_textbooks rewrite_the_history_books live_long_in_the_memory jump_on_the_bandwagon add_fuel fan_the_flames pull_no_punches play_hardball play_with_fire`,
    literal: {
      weather_the_storm: "hurricane boat shelter",
      turn_a_corner: "car street driver",
      turn_the_corner: "car street driver",
      open_the_door_for: "officers police car",
      sound_the_alarm: "fire smoke siren",
      fan_the_flames: "wind winds fire firefighters blaze gusts hectares",
      turn_the_page: "book reader",
      ring_alarm_bells: "fire",
      walk_a_tightrope: "circus wire",
    },
  },
  {
    sense: "Images which argue",
    kind: "image",
    part: "phrase",
    authority: "George Orwell's rule on worn images; BBC News Styleguide, clichés; AP, metaphors",
    words: `tip_of_the_iceberg armed_to_the_teeth lip_service on_steroids drink_the_kool-aid drank_the_kool-aid drinking_the_kool-aid
      tin_foil tinfoil_hat snake_oil dog_whistle dog_whistles crocodile_tears throw_under_the_bus thrown_under_the_bus
      threw_under_the_bus race_card culture_war culture_warrior culture_warriors moral_panic virtue_signaling
      virtue_signalling cancel_culture deep_state witch_hunt house_of_cards powder_keg ticking_time_bomb time_bomb
      smoke_and_mirrors bait_and_switch shell_game slap_on_the_wrist slap_in_the_face kangaroo_court show_trial clown_car
      clown_show dumpster_fire train_wreck circular_firing_squad circling_the_wagons circled_the_wagons
      rearranging_the_deck_chairs fox_guarding sacred_cow sacrificial_lamb silver_platter blank_check blank_cheque
      cash_cow gravy_train pork_barrel golden_parachute sweetheart_deal backroom_deal backroom_deals back-room_deal
      smoke-filled_room political_football political_theater political_theatre political_stunt publicity_stunt cheap_shot
      low_blow sucker_punch body_blow death_blow knockout_blow nail_in_the_coffin death_knell last_gasp swan_song uphill_battle
      perfect_storm can_of_worms dark_chapter painful_chapter sorry_chapter left_reeling rumor_mill rumour_mill rude_awakening wake-up_call wakeup_call bitter_pill tough_pill hard_pill feeding_frenzy media_circus
      war_path warpath fever_dream pipe_dream fool's_errand wild_goose_chase lost_cause slippery_slope pandora's_box
      scorched_earth race_to_the_bottom iron_fist iron_grip strong_arm heavy_hand 
      moving_the_goalposts moved_the_goalposts move_the_goalposts dug_in_his_heels
      dug_his_heels dug_her_heels dug_their_heels dug_in_their_heels digging_in_their_heels dig_in_their_heels
      took_a_swipe takes_a_swipe taking_a_swipe took_a_dig took_a_shot took_a_jab takes_aim took_aim taking_aim take_aim
      piled_on thrown_shade threw_shade throwing_shade go_on_a_tear went_on_a_tear on_a_tear on_the_warpath
      blew_a_gasket blew_his_top lost_his_mind lost_their_minds losing_their_minds off_the_rails off_the_deep_end
      out_of_touch out_of_thin_air out_of_whack asleep_at_the_wheel asleep_at_the_switch
      in_over_his_head head_in_the_sand heads_in_the_sand on_the_backs_of 
      in_bed_with in_the_pocket_of in_the_tank_for in_lockstep in_cahoots at_the_behest_of doing_the_bidding do_the_bidding
      does_the_bidding carrying_water carry_water pulling_the_strings pulls_the_strings puppet_masters
      rigged_game stacked_deck rubber_stamp rubber-stamp tooth_and_nail hook_line_and_sinker full_steam_ahead
      wiped_the_floor mopped_the_floor raked_over_the_coals in_the_crosshairs in_hot_water in_the_doghouse
      egg_on_his_face tail_between_their_legs turned_a_blind_eye turn_a_blind_eye turning_a_blind_eye turns_a_blind_eye
      swept_under_the_rug line_their_pockets lined_their_pockets lining_their_pockets line_his_pockets fleecing_taxpayers
      on_the_taxpayers'_dime on_the_taxpayer_dime taxpayer_dime tug_of_war war_of_words bad_blood blood_on_their_hands
      sowing_chaos sow_chaos sows_chaos wreak_havoc wreaked_havoc wreaking_havoc wreaks_havoc run_amok ran_amok running_amok
      go_rogue went_rogue going_rogue dropped_a_bombshell
      
      poured_fuel pouring_fuel 
      throw_gasoline rubbed_salt rubbing_salt twist_the_knife war_on_women war_on_coal war_on_christmas
      war_on_cops war_on_police war_on_science war_on_truth assault_on_democracy assault_on_freedom attack_on_democracy
      socialist_utopia nanny_state big_government big_brother police_state banana_republic`,
    literal: {
      train_wreck: "line rail carriages killed injured track survivors bodies",
      asleep_at_the_wheel: "driver drivers bus car lorry truck van coach fell",
      time_bomb: "found cellar police defused disposal planted",
      body_blow: "round fight bout boxer",
      tug_of_war: "noon team teams rope contest games held",
      in_hot_water: "pigment wash washed soak soaked rinse bath turns",
    },
  },
];
