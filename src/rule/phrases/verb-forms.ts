/** Past and participle of irregular verbs. */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  bear: ['bore', 'borne'],
  beat: ['beat', 'beaten'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  cast: ['cast', 'cast'],
  catch: ['caught', 'caught'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cost: ['cost', 'cost'],
  cut: ['cut', 'cut'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  eat: ['ate', 'eaten'],
  fall: ['fell', 'fallen'],
  feel: ['felt', 'felt'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  fly: ['flew', 'flown'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  have: ['had', 'had'],
  hear: ['heard', 'heard'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  lend: ['lent', 'lent'],
  let: ['let', 'let'],
  lie: ['lay', 'lain'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  ride: ['rode', 'ridden'],
  ring: ['rang', 'rung'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  sew: ['sewed', 'sewn'],
  shed: ['shed', 'shed'],
  shut: ['shut', 'shut'],
  sleep: ['slept', 'slept'],
  sow: ['sowed', 'sown'],
  speak: ['spoke', 'spoken'],
  spend: ['spent', 'spent'],
  stand: ['stood', 'stood'],
  steal: ['stole', 'stolen'],
  stick: ['stuck', 'stuck'],
  strike: ['struck', 'struck'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  throw: ['threw', 'thrown'],
  wear: ['wore', 'worn'],
  win: ['won', 'won'],
  wring: ['wrung', 'wrung'],
  write: ['wrote', 'written']
}

const doubling =
  /^(?:bat|chip|chop|cut|drag|drop|equip|flip|get|grab|jut|let|nip|pin|plan|put|rid|rip|run|sap|set|shed|ship|shut|sit|skip|slip|step|stop|tap|tip|trip|wet|whet|win|wrap|zip)$/

/**
 * Forms of a verb, always in the same order: base, third person, past, participle in -ing, past participle. Two verbs'
 * forms stand in for one another by their places.
 */
export function verbForms(base: string): readonly string[] {
  const stem = base.endsWith('e') && !/(?:ee|oe|ie)$/.test(base) ? base.slice(0, -1) : base
  const doubled = doubling.test(base) ? base + base.at(-1) : stem
  const third = /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : yToIes(base, 's')
  const regular = base.endsWith('e') ? `${base}d` : doubled === base ? yToIes(base, 'ed') : `${doubled}ed`
  const [past, participle] = irregular[base] ?? [regular, regular]
  const present = base === 'have' ? 'has' : third
  const going = base.endsWith('ie') ? `${base.slice(0, -2)}ying` : `${doubled}ing`
  return [base, present, past, going, participle]
}

const yToIes = (base: string, ending: string): string =>
  /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ie${ending === 's' ? 's' : 'd'}` : base + ending
