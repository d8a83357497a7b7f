import { ActionRow, Button, Chip, DataTable, Form } from '#platform/html/index.ts'
import { formatShortDay, stockholmDay } from '#platform/time.ts'
import type { Guest } from './guest.ts'

type Props = { guests: readonly Guest[]; address: string }

/** The last day that it holds: it ends as the next one begins, or at the hour when it was taken back. */
const lastDay = ({ expiresAt }: Guest) => formatShortDay(stockholmDay(new Date(expiresAt.getTime() - 1)))

const StateOf = ({ guest }: { guest: Guest }) =>
  guest.isExpired ? <Chip state="draft">Gäller inte</Chip> : <>till och med {lastDay(guest)}</>

const NameOf = ({ guest: { name, email } }: { guest: Guest }) => (
  <>
    {name}
    {email && (
      <>
        <br />
        {email}
      </>
    )}
  </>
)

const ActsOn = ({ guest, address }: { guest: Guest; address: string }) => (
  <ActionRow>
    <Form action={`${address}/${guest.personId}/fornya`} label={`Ny länk till ${guest.name}`} inline>
      <Button variant="tertiary" data-busy="Skickar …">
        Skicka ny länk<span class="ds-sr-only"> till {guest.name}</span>
      </Button>
    </Form>
    {!guest.isExpired && (
      <Form action={`${address}/${guest.personId}/ta-tillbaka`} label={`Ta tillbaka inbjudan av ${guest.name}`} inline>
        <Button variant="tertiary" color="danger" data-busy="Tar tillbaka …">
          Ta tillbaka<span class="ds-sr-only"> inbjudan av {guest.name}</span>
        </Button>
      </Form>
    )}
  </ActionRow>
)

/** Those who were asked in for the item, how long, and how to end or lengthen it. */
export const GuestList = ({ guests, address }: Props) =>
  guests.length === 0 ? null : (
    <section>
      <h2>Inbjudna gäster ({guests.length})</h2>
      <p>En ny länk gäller till och med dagen efter mötet, och den gamla slutar gälla.</p>
      <DataTable
        caption="Inbjudna gäster"
        hideCaption
        columns={['Gäst', 'Kan läsa punkten', 'Ändra']}
        rows={guests.map((guest) => [
          <NameOf guest={guest} />,
          <StateOf guest={guest} />,
          <ActsOn guest={guest} address={address} />,
        ])}
      />
    </section>
  )
