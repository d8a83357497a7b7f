import { NotesDocument, type MatterLinks, type NotesContent } from '#areas/meetings/published.ts'
import type { Edition } from '#areas/publishing/published.ts'
import { Notice, Page } from '#platform/html/index.ts'
import { formatDay } from '#platform/time.ts'
import { meetingsPath, networkPath } from '../addresses.ts'
import { EditionFoot, type NumberedEdition } from './edition-foot.view.tsx'

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
    <EditionFoot edition={edition} notes={notes} numbers={numbers} />
  </Page>
)

const NewerEdition = ({ edition, numbers }: Pick<Props, 'edition' | 'numbers'>) => {
  const latest = numbers[0]?.number ?? edition.number
  return latest > edition.number ? (
    <Notice kind="warning">
      <p>
        Det här är utgåva {edition.number}. Den är ersatt: <a href={edition.path}>läs utgåva {latest}</a>.
      </p>
    </Notice>
  ) : null
}
