/** Abbreviations after which a stop ends no sentence, for a name or a number follows: `Dr. Smith`, `No. 5`. Lower case. */
export const attachedAbbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr br hon gov sen rep pres supt insp sgt lt col gen maj cpl capt cmdr adm pvt ' +
    'st ste mt ft no nos vol vols fig figs eq eqs sec ch chap pp pg art ex op cf vs v viz al ed eds trans transl ' +
    'approx ca c messrs mme mlle mgr univ dept est assn bros dist ave blvd rd eg ie'
  ).split(' ')
)

/** Titles that stand before a name and are no name of a module: `Dr. Smith`. Lower case. */
export const personalTitles: ReadonlySet<string> = new Set(
  'mr mrs ms mx dr prof hon sen gov capt lt sgt messrs mme mlle'.split(' ')
)

/** Abbreviations that may end a sentence or not; what follows decides. Lower case. */
export const looseAbbreviations: ReadonlySet<string> = new Set(
  (
    'etc inc ltd co corp llc plc jr jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs ' +
    'fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev ' +
    'okla ore pa tenn tex va vt wash wis wyo a.m p.m u.s u.k u.n e.u d.c b.c a.d ph.d b.a m.a m.d oz lb lbs ft in ' +
    'yd yds tsp tbsp tbs qt qts pkg pkgs doz esp incl excl mi hr hrs min mins sq cu tel ext ref dept avg max min misc temp est spp ssp subsp inst ult prox'
  ).split(' ')
)

/** Abbreviated months and days, after which a number belongs to the same sentence: `Jan. 3`. Lower case. */
export const calendarAbbreviations: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(' ')
)
