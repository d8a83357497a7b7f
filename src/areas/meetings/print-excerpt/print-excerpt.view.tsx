import { Page, PaperBlocks } from '#platform/html/index.ts'
import type { Paper } from '#platform/paper/paper.ts'
import { formatShortDay } from '#platform/time.ts'
import type { Meeting } from '../meeting.ts'

type Props = { meeting: Meeting; paper: Paper; pdfPath: string }

/** One item, as it is printed and handed on. */
export const ExcerptPage = ({ meeting, paper, pdfPath }: Props) => (
  <Page
    title={paper.title}
    breadcrumbs={[
      { href: '/arbetsyta/moten', text: 'Möten' },
      { href: `/arbetsyta/moten/${meeting.id}`, text: `${meeting.bodyName} ${formatShortDay(meeting.day)}` },
    ]}
  >
    <p class="no-print">
      <a href={pdfPath}>Hämta utdraget som PDF</a>
    </p>
    <PaperBlocks blocks={paper.blocks} />
  </Page>
)
