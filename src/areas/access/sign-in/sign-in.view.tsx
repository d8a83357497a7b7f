import { Button, ErrorSummary, Form, HiddenField, Notice, Page, TextField } from '#platform/html/index.ts'
import { linkMinutes, type LinkRefusal } from './sign-in.rule.ts'

type FormProblem = 'email-missing' | 'too-many'

const formProblemText: Record<FormProblem, string> = {
  'email-missing': 'Skriv din e-postadress, till exempel anna.berg@kommunen.se.',
  'too-many': 'Det har kommit för många försök härifrån. Vänta en kvart och försök igen.',
}

const linkProblemText: Record<LinkRefusal, string> = {
  unknown: 'Länken gäller inte. Kontrollera att hela adressen kom med, eller be om en ny länk.',
  expired: `Länken gällde i ${linkMinutes} minuter och den tiden har gått. Be om en ny länk.`,
  used: 'Länken är redan använd. Varje länk går att använda en gång. Be om en ny länk.',
  'other-browser': 'Öppna länken i samma webbläsare som du bad om den i, eller be om en ny länk här.',
}

type Props = {
  email?: string
  returnTo: string
  /** Something was sent when the session had ended, and is nowhere but in the browser. */
  isUnsaved?: boolean
  problem?: FormProblem | undefined
}

export const SignInPage = ({ email = '', returnTo, isUnsaved = false, problem }: Props) => (
  <Page
    title="Logga in"
    problem={problem !== undefined}
    lead="Vi skickar en länk till din e-post. Du behöver inget lösenord."
  >
    {problem && <ErrorSummary problems={[{ field: 'email', text: formProblemText[problem] }]} />}
    {isUnsaved && (
      <Notice kind="warning">
        Du har hunnit bli utloggad, och det du skickade sparades inte. Gå tillbaka med webbläsarens bakåtknapp och
        kopiera det du skrev, innan du loggar in.
      </Notice>
    )}
    <Form action="/logga-in">
      <HiddenField name="till" value={returnTo} />
      <TextField
        name="email"
        label="E-postadress"
        type="email"
        autocomplete="email"
        value={email}
        required
        error={problem === 'email-missing' ? formProblemText[problem] : undefined}
      />
      <Button>Skicka länk</Button>
    </Form>
    <OtherWays returnTo={returnTo} />
  </Page>
)

/** The button for a passkey needs a script, which brings it out; the sentence stands there till then. */
const OtherWays = ({ returnTo }: { returnTo: string }) => (
  <section>
    <h2>Andra sätt att logga in</h2>
    <p>
      <a href={`/logga-in/organisation?till=${encodeURIComponent(returnTo)}`}>Logga in med din organisation</a>
    </p>
    <p data-passkey-missing>Den här webbläsaren kan inte använda nycklar. Be om en länk i stället.</p>
    <div data-passkey="sign-in" hidden>
      <Form action="/logga-in/nyckel" label="Logga in med nyckel" data-options="/logga-in/nyckel/utmaning">
        <HiddenField name="till" value={returnTo} />
        <HiddenField name="credential" value="" />
        <Button variant="secondary" data-busy="Loggar in …">
          Logga in med nyckel
        </Button>
      </Form>
    </div>
  </section>
)

export const LinkSentPage = ({ email, isPrinted }: { email: string; isPrinted: boolean }) => (
  <Page title="Titta i din e-post">
    <p>
      Om <strong>{email}</strong> finns hos oss har vi skickat en länk dit. Öppna den i den här webbläsaren inom{' '}
      {linkMinutes} minuter.
    </p>
    {isPrinted && (
      <Notice kind="info">
        Den här installationen har ingen e-postserver. Länken står i stället i programmets konsol.
      </Notice>
    )}
    <p>
      Kom det ingen länk? Titta i skräpposten, eller <a href="/logga-in">be om en ny</a>. Fråga din nätverkssekreterare
      om du inte vet vilken adress du är inlagd med.
    </p>
  </Page>
)

export const UseLinkPage = ({ token, returnTo }: { token: string; returnTo: string }) => (
  <Page title="Logga in" lead="Länken stämmer. Ett tryck till så är du inne.">
    <Form action={`/logga-in/${token}`}>
      <HiddenField name="till" value={returnTo} />
      <Button>Logga in</Button>
    </Form>
  </Page>
)

export const LinkRefusedPage = ({ problem }: { problem: LinkRefusal | 'too-many' }) => (
  <Page title="Länken gick inte att använda" problem>
    <p>{problem === 'too-many' ? formProblemText[problem] : linkProblemText[problem]}</p>
    <p>
      <a href="/logga-in">Be om en ny länk</a>
    </p>
  </Page>
)
