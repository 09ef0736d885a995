import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'vitest'
import {createTagger} from '../../src/analysis/tagger/index.ts'

const tagger = createTagger(readFileSync(new URL('../../src/analysis/data/tagger.bin', import.meta.url)))

/** Written for this test, none of it in any corpus. */
const sample = `
The_DT cost_NN continues_VBZ to_TO drift_VB upward_RB ._.
It_PRP is_VBZ too_RB late_JJ to_TO change_VB the_DT plan_NN ._.
We_PRP thank_VBP them_PRP for_IN their_PRP$ support_NN ._.
Both_DT teams_NNS support_VBP their_PRP$ players_NNS ._.
The_DT results_NNS show_VBP a_DT clear_JJ trend_NN ._.
The_DT show_NN results_VBZ in_IN heavy_JJ losses_NNS ._.
She_PRP was_VBD asked_VBN to_TO lead_VB the_DT team_NN ._.
The_DT plumber_NN replaced_VBD the_DT lead_NN pipe_NN ._.
He_PRP led_VBD the_DT review_NN last_JJ year_NN ._.
The_DT group_NN was_VBD led_VBN by_IN a_DT retired_JJ judge_NN ._.
It_PRP affects_VBZ every_DT user_NN of_IN the_DT service_NN ._.
The_DT effect_NN was_VBD small_JJ ,_, but_CC it_PRP mattered_VBD ._.
The_DT drug_NN has_VBZ side_NN effects_NNS ._.
The_DT dog_NN wagged_VBD its_PRP$ tail_NN ._.
It's_PRP raining_VBG again_RB ,_, and_CC it's_PRP cold_JJ ._.
The_DT company_NN moved_VBD its_PRP$ headquarters_NN to_TO Minsk_NNP ._.
Please_UH set_VB up_RP a_DT meeting_NN with_IN them_PRP ._.
The_DT setup_NN takes_VBZ an_DT hour_NN ._.
I_PRP know_VBP that_IN she_PRP left_VBD ._.
That_DT book_NN belongs_VBZ to_TO John's_NNP sister_NN ._.
The_DT book_NN that_WDT won_VBD the_DT prize_NN is_VBZ long_JJ ._.
He_PRP said_VBD that_IN the_DT bridge_NN had_VBD collapsed_VBN ._.
Reading_VBG the_DT manual_NN helps_VBZ new_JJ users_NNS ._.
They_PRP stopped_VBD talking_VBG and_CC began_VBD walking_VBG ._.
She_PRP had_VBD written_VBN three_CD letters_NNS before_IN noon_NN ._.
We_PRP have_VBP finished_VBN the_DT report_NN ._.
They_PRP finished_VBD the_DT report_NN on_IN Friday_NNP ._.
The_DT window_NN was_VBD broken_VBN by_IN the_DT storm_NN ._.
The_DT plans_NNS were_VBD approved_VBN yesterday_NN ._.
She_PRP plans_VBZ a_DT trip_NN to_TO Brazil_NNP ._.
He_PRP works_VBZ in_IN an_DT office_NN ._.
His_PRP$ works_NNS include_VBP two_CD novels_NNS ._.
The_DT committee_NN reports_VBZ to_TO the_DT board_NN ._.
Two_CD reports_NNS were_VBD lost_VBN ._.
I_PRP don't_VBP know_VB what_WP you_PRP want_VBP ._.
You_PRP can't_MD open_VB the_DT file_NN without_IN a_DT password_NN ._.
There_EX are_VBP many_JJ reasons_NNS to_TO wait_VB ._.
We_PRP went_VBD there_RB on_IN foot_NN ._.
Your_PRP$ answer_NN is_VBZ better_JJR than_IN mine_NN ._.
Who_WP will_MD answer_VB the_DT phone_NN ?_.
Whose_WP$ coat_NN is_VBZ this_DT ?_.
She_PRP sings_VBZ more_RBR softly_RB than_IN her_PRP$ brother_NN ._.
We_PRP saw_VBD her_PRP yesterday_NN ._.
The_DT largest_JJS city_NN lies_VBZ on_IN the_DT coast_NN ._.
I_PRP would_MD have_VB gone_VBN if_IN you_PRP had_VBD called_VBN me_PRP ._.
He_PRP advised_VBD me_PRP to_TO take_VB his_PRP$ advice_NN ._.
When_WRB does_VBZ the_DT train_NN leave_VB ?_.
They_PRP train_VBP new_JJ drivers_NNS every_DT month_NN ._.
Use_VB the_DT form_NN below_IN to_TO contact_VB us_PRP ._.
I_PRP like_VBP coffee_NN more_JJR than_IN tea_NN ._.
It_PRP looks_VBZ like_IN rain_NN ._.
The_DT price_NN of_IN bread_NN rose_VBD by_IN 5%_CD in_IN March_NNP ._.
`
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map((piece) => piece.split('_')))

/** Share of right tags, from 0 to 1, with every word changed first. */
function accuracy(change: (word: string) => string): number {
  let right = 0
  let all = 0
  for (const sentence of sample) {
    const tags = tagger.tag(sentence.map(([word = '']) => change(word)))
    right += sentence.filter(([, tag], index) => tags[index] === tag).length
    all += sentence.length
  }
  return right / all
}

const rows: readonly (readonly [string, number, (word: string) => string])[] = [
  ['as written', 0.965, (word) => word],
  ['in lower case', 0.95, (word) => word.toLowerCase()],
  ['as a heading', 0.95, (word) => word.charAt(0).toUpperCase() + word.slice(1)]
]

for (const [name, least, change] of rows) {
  test(`tags a sample of ${sample.length} sentences ${name}`, () => assert.ok(accuracy(change) >= least))
}
