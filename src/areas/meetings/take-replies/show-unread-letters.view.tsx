import { DataTable, EmptyState, Notice, Page } from '#platform/html/index.ts'
import { formatDay, formatTime, stockholmDay } from '#platform/time.ts'
import { letterProblemText } from './reply-letter.ts'
import type { UnreadLetter } from './unread-letter.ts'

const wordsOf = (problem: string): string =>
  Object.entries(letterProblemText).find(([known]) => known === problem)?.[1] ?? problem

type Props = { letters: readonly UnreadLetter[]; isRead: boolean }

export const UnreadLettersPage = ({ letters, isRead }: Props) => (
  <Page
    title="Svar som inte gick att läsa"
    wide
    lead="Brev till svarsadressen som programmet inte kunde ta emot som svar på en kallelse. De senaste hundra."
    breadcrumbs={[{ href: '/arbetsyta/utkorg', text: 'Utkorg' }]}
  >
    {!isRead && (
      <Notice kind="info">
        Ingen svarsadress är inställd. De kallade svarar med länken i brevet. Ange REPLY_ADDRESS och IMAP_URL och starta
        om, så kan de också svara från sitt kalenderprogram.
      </Notice>
    )}
    {letters.length === 0 ? (
      <EmptyState title="Alla svar har gått att läsa">Här står de som inte gick, med avsändare och skäl.</EmptyState>
    ) : (
      <DataTable
        caption="Brev, det nyaste först"
        columns={['Kom', 'Från', 'Ämne', 'Varför']}
        rows={letters.map((letter) => [
          `${formatDay(stockholmDay(letter.receivedAt))} kl. ${formatTime(letter.receivedAt)}`,
          letter.from || 'okänd',
          letter.subject || 'utan ämne',
          wordsOf(letter.problem),
        ])}
      />
    )}
  </Page>
)
