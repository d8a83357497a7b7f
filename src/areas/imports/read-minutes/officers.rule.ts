import type { Found } from '../reading.ts'
import { valueOf, type Block } from './blocks.rule.ts'
import { chosenIn, type Office } from './officers-chosen.rule.ts'
import { findPeople } from './people.rule.ts'
import type { PersonReading } from './person-reading.ts'
import { isApproverRole, isChairRole, isSecretaryRole } from './roles.rule.ts'
import type { Line } from './line.ts'
import type { Section } from './sections.rule.ts'
import type { Signature } from './signatures.rule.ts'

/** Who led the meeting, who kept the notes, who approves them (sv. justerar). */
export type Officers = { chair?: Found<string>; secretary?: Found<string>; approvers: Found<string>[] }
export type OfficerSources = {
  blocks: readonly Block[]
  present: readonly PersonReading[]
  signatures: readonly Signature[]
  sections: readonly Section[]
  header: readonly Line[]
}
type Source = (office: Office) => readonly Found<string>[]

const isRoleOf: Record<Office, (role: string) => boolean> = {
  chair: isChairRole,
  secretary: isSecretaryRole,
  approver: isApproverRole,
}

/**
 * Each office from the first source that fills it. A role in the attendance list tells who presided better than a
 * label, a label better than a signature; who keeps the notes often signs them and has another role in the list.
 */
export function officersOf(text: string, { blocks, present, signatures, sections, header }: OfficerSources): Officers {
  const labelled: Source = (office) => allLabelled(text, blocks, office)
  const listed: Source = (office) => withRole(present, isRoleOf[office])
  const signed: Source = (office) => signatures.filter(({ kind }) => kind === office).map(({ name }) => name)
  const written = chosenIn(text, header, sections)
  const chosen: Source = (office) => written.filter((one) => one.office === office).map(({ name }) => name)
  const roles = besideRoles(text, blocks)
  const beside: Source = (office) => withRole(roles, isRoleOf[office])
  const chairs = listed('chair')
  const chair = chairs.length === 1 ? chairs[0] : firstOf('chair', [labelled, beside, signed, () => chairs, chosen])[0]
  const secretary = firstOf('secretary', [labelled, beside, signed, listed, chosen])[0]
  const approvers = [...labelled('approver'), ...beside('approver'), ...signed('approver')]
  const named =
    approvers.length > 0
      ? approvers
      : chosen('approver').filter((name) => name.value !== chair?.value || isNamedToo(text, name))
  return { ...(chair ? { chair } : {}), ...(secretary ? { secretary } : {}), approvers: onceEach(named) }
}

/** `jämte ordföranden Eva Ek`: the chair approves as well, by name. */
const isNamedToo = (text: string, { passage }: Found<string>) =>
  /jämte\s(?:mötes)?ordföranden?\s$/iu.test(text.slice(Math.max(0, passage.start - 30), passage.start))

const firstOf = (office: Office, sources: readonly Source[]): readonly Found<string>[] =>
  sources.map((source) => source(office)).find((names) => names.length > 0) ?? []

/** Those with the role. Who presided over part of the meeting only comes last. */
const withRole = (people: readonly PersonReading[], isRole: (role: string) => boolean): Found<string>[] => {
  const held = people.filter(({ offices = [] }) => offices.some(isRole))
  const plain = held.filter(({ offices = [] }) => offices.some((office) => isRole(office) && !/^mötes/iu.test(office)))
  return (plain.length > 0 ? plain : held).map(({ name }) => name)
}

const allLabelled = (text: string, blocks: readonly Block[], office: Office): Found<string>[] =>
  blocks
    .filter((block) => block.kind === office)
    .flatMap((block) => findPeople(text, valueOf(block)))
    .filter(({ role }) => office !== 'approver' || !role || isApproverRole(role.value) || isChairRole(role.value))
    .map(({ name }) => name)

/** `Paragrafer Eva Ek, Ordförande Bo Alm, Sekreterare`: signatures with the office after the name. */
const besideRoles = (text: string, blocks: readonly Block[]): PersonReading[] =>
  blocks
    .filter(({ kind }) => kind === 'aside' || kind === 'signatures')
    .flatMap((block) =>
      findPeople(text, { start: block.value.start, end: Math.min(block.value.end, block.value.start + 500) }),
    )

const onceEach = (names: readonly Found<string>[]): Found<string>[] => [
  ...new Map(names.map((name) => [name.value.toLowerCase(), name])).values(),
]
