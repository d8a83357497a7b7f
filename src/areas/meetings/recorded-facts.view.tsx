import { Button, Chip, Details, Form } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import { itemPath } from './agenda-item-paths.ts'
import { namesLaterMeeting } from './later-meeting.ts'
import type { AgendaItem } from './meeting.ts'
import type { MeetingView } from './meeting-view.ts'
import { NotedDecisions, NotedDisqualified, NotedDissents } from './noted-facts.view.tsx'
import { tablingWords } from './noted-words.rule.ts'
import { presenceCount, type ItemPresence } from './presence.rule.ts'
import type { DissentKind } from './recorded-facts.ts'
import { factsNoted } from './recorded-facts.rule.ts'

type Props = { agendaItem: AgendaItem; view: MeetingView }

type TakeBackProps = Props & { id: string; text: string; what: string }

/** The fact stays, and so does the word that it was a slip. `what` tells which, to those who hear the page. */
const TakeBack = ({ agendaItem, view, id, text, what }: TakeBackProps) =>
  view.mayWrite ? (
    <Form action={itemPath({ agendaItem, view }, `aterta/${id}`)} label={`${text}: ${what}`} inline>
      <Button variant="tertiary">{text}</Button>
    </Form>
  ) : null

const takeBackWords: Record<DissentKind, string> = {
  reservation: 'Återta reservationen',
  dissent: 'Återta den avvikande meningen',
  statement: 'Återta protokollsanteckningen',
}

const Tabled = ({ agendaItem, view }: Props) => {
  const { tabling, timesTabledBefore } = agendaItem
  const noted = factsNoted(agendaItem).tabling
  if (!tabling || !noted) return null
  return (
    <div class="tabling-line">
      <Chip state="tabled">{timesTabledBefore > 0 ? `Bordlagt (${timesTabledBefore + 1})` : 'Bordlagt'}</Chip>
      <span>
        {tablingWords(noted)}{' '}
        {!namesLaterMeeting(tabling.deferredTo) &&
          (view.next ? (
            <a href={`/arbetsyta/moten/${view.next.id}`}>Tas upp {formatShortDay(view.next.day)}</a>
          ) : (
            'Tas upp när nästa möte planeras.'
          ))}
      </span>
      <TakeBack {...{ agendaItem, view }} id={tabling.id} text="Återta bordläggningen" what={agendaItem.title} />
    </div>
  )
}

/** What was recorded of an item, with what takes each of it back while the notes are being written. */
export const RecordedOutcomes = (props: Props) => {
  const { agendaItem } = props
  const noted = factsNoted(agendaItem)
  return (
    <>
      {agendaItem.disqualifications.map(({ id, name }, index) => (
        <div key={id} class="tabling-line">
          <NotedDisqualified agendaItem={{ disqualified: noted.disqualified.slice(index, index + 1) }} />
          <TakeBack {...props} id={id} text="Återta jävet" what={name} />
        </div>
      ))}
      {agendaItem.decisions.map((decision, index) => (
        <div key={decision.id} class="recorded-decision">
          <NotedDecisions decisions={noted.decisions.slice(index, index + 1)} />
          <TakeBack {...props} id={decision.id} text="Återta beslutet" what={decision.wording.slice(0, 80)} />
          {decision.vote && (
            <TakeBack {...props} id={decision.vote.id} text="Återta voteringen" what={decision.wording.slice(0, 80)} />
          )}
        </div>
      ))}
      {agendaItem.dissents.map(({ id, kind, name }, index) => (
        <div key={id} class="recorded-dissent">
          <NotedDissents agendaItem={{ dissents: noted.dissents.slice(index, index + 1) }} />
          <TakeBack {...props} id={id} text={takeBackWords[kind]} what={name} />
        </div>
      ))}
      <Tabled {...props} />
    </>
  )
}

const presenceWords = ({ present, listed, byClock, unmarked, disqualified, guests }: ItemPresence): string =>
  [
    `${present} av ${listed}`,
    byClock > 0 && `${byClock} som kom eller gick under mötet`,
    disqualified > 0 && `${disqualified} ${disqualified === 1 ? 'jävig' : 'jäviga'}`,
    unmarked > 0 && `${unmarked} inte markerade`,
    guests > 0 && `gäster: ${guests}`,
  ]
    .filter(Boolean)
    .join(' · ')

/** 'Närvaro vid punkten: 11 av 14', counted from those marked for the whole meeting or for the item. */
export const PresenceAtItem = ({ agendaItem, view }: Props) => {
  const { attendance, meeting } = view
  if (attendance.length === 0 || meeting.status === 'planned' || meeting.status === 'cancelled') return null
  return <p class="item-presence quiet">Närvaro vid punkten: {presenceWords(presenceCount(attendance, agendaItem))}</p>
}

/** What is recorded more seldom, each on a page of its own. */
export const MoreToRecord = (props: Props) => (
  <Details summary="Votering, reservation, jäv">
    <ul class="plain">
      <li>
        <a href={itemPath(props, 'votering')}>Anteckna en votering</a>
      </li>
      <li>
        <a href={itemPath(props, 'reservation')}>Anteckna en reservation eller avvikande mening</a>
      </li>
      <li>
        <a href={itemPath(props, 'jav')}>Anteckna jäv</a>
      </li>
      <li>
        <a href={itemPath(props, 'aterremiss')}>Återremittera ärendet</a>
      </li>
    </ul>
  </Details>
)
