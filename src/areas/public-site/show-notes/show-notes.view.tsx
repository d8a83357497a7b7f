import {
  approvalSentence,
  CorrectedEdition,
  NotesDocument,
  type MatterLinks,
  type NotesContent,
  type NotesDifference,
} from '#areas/meetings/published.ts'
import type { Edition } from '#areas/publishing/published.ts'
import { Page } from '#platform/html/index.ts'
import { formatDay } from '#platform/time.ts'
import { earlierEditionPath, meetingsPath, networkPath } from '../addresses.ts'
import { EditionFoot, NewerEdition, type NumberedEdition } from '../edition-foot.view.tsx'

type Props = {
  edition: Edition
  notes: NotesContent
  links: MatterLinks
  numbers: readonly NumberedEdition[]
  /** The edition before, when this one corrects it. */
  corrected: { number: number; differences: NotesDifference[] } | undefined
}

const kindWords = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1)

export const NotesPage = ({ edition, notes, links, numbers, corrected }: Props) => (
  <Page
    title={`${edition.title}, ${formatDay(edition.day)}`}
    heading={edition.title}
    breadcrumbs={[
      { href: meetingsPath, text: 'Möten' },
      { href: networkPath(notes.network.slug), text: notes.network.name },
    ]}
    description={`${kindWords(notes.documentKind)} från ${edition.title}, ${notes.network.name}, ${formatDay(edition.day)}.`}
    lead={`${kindWords(notes.documentKind)} från ${formatDay(edition.day)}`}
  >
    <NewerEdition edition={edition} numbers={numbers} />
    <CorrectedEdition
      corrections={notes.corrections}
      differences={corrected?.differences}
      before={corrected && { number: corrected.number, href: earlierEditionPath(edition.path, corrected.number) }}
    />
    <NotesDocument notes={notes} links={links} />
    <EditionFoot edition={edition} numbers={numbers} approval={approvalSentence(notes)} />
  </Page>
)
