// Adverbs by which a paper comments on its own news, by sense.
// Authority: our own compilation; each class names the guidance it rests on.
import type { Sense } from "./senses.ts";

export const adverbs: readonly Sense[] = [
  {
    sense: "Comments on the news",
    part: "comment",
    authority:
      "BBC News style guide: do not tell the audience whether news is good or bad; Wikipedia MOS, editorialising",
    words: `clearly obviously plainly evidently undoubtedly unquestionably undeniably indisputably predictably
      unsurprisingly surprisingly tellingly ironically sadly tragically regrettably thankfully mercifully
      rightly wrongly rightfully shamefully disgracefully outrageously scandalously bizarrely conveniently
      worryingly alarmingly disturbingly troublingly ominously chillingly shockingly laughably absurdly
      perversely astonishingly incredibly unbelievably suspiciously embarrassingly infuriatingly maddeningly
      inexplicably astoundingly amazingly stunningly disappointingly depressingly distressingly frighteningly
      to_make_matters_worse as_luck_would_have_it needless_to_say no_doubt to_be_sure without_question worst_of_all best_of_all most_egregiously
      egregiously more_ominously even_worse worse_still worse_yet to_its_credit to_his_credit to_her_credit
      to_their_credit`,
    literal: { clearly: "marked visible labeled labelled" },
  },
  {
    sense: "Nudges",
    part: "comment",
    together: true,
    authority: "Wikipedia MOS, editorialising; BBC News style guide, comment",
    words: `of_course certainly surely naturally remarkably notably importantly crucially critically significantly interestingly
      curiously strangely oddly weirdly paradoxically unfortunately fortunately luckily hopefully happily
      justifiably understandably admittedly frankly honestly seriously hearteningly encouragingly
      refreshingly amusingly revealingly fittingly inevitably in_fact in_reality in_truth in_effect at_long_last
      for_good_measure`,
    literal: { seriously: "injured hurt wounded ill", critically: "ill injured wounded", surely: "slowly" },
  },
  {
    sense: "Verdicts on how it was done",
    part: "adverb",
    authority: "Reuters Handbook, dispassionate language; Wikipedia MOS, editorialising",
    words: `wrongfully unfairly unjustly unjustifiably cynically hypocritically dishonestly deceitfully
      disingenuously misleadingly deceptively fraudulently cravenly slavishly obsequiously dutifully obediently
      conveniently opportunistically selfishly greedily gleefully smugly cheerfully happily merrily breathlessly
      breezily glibly flippantly cavalierly casually_dismissed mindlessly blindly naively foolishly stupidly ignorantly
      obliviously haplessly clumsily awkwardly sheepishly meekly timidly feebly lamely weakly half-heartedly grudgingly
      begrudgingly reluctantly_admitted desperately frantically feverishly hysterically wildly viciously savagely brutally
      ruthlessly mercilessly relentlessly remorselessly callously coldly bitterly pointedly snidely sarcastically mockingly derisively dismissively contemptuously
      disdainfully scornfully haughtily arrogantly defiantly brashly boldly bravely courageously heroically valiantly
      nobly selflessly tirelessly brilliantly masterfully deftly adroitly expertly shrewdly cleverly astutely cannily
      famously infamously notoriously arguably needlessly pointlessly senselessly gratuitously willfully wilfully
      deliberately_misled nakedly transparently unabashedly unapologetically vehemently vociferously stridently
      vigorously aggressively stubbornly doggedly steadfastly staunchly fiercely ferociously rabidly zealously
      fanatically obsessively compulsively recklessly irresponsibly sloppily shamelessly brazenly blatantly flagrantly
      openly_mocked helpfully mysteriously magically miraculously supposedly allegedly_fake ostensibly purportedly
      somewhat_misleadingly knowingly_false silently_complicit`,
    literal: {
      wrongfully: "convicted imprisoned detained accused terminated dismissed death fired held",
      unfairly: "dismissed",
      brutally: "murdered killed",
      aggressively: "treated treat treating",
      happily: "married ever",
      wildly: "popular",
      desperately: "needed need needs",
      fiercely: "fought opposed opposes oppose independent",
      vehemently: "denied denies deny denying opposed opposes oppose disagreed disagrees",
      vigorously: "stir shake whisk",
      staunchly: "opposed opposes oppose",
      steadfastly: "refused refuses refusing",
      stubbornly: "high low",
    },
  },
  {
    sense: "Tempers",
    together: true,
    part: "adverb",
    authority: "Reuters Handbook, adverbs; BBC News Styleguide, adverbs",
    words: "angrily furiously irately testily tersely curtly bluntly",
  },
  {
    sense: "Words which turn up the volume",
    together: true,
    part: "degree",
    authority: "BBC News Styleguide, adverbs; Guardian style guide, very; Reuters Handbook, adverbs",
    words: `utterly totally absolutely thoroughly downright positively outright incredibly
      unbelievably insanely ridiculously absurdly comically painfully achingly staggeringly
      astonishingly astoundingly shockingly stunningly jaw-droppingly wildly 
      horribly horrifically horrendously terribly awfully dreadfully appallingly miserably massively
      hugely enormously vastly immensely monumentally colossally spectacularly dramatically drastically radically
      violently brutally savagely viciously bitterly fiercely ferociously profoundly overly unduly excessively
      extraordinarily remarkably exceptionally unbearably irreparably
      fundamentally deeply highly seriously hyper mega plainly patently demonstrably
      manifestly nakedly flagrantly egregiously disproportionately overwhelmingly`,
    literal: {
      "*": "different",
      deeply:
        "religious rooted held personal sorry saddened grateful concerned divided committed involved embedded buried in regret",
      highly:
        "likely unlikely contagious enriched skilled classified educated trained infectious pathogenic sensitive addictive flammable transmissible anticipated regarded respected paid rated unusual mutated active",
      totally: "blind destroyed",
      seriously: "injured hurt wounded ill considering considered sick damaged",
      overwhelmingly:
        "democratic republican white black male catholic muslim approved voted supported hindu female rejected backed in for passed christian majority favor",
      disproportionately: "affected affect affects high black impact impacted",
      vastly: "different larger more",
      thoroughly: "investigated reviewed investigate cleaned cooked",
      radically: "different",
      fundamentally: "different",
      violently: "ill sick arrested",
      exceptionally: "high low dry warm heavy cold",
      profoundly: "deaf disabled",
    },
  },
  {
    sense: "Degrees which are verdicts",
    part: "degree",
    authority: "Reuters Handbook, adverbs; BBC News Styleguide, adverbs",
    words: `grossly woefully hopelessly hideously abysmally dismally laughably ludicrously insufferably unspeakably irredeemably`,
  },
];
