import type { Found, Passage } from '../reading.ts'
import { valueOf, type Block } from './blocks.rule.ts'
import { matchesIn, wordsIn } from './passage.rule.ts'
import { findPeople, type PersonReading } from './people.rule.ts'
import { isChairRole, isSecretaryRole } from './roles.rule.ts'
import type { Section } from './sections.rule.ts'
import { sentencesIn } from './sentences.rule.ts'
import type { Signature } from './signatures.rule.ts'

/** Who led the meeting, who kept the notes, who approves them (sv. justerar). */
export type Officers = { chair?: Found<string>; secretary?: Found<string>; approvers: Found<string>[] }
export type OfficerSources = {
  blocks: readonly Block[]
  present: readonly PersonReading[]
  signatures: readonly Signature[]
  sections: readonly Section[]
}

const chosenToApprove =
  /(?<!\p{L})(?:justera|justerare|justeringsperson|justeringsman|justeringsmän|protokolljusterare)(?!\p{L})/iu
const chosen = /(?<!\p{L})(?:utses|utsågs|väljs|valdes|utse|välja|utsedd|utsedda)(?!\p{L})/iu

/** A role in the attendance list tells more than a label, a label more than a signature. */
export function officersOf(text: string, { blocks, present, signatures, sections }: OfficerSources): Officers {
  const chair = withRole(present, isChairRole) ?? labelled(text, blocks, 'chair') ?? signedAs(signatures, 'chair')[0]
  const secretary =
    labelled(text, blocks, 'secretary') ?? signedAs(signatures, 'secretary')[0] ?? withRole(present, isSecretaryRole)
  const approvers = [...allLabelled(text, blocks, 'approver'), ...signedAs(signatures, 'approver')]
  const named = approvers.length > 0 ? approvers : approversChosen(text, sections, chair)
  return { ...(chair ? { chair } : {}), ...(secretary ? { secretary } : {}), approvers: onceEach(named) }
}

const withRole = (present: readonly PersonReading[], isRole: (role: string) => boolean) =>
  present.find(({ role }) => role !== undefined && isRole(role.value))?.name

const signedAs = (signatures: readonly Signature[], kind: Signature['kind']) =>
  signatures.filter((signature) => signature.kind === kind).map(({ name }) => name)

const allLabelled = (text: string, blocks: readonly Block[], kind: Signature['kind']): Found<string>[] =>
  blocks
    .filter((block) => block.kind === kind)
    .flatMap((block) => findPeople(text, valueOf(block)).map(({ name }) => name))

const labelled = (text: string, blocks: readonly Block[], kind: Signature['kind']) => allLabelled(text, blocks, kind)[0]

/** `Till justerare valdes Eva Ek.`: the first item that says so. */
function approversChosen(
  text: string,
  sections: readonly Section[],
  chair: Found<string> | undefined,
): Found<string>[] {
  for (const { title, body } of sections)
    for (const sentence of sentencesIn(text, body)) {
      const said = wordsIn(text, sentence)
      if (!chosen.test(said) || !chosenToApprove.test(`${title.value} ${said}`)) continue
      const names = namesIn(text, sentence).filter(({ value }) => value !== chair?.value)
      if (names.length > 0) return names
    }
  return []
}

/** Names in running text: two or three capitalised words in a row. */
const namesIn = (text: string, sentence: Passage): Found<string>[] =>
  matchesIn(text, sentence, /\p{Lu}[\p{L}-]{1,30}(?:\s\p{Lu}[\p{L}-]{1,30}){1,2}/gu).flatMap(({ passage }) => {
    const person = findPeople(text, passage)[0]
    return person ? [{ ...person.name, isSure: false }] : []
  })

const onceEach = (names: readonly Found<string>[]): Found<string>[] => [
  ...new Map(names.map((name) => [name.value.toLowerCase(), name])).values(),
]
