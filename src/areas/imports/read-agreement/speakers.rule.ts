import type { NamedPerson } from '../document-reading.ts'
import type { PagePart } from '../page-parts.rule.ts'
import type { Found } from '../reading.ts'
import { roleAndPlace, saidIn, speakerIn, type RoleAndPlace } from '../speaker.rule.ts'
import { sentencesIn } from '../text.rule.ts'

const unsure = (found: Found<string>): Found<string> => ({ ...found, isSure: false })

const unsureOf = ({ role, organisation }: RoleAndPlace): RoleAndPlace => ({
  ...(role ? { role: unsure(role) } : {}),
  ...(organisation ? { organisation: unsure(organisation) } : {}),
})

/** Who speaks for the parties on a page that tells of an agreement: they may be those who signed it. */
export function speakersOn(text: string, parts: readonly PagePart[]): NamedPerson[] {
  const seen = new Set<string>()
  return parts
    .flatMap((part) => sentencesIn(text, part))
    .flatMap((sentence) => {
      const said = saidIn(text, sentence)
      const { speaker, role } = said ? speakerIn(text, said.who) : {}
      if (!speaker || seen.has(speaker.value)) return []
      seen.add(speaker.value)
      return [{ name: unsure(speaker), ...unsureOf(role ? roleAndPlace(text, role) : {}) }]
    })
}
