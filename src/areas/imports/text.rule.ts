/** What the reading of every kind of document is built from, whoever in the area wrote it first. */
export { findDays, formatDay } from './read-minutes/dates.rule.ts'
export { findTimes } from './read-minutes/times.rule.ts'
export { isOrganisation } from './read-minutes/organisations.rule.ts'
export { municipalityNames } from './read-minutes/municipality-names.ts'
export { isPageNoise } from './read-minutes/page-noise.rule.ts'
export { isRole } from './read-minutes/roles.rule.ts'
export { sentencesIn } from './read-minutes/sentences.rule.ts'
export { atMost, foundIn, matchesIn, readAs, trimmed, withoutMarks, wordsIn } from './read-minutes/passage.rule.ts'
