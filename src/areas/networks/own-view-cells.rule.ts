import { formatHours, formatShortDay } from '#platform/time.ts'
import { lackingWords } from './cost-words.ts'
import { memberRoleName, networkKindName } from './network-words.ts'
import { groupOf, sumCosts } from './own-view.rule.ts'
import { endsSoon } from './term.rule.ts'
import type { Contact, NextMeeting, OwnGroup, OwnNetwork, OwnSeat, OwnTask, OwnView } from './own-view.ts'

/** Lines of text, or an amount in whole kronor. The page, the CSV and the spreadsheet all draw these. */
export type OwnCell = { lines: readonly string[] } | { amount: number }
export type OwnRow = { networkId: string; group: OwnGroup; cells: readonly OwnCell[] }
export type OwnSheet = { columns: readonly string[]; rows: readonly OwnRow[]; total: OwnRow }

export const groupNames: Record<OwnGroup, string> = { active: 'Aktiva', dormant: 'Vilande', past: 'Tidigare' }

type RoleName = (role: string) => string

const text = (...lines: readonly string[]): OwnCell => ({ lines: lines.filter(Boolean) })
const listed = (lines: readonly string[]): OwnCell => text(...(lines.length > 0 ? lines : ['–']))

const kindLines = ({ kind, role, memberFrom, memberTo }: OwnNetwork) => [
  networkKindName(kind),
  memberFrom ? `${memberRoleName(role)} sedan ${formatShortDay(memberFrom)}` : memberRoleName(role),
  memberTo ? `till ${formatShortDay(memberTo)}` : '',
]

function seatLine(seat: OwnSeat, today: string, roleName: RoleName): string {
  const place = seat.bodyName ? `${roleName(seat.role)} i ${seat.bodyName}` : roleName(seat.role)
  const from = seat.from > today ? ` från ${formatShortDay(seat.from)}` : ''
  const to = seat.to ? ` till ${formatShortDay(seat.to)}` : ''
  return `${seat.personName}, ${place}${from}${to}${endsSoon(seat, today) ? ' (går snart ut)' : ''}`
}

function taskLine({ wording, personName, dueOn }: OwnTask, today: string): string {
  const due = dueOn ? `senast ${formatShortDay(dueOn)}${dueOn < today ? ' (försenad)' : ''}` : ''
  const facts = [personName, due].filter(Boolean).join(', ')
  return facts ? `${wording}: ${facts}` : wording
}

const meetingLine = ({ day, startsAt, bodyName, place }: NextMeeting) =>
  [`${formatShortDay(day)} ${formatHours(startsAt, null)}`.trim(), bodyName, place].filter(Boolean).join(', ')

const contactLine = (contact: Contact | null, of = '') =>
  contact ? `${of}${[contact.name, contact.title].filter(Boolean).join(', ')}` : ''

function costCell({ cost }: OwnNetwork): OwnCell {
  if (cost.known === 'amount') return { amount: cost.amount }
  return text(cost.known === 'lacking' ? lackingWords : '–')
}

function rowOf(network: OwnNetwork, today: string, roleName: RoleName): OwnRow {
  const { networkId, name, reason, purpose, seats, next, contact, networkContact, tasks, changedOn } = network
  const group = groupOf(network, today)
  const numbered = network.registrationNumber ? `Diarienummer ${network.registrationNumber}` : ''
  return {
    ...{ networkId, group },
    cells: [
      text(name),
      text(...kindLines(network)),
      listed([reason || purpose, numbered].filter(Boolean)),
      listed(seats.map((seat) => seatLine(seat, today, roleName))),
      text(next ? meetingLine(next) : group === 'past' ? '–' : 'Inget planerat'),
      costCell(network),
      listed([contactLine(contact), contactLine(networkContact, 'Nätverkets: ')].filter(Boolean)),
      listed(tasks.map((ownTask) => taskLine(ownTask, today))),
      text(formatShortDay(changedOn)),
    ],
  }
}

const groupOrder: readonly OwnGroup[] = ['active', 'dormant', 'past']
export const costColumn = 5

/** The organisation's networks as rows of cells: the active ones first, and the costs summed up at the end. */
export function ownSheet({ networks, year, today }: OwnView, roleName: RoleName): OwnSheet {
  const columns = ['Nätverk', 'Form', 'Varför', 'Våra platser', 'Nästa möte']
  const rows = networks.map((network) => rowOf(network, today, roleName))
  const empty = text('')
  return {
    columns: [...columns, `Kostnad ${year}`, 'Kontakt', 'Att göra', 'Senast ändrad'],
    rows: groupOrder.flatMap((group) => rows.filter((row) => row.group === group)),
    total: {
      ...{ networkId: '', group: 'active' },
      cells: [
        text('Summa, alla nätverk'),
        ...Array<OwnCell>(costColumn - 1).fill(empty),
        { amount: sumCosts(networks).amount },
      ].concat(Array<OwnCell>(3).fill(empty)),
    },
  }
}
