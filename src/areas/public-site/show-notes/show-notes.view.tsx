import { NotesDocument, type MatterLinks, type NotesContent } from '#areas/meetings/published.ts'
import type { Edition } from '#areas/publishing/published.ts'
import { Page } from '#platform/html/index.ts'
import { formatDay, formatShortDay } from '#platform/time.ts'
import { meetingsPath, networkPath } from '../addresses.ts'
import { EditionFoot, NewerEdition, type NumberedEdition } from '../edition-foot.view.tsx'

type Props = { edition: Edition; notes: NotesContent; links: MatterLinks; numbers: readonly NumberedEdition[] }

const kindWords = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1)

export const NotesPage = ({ edition, notes, links, numbers }: Props) => (
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
    <NotesDocument notes={notes} links={links} />
    <EditionFoot edition={edition} numbers={numbers} approval={approvalSentence(notes)} />
  </Page>
)

function approvalSentence({ approvers, approvedOn }: NotesContent): string {
  const names = new Intl.ListFormat('sv').format(approvers)
  const day = approvedOn && ` ${formatShortDay(approvedOn)}`
  if (!names) return day ? `Justerad${day}.` : 'Anteckningarna säger inte vem som har justerat dem.'
  return `Justerad av ${names}${day}.`
}
