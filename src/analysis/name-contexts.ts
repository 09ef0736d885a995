/** Words before a name that say that one follows, in lower case without their stop. */
export const titles: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx miss dr doctor prof professor sir dame lord lady baron baroness earl count countess duke duchess king queen ' +
    'prince princess emperor pope saint st rev reverend father sister brother bishop archbishop cardinal rabbi imam sheikh ' +
    'president chancellor premier minister secretary senator sen rep representative congressman congresswoman governor gov ' +
    'mayor councillor councilor cllr mp msp ambassador commissioner judge justice attorney lawyer barrister solicitor ' +
    'general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal private commander admiral officer ' +
    'detective inspector constable superintendent sheriff agent chief director manager coach striker midfielder defender ' +
    'goalkeeper winger captain skipper boss chairman chairwoman chair founder executive spokesman spokeswoman spokesperson ' +
    'analyst economist historian author novelist writer poet actor actress singer musician comedian presenter broadcaster ' +
    'journalist reporter editor correspondent photographer artist designer developer engineer architect scientist researcher ' +
    'student teacher nurse surgeon chef farmer driver pilot astronaut husband wife mother son daughter uncle aunt cousin ' +
    'grandfather grandmother friend colleague actress model activist campaigner lecturer owner'
  ).split(' ')
)

/** Words after a name that say one stood before. */
export const nameSuffixes: ReadonlySet<string> = new Set(
  (
    'inc ltd llc plc gmbh corp corporation company co group holdings university college school academy institute hospital ' +
    'church cathedral street road avenue lane square drive park bridge station airport county city town village district ' +
    'province region river lake mountain mount hill hills valley island islands bay beach coast sea desert forest castle ' +
    'palace house hall hotel theatre theater museum gallery stadium arena club fc united rovers festival award awards prize ' +
    'cup trophy league act bill treaty agreement foundation trust association society council party jr sr iii ii times post ' +
    'herald tribune gazette records pictures studios stakes'
  ).split(' ')
)

/** Words before a place or a body that say that its name follows. */
export const placeTitles: ReadonlySet<string> = new Set(
  'river lake mount cape fort port isle loch camp hotel cafe named called nicknamed dubbed'.split(' ')
)

/** Particles of names, in lower case. */
export const particles: ReadonlySet<string> = new Set(
  "van von de der den del della di da dos du la le el al bin ibn bint ben abu ter ten zu af av mac mc o d' l' y e san santa saint".split(
    ' '
  )
)
