import { Button, DataTable, Form, HiddenField, TextField } from '#platform/html/index.ts'
import { formatShortDay, stockholmDay } from '#platform/time.ts'
import type { PasskeyRow } from './passkey.ts'
import { signInsAddress, type PasskeyProblem, type SignIns } from './sign-ins.ts'

const passkeysAddress = `${signInsAddress}/nycklar`

export const passkeyProblemText: Record<PasskeyProblem, string> = {
  'name-missing': 'Ge nyckeln ett namn, till exempel Min telefon.',
  'passkey-broken': 'Nyckeln kom inte fram som den skulle, eller för sent. Försök lägga till den igen.',
  'passkey-known': 'Den här enheten har redan en nyckel hit.',
  'not-signed': 'Webbläsaren skickade ingen nyckel. Slå på JavaScript för sidan och försök igen.',
}

const PasskeyTable = ({ passkeys }: { passkeys: readonly PasskeyRow[] }) => (
  <DataTable
    caption="Dina nycklar"
    hideCaption
    columns={['Namn', 'Tillagd', 'Senast använd', 'Ta bort']}
    rows={passkeys.map(({ id, name, createdAt, lastUsedAt }) => [
      name,
      formatShortDay(stockholmDay(createdAt)),
      lastUsedAt ? formatShortDay(stockholmDay(lastUsedAt)) : 'Aldrig',
      <Form action={`${passkeysAddress}/${id}/ta-bort`} label={`Ta bort ${name}`} inline>
        <Button variant="tertiary" color="danger" data-busy="Tar bort …">
          Ta bort <span class="ds-sr-only">nyckeln {name}</span>
        </Button>
      </Form>,
    ])}
  />
)

/** A script brings the form out where the browser can make a passkey; the sentence stands there till then. */
const AddPasskey = ({ signIns: { problem, givenName } }: { signIns: SignIns }) => (
  <>
    <p data-passkey-missing>Den här webbläsaren kan inte lägga till nycklar. Att logga in med en länk går alltid.</p>
    <div data-passkey="add" hidden>
      <Form action={passkeysAddress} label="Lägg till en nyckel" data-options={`${passkeysAddress}/utmaning`}>
        <TextField
          name="name"
          label="Vad ska nyckeln heta?"
          hint="Så att du känner igen den i listan, till exempel Min telefon."
          value={givenName}
          error={problem && passkeyProblemText[problem]}
          maxLength={60}
          required
        />
        <HiddenField name="credential" value="" />
        <Button data-busy="Lägger till …">Lägg till en nyckel</Button>
      </Form>
    </div>
  </>
)

export const PasskeySection = ({ signIns }: { signIns: SignIns }) => {
  const { passkeys, requiring } = signIns
  return (
    <section>
      <h2>Dina nycklar ({passkeys.length})</h2>
      <p>
        En nyckel ligger i din telefon, dator eller säkerhetsnyckel. Du loggar in med fingret, ansiktet eller en kod,
        utan att vänta på ett brev.
      </p>
      {passkeys.length > 0 && <PasskeyTable passkeys={passkeys} />}
      {requiring.length > 0 ? (
        <p>
          {requiring.map(({ name }) => name).join(' och ')} vill att du loggar in med organisationens egen inloggning.
          Därför kan du inte använda nycklar.
        </p>
      ) : (
        <AddPasskey signIns={signIns} />
      )}
    </section>
  )
}
