import { formatShortDay } from '#platform/time.ts'
import { networkAddress } from './network-paths.ts'
import { ownNetworkAddress } from './own-view-paths.ts'
import type { EndingSeat, Reminder } from './reminders.ts'

type Props = {
  reminders: readonly Reminder[]
  today: string
  roleName: (role: string) => string
  /** Said where the surroundings do not name the network. */
  showNetwork?: boolean
  /** Whether the reader may do the acts that mend; else the reminder stands alone. */
  mayMend?: boolean
}

function termWords(seats: readonly EndingSeat[], day: string, roleName: Props['roleName']): string {
  const words = seats.map(
    ({ role, bodyName, personName }) => `${roleName(role)}${bodyName ? ` i ${bodyName}` : ''} (${personName})`,
  )
  return words.length === 1
    ? `Uppdraget som ${words[0]} går ut ${day}.`
    : `${words.length} uppdrag går ut ${day}: ${words.join(', ')}.`
}

function wordsOf(reminder: Reminder, today: string, roleName: Props['roleName']): string {
  switch (reminder.kind) {
    case 'terms':
      return termWords(reminder.seats, formatShortDay(reminder.day), roleName)
    case 'agreement':
      return `Avtalet ”${reminder.title}” ${reminder.day < today ? 'gick' : 'går'} ut ${formatShortDay(reminder.day)}.`
    case 'asleep':
      return reminder.hasMet
        ? `Sover nätverket? Det senaste mötet var ${formatShortDay(reminder.day)}.`
        : 'Sover nätverket? Inget möte är antecknat på ett år.'
    case 'contact':
      return `Nätverkets kontaktperson ${reminder.personName} har lämnat sin befattning.`
    case 'own-contact':
      return `Er kontaktperson ${reminder.personName} har lämnat organisationen.`
  }
}

/** The act that mends it: the secretary's in the network, the organisation's own on its own page. */
function mendOf({ kind, networkId, organisationId }: Reminder): { href: string; text: string } {
  const root = networkAddress(networkId)
  if (organisationId !== null) {
    const own = ownNetworkAddress(organisationId, networkId)
    if (kind === 'own-contact') return { href: `${own}#contactId`, text: 'Välj ny kontaktperson' }
    return { href: `${own}#wording`, text: 'Lägg upp en uppgift om det' }
  }
  switch (kind) {
    case 'terms':
      return { href: `${root}/organ`, text: 'Se över platserna' }
    case 'agreement':
      return { href: `${root}/dokument`, text: 'Lägg in det nya avtalet' }
    case 'asleep':
      return { href: `${root}/handelser`, text: 'Anteckna om det vilar' }
    default:
      return { href: `${root}/andra`, text: 'Välj ny kontaktperson' }
  }
}

/** What waits to be mended, each with the way to the act that mends it. */
export const ReminderList = ({ reminders, today, roleName, showNetwork = false, mayMend = true }: Props) => (
  <ul class="plain reminder-list">
    {reminders.map((reminder, index) => {
      const { href, text } = mendOf(reminder)
      return (
        <li key={index}>
          <span>
            {showNetwork && (
              <>
                <a href={networkAddress(reminder.networkId)}>{reminder.networkName}</a>:{' '}
              </>
            )}
            {wordsOf(reminder, today, roleName)}
          </span>
          {mayMend && (
            <a href={href}>
              {text}
              <span class="ds-sr-only">: {reminder.networkName}</span>
            </a>
          )}
        </li>
      )
    })}
  </ul>
)
