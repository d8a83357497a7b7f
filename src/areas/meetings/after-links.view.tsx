import { pastTablingsPath } from '#areas/matters/index.ts'
import { Details } from '#platform/html/index.ts'
import { DeadlineList } from './deadline-list.view.tsx'
import type { MeetingView } from './meeting-view.ts'
import { notesWords } from './minutes-kind.rule.ts'

type Link = { href: string; text: string }

function linksFor({ meeting, isSecretary, after }: MeetingView): Link[] {
  const isDraft = meeting.status === 'ongoing' || meeting.status === 'awaiting-approval'
  const isFrozen = meeting.status === 'approved' || meeting.status === 'published'
  const isHeld = isDraft || isFrozen
  const links = [
    ...(isSecretary && isDraft ? [{ path: 'utkast', text: 'Skicka utkastet för läsning' }] : []),
    ...(isHeld && !isDraft ? [{ path: 'synpunkter', text: 'Synpunkter som lämnades' }] : []),
    ...(meeting.status === 'ongoing'
      ? [{ path: 'synpunkter', text: `Synpunkter på ${notesWords(meeting.documentKind).the}` }]
      : []),
    ...(isHeld ? [{ path: 'dagar', text: 'Dagar att hålla' }] : []),
    ...(isFrozen && meeting.procedure !== 'network' ? [{ path: 'anslag', text: 'Anslag på anslagstavlan' }] : []),
  ]
  const ofBody = `/arbetsyta/organ/${meeting.bodyId}/hor-ihop`
  return [
    ...(after.joinable > 0 ? [{ href: ofBody, text: `Ärenden som kan höra ihop (${after.joinable})` }] : []),
    ...(after.past > 0
      ? [{ href: pastTablingsPath(meeting.bodyId), text: `Bordlagda i inlästa anteckningar (${after.past})` }]
      : []),
    ...(after.readFrom ? [{ href: `/arbetsyta/inlasning/${after.readFrom}`, text: 'Den inlästa filen' }] : []),
    ...links.map(({ path, text }) => ({ href: `/arbetsyta/moten/${meeting.id}/${path}`, text })),
  ]
}

/** What one may want to look up of a meeting that has been held. */
export const AfterLinks = ({ view }: { view: MeetingView }) => {
  const links = view.isGuest ? [] : linksFor(view)
  if (links.length === 0) return null
  const { deadlines } = view.after
  return (
    <>
      {deadlines.length > 0 && (
        <Details summary="Dagar att hålla" open={deadlines.some(({ state }) => state === 'late')}>
          <DeadlineList deadlines={deadlines} today={view.today} />
        </Details>
      )}
      <nav class="meeting-after" aria-label="Mer om mötet">
        <ul>
          {links.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
