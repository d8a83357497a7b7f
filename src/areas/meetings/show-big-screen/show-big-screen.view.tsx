import { Decision, Page, Paragraphs } from '#platform/html/index.ts'
import { ItemClock } from '../current-item.view.tsx'
import type { ScreenItem, ScreenView } from './screen-view.ts'

const refreshSeconds = 15

function headingOf({ isOngoing, isPlanned, current, count }: ScreenView): string {
  if (!isOngoing) return isPlanned ? 'Mötet är inte öppnat än' : 'Mötet är slut'
  if (!current) return 'Mötet börjar'
  return current.isClosed ? `Punkt ${current.number} är inte öppen` : `${current.number} av ${count}. ${current.title}`
}

const Shown = ({ shown }: { shown: ScreenItem }) =>
  shown.isClosed ? (
    <p>Punkten visas bara för dem som får läsa den.</p>
  ) : (
    <>
      {shown.decisions.map((wording, index) => (
        <Decision key={index}>
          <p>{wording}</p>
        </Decision>
      ))}
      {shown.tabling !== undefined && <p>Bordlagt{shown.tabling && `: ${shown.tabling}`}</p>}
      {shown.decisions.length === 0 && shown.tabling === undefined && shown.proposal && (
        <Decision title="Förslag till beslut">
          <p>{shown.proposal}</p>
        </Decision>
      )}
      <div class="item-notes" data-notes={shown.id} data-version={shown.version}>
        <Paragraphs text={shown.notes} />
      </div>
    </>
  )

const nextWords = (next: ScreenItem) =>
  next.isClosed ? `punkt ${next.number}, som inte är öppen` : `${next.number}. ${next.title}`

/** For the screen that everyone in the room looks at: where the meeting is, in large type. */
export const BigScreenPage = ({ view }: { view: ScreenView }) => (
  <Page
    title={`Storbild: ${view.name}`}
    heading={
      <span id="storbild-rubrik" data-part="">
        {headingOf(view)}
      </span>
    }
    breadcrumbs={[{ href: `/arbetsyta/moten/${view.meetingId}`, text: view.name }]}
    refresh={refreshSeconds}
    wide
  >
    <div
      class="big-screen"
      data-follow={`/arbetsyta/moten/${view.meetingId}/handelser`}
      data-view="storbild"
      data-drawn={view.now.getTime()}
    >
      <div id="storbild-punkt" class="big-screen-item" data-part="">
        {view.isOngoing && view.current && (
          <p class="big-screen-clock">
            <ItemClock
              live={{ currentSince: view.since, now: view.now }}
              plannedMinutes={view.current.isClosed ? null : view.current.plannedMinutes}
            />
          </p>
        )}
        {view.isOngoing && view.current && <Shown shown={view.current} />}
      </div>
      <p id="storbild-sedan" class="big-screen-next" data-part="">
        {view.isOngoing && view.next && `${view.current ? 'Sedan' : 'Först'}: ${nextWords(view.next)}`}
      </p>
      <div id="sidan-andrad" aria-live="polite" />
    </div>
  </Page>
)
