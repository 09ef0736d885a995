/** Days and months that are nothing else. */
export const calendar: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays ' +
    'sundays january february april june july september october november december christmas easter'
  ).split(' ')
)

/** Adjectives from names that many write small, short words of other languages, names that are terms too. */
export const unsettled: ReadonlySet<string> = new Set(
  (
    'abelian boolean gaussian cartesian euclidean bayesian hermitian jacobian laplacian lagrangian hamiltonian newtonian ' +
    'brownian platonic herculean draconian quixotic caesarean victorian gregorian eulerian poisson fourier von van der den ' +
    'del della mon dos das ben bin ibn abu ping sam ada tor mac tao dao yin yang zen tod und les des une dans pour'
  ).split(' ')
)

/** Things called after places, so usual that they are written small. */
export const things: ReadonlySet<string> = new Set(
  (
    'mecca mayo cairns chihuahua hamburg surrey columbine louvre louvres delft savoy chad coney oxford oxfords afghan ' +
    'afghans hessian swede swedes jersey jerseys cologne manila bermuda java amazon amazons apache bohemian bohemians ' +
    'concord providence savannah pueblo troy warren nelson charlotte victoria spartan gothic champagne bordeaux madeira ' +
    'burgundy cashmere damask muslin cheddar brie stilton tweed bungalow'
  ).split(' ')
)

/** Names of technologies that are nothing else, though lists of software have them small. */
export const technologies: ReadonlySet<string> = new Set(
  (
    'javascript typescript unicode postgresql mysql wordpress kubernetes bluetooth powerpoint photoshop firefox ubuntu debian ' +
    'android linkedin youtube'
  ).split(' ')
)
