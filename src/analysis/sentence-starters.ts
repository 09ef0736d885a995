/** Words that open sentences and are no member of anything: `GitHub.This` is two sentences. Lower case. */
export const sureStarters: ReadonlySet<string> = new Set(
  'the this that these those we they he she it our their his its you your there however although'.split(' ')
)

/** Words that often open a sentence and that no identifier is likely to end in. Lower case. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    'a about above according across after afterwards again against all almost along already also although always ' +
    'among an and another any anyone as at because before behind being below beneath beside besides between beyond ' +
    'both but by can could did do does during each either even every everyone finally first for from further ' +
    'furthermore given had has have having he hence her here his how however i if in indeed instead into is it its ' +
    'last lastly later like many may maybe meanwhile might more moreover most much must my neither never ' +
    'nevertheless next no nobody none nor not nothing now of often on once one only or other others our out over ' +
    'perhaps please rather recently second several shall she should similarly since so some someone sometimes soon ' +
    'still such than that the their them then there therefore these they this those though through throughout thus ' +
    'to today together too toward towards under unfortunately unless unlike until up upon us very was we well were ' +
    'what whatever when whenever where whereas wherever whether which while who whoever whom whose why will with ' +
    'within without would yes yesterday yet you your'
  ).split(' ')
)
