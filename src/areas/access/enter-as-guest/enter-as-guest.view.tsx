import { Button, Form, Page } from '#platform/html/index.ts'
import { formatShortDay, stockholmDay } from '#platform/time.ts'
import type { GuestLink } from './guest-link.ts'

type Props = { token: string; link: Pick<GuestLink, 'name' | 'expiresAt'> }

/** The last day of the link: it ends as the next one begins. */
const lastDay = (expiresAt: Date) => formatShortDay(stockholmDay(new Date(expiresAt.getTime() - 1)))

export const EnterAsGuestPage = ({ token, link }: Props) => (
  <Page title="Du är inbjuden som gäst" lead="Länken öppnar en punkt på ett möte, och inget annat.">
    <p>
      Den är till <strong>{link.name}</strong> och gäller till och med {lastDay(link.expiresAt)}. Är det inte du, stäng
      sidan.
    </p>
    <Form action={`/gast/${token}`}>
      <Button data-busy="Öppnar …">Läs punkten</Button>
    </Form>
    <p>
      Har du en egen roll här, <a href="/logga-in">logga in som vanligt</a> för att se allt som är ditt.
    </p>
  </Page>
)

type Problem = 'unknown' | 'expired' | 'too-many'

const problemText: Record<Problem, string> = {
  unknown: 'Länken gäller inte. Den kan ha bytts mot en ny. Kontrollera att hela adressen kom med.',
  expired: 'Länken har gått ut eller tagits tillbaka.',
  'too-many': 'Det har kommit för många försök härifrån. Vänta en kvart och försök igen.',
}

export const GuestRefusedPage = ({ problem }: { problem: Problem }) => (
  <Page title="Länken går inte att använda" problem>
    <p>{problemText[problem]}</p>
    {problem !== 'too-many' && <p>Be den som bjöd in dig om en ny länk.</p>}
    <p>
      <a href="/">Till den öppna webbplatsen</a>
    </p>
  </Page>
)
