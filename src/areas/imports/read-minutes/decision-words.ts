/** Headings inside an item that end its decisions; what follows is something else. Capital letters do not matter. */
export const endsDecisions: readonly string[] = `
  bakgrund, diskussion, ärendebeskrivning, ärendet, sammanfattning, sammanfattning av ärendet, beslutsunderlag, underlag,
  beslutsgång, redovisning, yrkande, yrkanden, propositionsordning, reservation, reservationer, protokollsanteckning,
  protokollsanteckningar, särskilt yttrande, särskilda yttranden, omröstning, omröstningsresultat, votering, jäv,
  ajournering, skickas till, beslutet skickas till, beslut skickas till, beslutet skickas till:, beslutet ska skickas till,
  expedieras, expedieras till, delges, kopia till, motivering, motivering till beslut, beslutsmotivering,
  skäl för beslutet, skäl till beslut, tidigare behandling, handling, handlingar, handlingar i ärendet, bilaga, bilagor, ekonomi,
  konsekvenser, ekonomiska konsekvenser, barnperspektiv, barnrättsperspektiv, deltagande i beslutet, inlägg, yttrande,
  yttranden, information, kommentar, kommentarer, notering, noteringar, uppföljning, ansvarig, ansvariga, att göra,
  föredragande, föredragning, protokollsutdrag, paragrafen är justerad, beslutet expedieras till, till protokollet,
  dagens sammanträde, dagens möte, ärendets beredning, beredning, förvaltningens bedömning, bedömning, tidplan, klart
`
  .split(',')
  .map((words) => words.trim().split(/\s+/u).join(' '))

/** Headings over what somebody proposes: clauses under them are no decisions. */
export const opensProposal =
  /^(?:förslag(?:et)?(?: till)? (?:beslut|protokoll)|(?:[\p{L}-]+s )?(?:förvaltningens|beslutsförslag|förslag(?: till beslut)?|ordförandeförslag)|förslag)(?: till \p{L}+)?:?$/iu

/** What a clause of a decision says that is done: `att anta taxan`. */
export const decidingVerb =
  /^(?:anta|avge|avslå|avvakta|bevilja|bifalla|bordlägga|fastställa|förklara|föreslå|godkänna|lägga|notera|rekommendera|ställa|tacka|tillstyrka|uppdra|utse|återremittera|överlämna)$/u
