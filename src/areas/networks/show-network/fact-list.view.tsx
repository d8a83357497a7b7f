import { Facts } from '#platform/html/index.ts'
import { formatDay } from '#platform/time.ts'
import { ContactWords } from '../network-document.view.tsx'
import { formatKnownDay, networkKindName } from '../network-words.ts'
import type { Contact, NetworkView } from './network-facts.ts'

const counted = (count: number, one: string, many: string) =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]

function memberWords({ members, adjuncts, observers }: NetworkView['facts']): string {
  const words = [
    ...counted(members, 'medlem', 'medlemmar'),
    ...counted(adjuncts, 'adjungerad', 'adjungerade'),
    ...counted(observers, 'observatör', 'observatörer'),
  ]
  return words.join(', ') || 'Ingen medlem ännu'
}

const asWritten = ({ name, title, organisation, phone, email }: Contact) => ({
  ...{ name, phone, email: email ?? '' },
  title: [title, organisation].filter(Boolean).join(', '),
})

/** Leads to the meeting for those who sit in the body; others know no more than when and where. */
function Next({ view: { next, bodies } }: { view: NetworkView }) {
  if (!next) return <>Inget möte är planerat</>
  const body = bodies.find(({ name, meetingDay }) => name === next.bodyName && meetingDay === next.day)
  const words = [next.bodyName, formatDay(next.day), next.place].filter(Boolean).join(', ')
  return body ? <a href={`/arbetsyta/moten/${body.meetingId}`}>{words}</a> : <>{words}</>
}

/** The network's facts in short. */
export function FactList({ view }: { view: NetworkView }) {
  const { facts, contact, events } = view
  const root = `/arbetsyta/natverk/${facts.id}`
  const founded = events.find(({ kind }) => kind === 'founded')
  return (
    <Facts
      rows={[
        { label: 'Kort namn', value: facts.shortName === facts.name ? '' : facts.shortName },
        { label: 'Form', value: networkKindName(facts.kind) },
        { label: 'Bildat', value: founded && formatKnownDay(founded.day, founded.precision) },
        { label: 'Medlemmar', value: <a href={`${root}/medlemmar`}>{memberWords(facts)}</a> },
        {
          label: 'Personer',
          value: view.isInside && <a href={`${root}/personer`}>{counted(facts.people, 'person', 'personer')[0]}</a>,
        },
        {
          label: 'Nästa möte',
          value: (view.isInside || view.ownOrganisationId) && <Next view={view} />,
        },
        {
          label: 'Värd',
          value: facts.hostName && <a href={`/arbetsyta/organisationer/${facts.hostId}`}>{facts.hostName}</a>,
        },
        {
          label: 'Juridisk person',
          value: facts.legalName && <a href={`/arbetsyta/organisationer/${facts.legalId}`}>{facts.legalName}</a>,
        },
        { label: 'Kontaktperson', value: contact && <ContactWords contact={asWritten(contact)} /> },
        { label: 'Webbplats', value: facts.website && <a href={facts.website}>{facts.website}</a> },
      ]}
    />
  )
}
