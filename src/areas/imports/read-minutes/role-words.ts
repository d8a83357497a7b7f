/** What the word for a role ends with; to teach the reader a new role, add it here in the form without an article. */
export const roleEndings: readonly string[] = `
  ordförande, ordf, sekreterare, chef, chefen, direktör, direktören, samordnare, konsulent, konsult, ledare,
  utvecklare, strateg, handläggare, kommunikatör, polis, suppl, suppleant, åhörare, lärare, ersättare,
  tjänstgörande, tjg ers, adjungerad, planerare, kanslist, kommunalråd, landshövding, rektor, ingenjör, jurist,
  controller, ansvarig, kurator, präst, revisor, koordinator, representant, ledamot, expert, pedagog, sköterska,
  praktikant, utredare, ekonom, arkitekt, assistent, tolk, rådgivare, föredragande, utvärderaren, moderator,
  justerare, justerande, protokollförare, antecknare, processledare, mötesledare, verksamhetschef, sektionschef,
  borgmästare, förtroendevald, politiker, tjänsteman, tjänsteperson, biståndshandläggare, brandman, befäl,
  stabschef, åklagare, elev, förälder, intendent, inspektör, administratör, analytiker, projektör, kyrkoherde,
  diakon, socionom, psykolog, läkare, distriktssköterska, biolog, geolog, ekolog, hydrolog, limnolog, kassör,
  vd, observatör, stödperson, trainee, stf
`
  .split(',')
  .map((word) => word.trim().split(/\s+/u).join(' '))
