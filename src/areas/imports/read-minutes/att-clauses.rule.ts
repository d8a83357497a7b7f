import type { Found, Passage } from '../reading.ts'
import { decidingVerb } from './decision-words.ts'
import { foundIn, matchesIn, withoutMarks, wordsIn } from './passage.rule.ts'

const joint = /(?<!\bdels)(?<part>,?\s(?:samt|och)\s|,\s|\s)(?=att\s(?<verb>\p{Ll}+))/gu
const infinitive = /^(?:\p{Ll}{2,}a|ge|avge|utse|anse|be|se)$/u
/** Whoever is asked to do something is asked by an `att` of its own, which opens no decision. */
const asksOf =
  /^att\s(?:uppdra|ge|låta|föreslå|rekommendera|uppmana|hemställa|begära|bemyndiga|be|anmoda|erbjuda|lämna|uttala|påminna|verka)(?!\p{L})/u

/** `att anta taxan, att bordlägga planen`: a decision in each clause. What one is asked to do stays in its clause. */
export function attClauses(text: string, decision: Found<string>): Found<string>[] {
  const { passage } = decision
  if (!/^att\s/u.test(wordsIn(text, passage))) return [decision]
  const clauses: Passage[] = [{ ...passage }]
  for (const { match, passage: at } of matchesIn(text, passage, joint)) {
    const last = clauses.at(-1)
    if (!last || at.start <= last.start || !isParted(match.groups, wordsIn(text, last), clauses.length > 1)) continue
    last.end = at.start
    clauses.push({ start: at.end, end: passage.end })
  }
  if (clauses.length === 1) return [decision]
  return clauses.flatMap((clause) => foundIn(text, withoutMarks(text, clause, ' ,'), decision.isSure) ?? [])
}

/** NB `att anta taxan och att mäta den` is one decision; after `att A, att B` the last `och att` opens one too. */
function isParted(groups: Record<string, string> | undefined, before: string, isListed: boolean): boolean {
  const { part = '', verb = '' } = groups ?? {}
  if (part.trim() === '') return decidingVerb.test(verb) && !asksOf.test(before)
  if (!part.includes(',') && !isListed) return false
  return asksOf.test(before) ? decidingVerb.test(verb) : infinitive.test(verb)
}
