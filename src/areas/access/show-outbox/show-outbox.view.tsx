import { Chip, DataTable, EmptyState, Notice, Page } from '#platform/html/index.ts'
import { formatDay, formatTime, stockholmDay } from '#platform/time.ts'
import type { OutboxRow } from './letter.ts'

const StateOf = ({ letter }: { letter: OutboxRow }) => {
  if (letter.withheldAt) return <Chip state="waiting">Avstängt av mottagaren</Chip>
  return letter.sentAt ? <Chip state="published">Skickat</Chip> : <Chip state="waiting">Inte skickat</Chip>
}

type Props = { letters: readonly OutboxRow[]; isConfigured: boolean }

export const OutboxPage = ({ letters, isConfigured }: Props) => (
  <Page title="Utkorg" wide lead="De senaste hundra breven som programmet har skrivit.">
    <p>
      <a href="/arbetsyta/utkorg/svar">Svar som inte gick att läsa</a>
    </p>
    {!isConfigured && (
      <Notice kind="info">
        Ingen e-postserver är inställd, så inga brev går iväg. Ange servern i SMTP_URL och starta om. Länkar för
        inloggning visas bara i programmets konsol.
      </Notice>
    )}
    {letters.length === 0 ? (
      <EmptyState title="Inga brev ännu">
        Här står varje brev som programmet skriver, med mottagare och text.
      </EmptyState>
    ) : (
      <DataTable
        caption="Brev, det nyaste först"
        columns={['Skrivet', 'Till', 'Ämne', 'Text', 'Läge']}
        rows={letters.map((letter) => [
          `${formatDay(stockholmDay(letter.createdAt))} kl. ${formatTime(letter.createdAt)}`,
          letter.to,
          letter.subject,
          <span class="letter-text">{letter.body}</span>,
          <StateOf letter={letter} />,
        ])}
      />
    )}
  </Page>
)
