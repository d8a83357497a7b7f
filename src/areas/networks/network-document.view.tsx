import { Chip, DataTable, Details, Facts, Paragraphs, Timeline } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import type { NetworkContent } from './network-content.ts'
import { eventKindName, formatKnownDay, memberRoleName, networkKindName, networkStateName } from './network-words.ts'

/** A person to turn to, with the ways to reach them that were published. */
export const ContactWords = ({ contact }: { contact: NonNullable<NetworkContent['contact']> }) => (
  <>
    {contact.name}
    {contact.title && `, ${contact.title}`}
    {contact.phone && (
      <>
        <br />
        <a href={`tel:${contact.phone.replaceAll(/[^\d+]/g, '')}`}>{contact.phone}</a>
      </>
    )}
    {contact.email && (
      <>
        <br />
        <a href={`mailto:${contact.email}`}>{contact.email}</a>
      </>
    )}
  </>
)

export const Words = ({ title, words }: { title: string; words: readonly string[] }) =>
  words.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </section>
  )

export const NetworkState = ({ state }: { state: string }) => (
  <Chip state={state === 'active' ? 'open' : state === 'dormant' ? 'waiting' : 'draft'}>{networkStateName(state)}</Chip>
)

export function membersInWords(members: NetworkContent['members']): string {
  const municipalities = members.filter(({ kind, role }) => kind === 'municipality' && role === 'member')
  const others = members.length - municipalities.length
  const counties = new Set(municipalities.map(({ county }) => county)).size
  const words = [
    municipalities.length > 0 &&
      `${municipalities.length} ${municipalities.length === 1 ? 'kommun' : 'kommuner'} i ${counties} län`,
    others > 0 && `${others} ${others === 1 ? 'annan organisation' : 'andra organisationer'}`,
  ].filter(Boolean)
  return words.join(' och ')
}

const Members = ({ members }: Pick<NetworkContent, 'members'>) => (
  <section>
    <h2>Medlemmar</h2>
    <p>{membersInWords(members)}.</p>
    <Details summary="Visa alla medlemmar" open={members.length <= 12}>
      <DataTable
        caption="Medlemmar"
        hideCaption
        columns={['Organisation', 'Län', 'Roll']}
        rows={members.map(({ name, county, role }) => [name, county || '–', memberRoleName(role)])}
      />
    </Details>
  </section>
)

/** A figure that somebody else has stated, as it was said. */
export const quoteInWords = ({ wording, source, statedOn }: NetworkContent['quotes'][number]): string =>
  `${wording} (${source}, ${statedOn ? formatShortDay(statedOn) : 'utan angiven dag'})`

/** What a network is, set as a document: the same words before and after it is published. */
export const NetworkDocument = ({ content }: { content: NetworkContent }) => (
  <>
    <Facts
      rows={[
        { label: 'Form', value: networkKindName(content.kind) },
        { label: 'Läge', value: <NetworkState state={content.state} /> },
        { label: 'Värd', value: content.host },
        { label: 'Webbplats', value: content.website && <a href={content.website}>{content.website}</a> },
        { label: 'Kontakt', value: content.contact && <ContactWords contact={content.contact} /> },
      ]}
    />
    {content.vision && (
      <section>
        <h2>Vision</h2>
        <Paragraphs text={content.vision} />
      </section>
    )}
    <Words
      title="Mål"
      words={content.goals.map(({ wording, targetYear }) => (targetYear ? `${wording} (${targetYear})` : wording))}
    />
    <Words title="Områden" words={content.areas} />
    <Words title="Så samverkar vi" words={content.principles} />
    {content.members.length > 0 && <Members members={content.members} />}
    <Words
      title="Organ"
      words={content.bodies.map(({ name, chair }) => (chair ? `${name}. Ordförande: ${chair}` : name))}
    />
    <Words
      title="Program som medlemmarna beslutar om"
      words={content.programmes.map(({ title, decided, asked }) => `${title}: ${decided} av ${asked} har beslutat`)}
    />
    <Words title="Uppgifter från andra" words={content.quotes.map(quoteInWords)} />
    {content.life.length > 0 && (
      <section>
        <h2>Historia</h2>
        <Timeline
          steps={content.life.map(({ kind, day, precision, reason, host }) => ({
            day: formatKnownDay(day, precision),
            title: eventKindName(kind),
            children: [reason, host && `Värd: ${host}.`].filter(Boolean).join(' ') || undefined,
          }))}
        />
      </section>
    )}
  </>
)
