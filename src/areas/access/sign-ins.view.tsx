import { ActionRow, Button, Chip, DataTable, ErrorSummary, Form, HiddenField, Page } from '#platform/html/index.ts'
import { formatShortDay, formatTime, stockholmDay } from '#platform/time.ts'
import { PasskeySection, passkeyProblemText } from './passkeys.view.tsx'
import { signInsAddress, type SessionRow, type SignIns } from './sign-ins.ts'

const wayIn: Record<string, string> = {
  link: 'Länk i e-post',
  oidc: 'Organisationens inloggning',
  passkey: 'Nyckel',
  example: 'Exemplets rollänk',
  guest: 'Gästlänk',
}

const wayOf = ({ method, organisation }: SessionRow) =>
  organisation ? `Inloggning hos ${organisation}` : (wayIn[method] ?? method)

const formatMoment = (instant: Date) => `${formatShortDay(stockholmDay(instant))} kl. ${formatTime(instant)}`

const EndOne = ({ session }: { session: SessionRow }) =>
  session.isThis ? (
    <Chip state="open">Den här</Chip>
  ) : (
    <Form action={`${signInsAddress}/avsluta`} label={`Avsluta ${session.device}`} inline>
      <HiddenField name="session" value={session.id} />
      <Button variant="tertiary" data-busy="Avslutar …">
        Logga ut <span class="ds-sr-only">från {session.device || 'okänd enhet'}</span>
      </Button>
    </Form>
  )

const SessionSection = ({ sessions }: { sessions: readonly SessionRow[] }) => (
  <section>
    <h2>Här är du inloggad ({sessions.length})</h2>
    <DataTable
      caption="Dina inloggningar"
      hideCaption
      columns={['Enhet', 'Hur', 'Sedan', 'Senast använd', 'Logga ut']}
      rows={sessions.map((session) => [
        session.device || 'Okänd enhet',
        wayOf(session),
        formatMoment(session.createdAt),
        formatMoment(session.lastSeenAt),
        <EndOne session={session} />,
      ])}
    />
    <ActionRow>
      {sessions.length > 1 && (
        <Form action={`${signInsAddress}/avsluta-andra`}>
          <Button variant="secondary" data-busy="Loggar ut …">
            Logga ut från alla andra
          </Button>
        </Form>
      )}
      <Form action={`${signInsAddress}/avsluta-alla`}>
        <Button variant="secondary" data-busy="Loggar ut …">
          Logga ut överallt
        </Button>
      </Form>
    </ActionRow>
  </section>
)

/** 'Mina inloggningar': where one is signed in and what one can sign in by. */
export const SignInsPage = ({ signIns }: { signIns: SignIns }) => (
  <Page
    title="Mina inloggningar"
    wide
    problem={signIns.problem !== undefined}
    breadcrumbs={[{ href: '/arbetsyta', text: 'Min sida' }]}
    lead="Känner du inte igen en inloggning, logga ut den. En inloggning som inte används tar slut av sig själv."
  >
    {signIns.problem && <ErrorSummary problems={[{ field: 'name', text: passkeyProblemText[signIns.problem] }]} />}
    <SessionSection sessions={signIns.sessions} />
    <PasskeySection signIns={signIns} />
    <p>
      <a href={`/arbetsyta/personer/${signIns.personId}`}>Dina uppgifter och kontaktvägar</a>
    </p>
    <p>
      <a href="/arbetsyta/brev">Brev till dig</a>
    </p>
  </Page>
)
