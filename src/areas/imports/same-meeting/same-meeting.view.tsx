import { ActionRow, Button, DataTable, Details } from '#platform/html/index.ts'
import { reviewDraftPath } from '../review-paths.ts'
import type { SameMeetingChoice } from '../same-meeting-choice.ts'
import type { Alike, AlikeDraft, KnownMeeting } from './alike-draft.ts'

/** Sends the review form, so that nothing that was typed is lost. */
const Choice = ({ choice, draft, children }: { choice: SameMeetingChoice; draft: AlikeDraft; children: string }) => (
  <Button form="utkast" name="act" value={`same-meeting:${choice}:${draft.id}`} variant="secondary">
    {children}
    <span class="ds-sr-only">: {draft.fileName}</span>
  </Button>
)

const Keep = ({ draft }: { draft: AlikeDraft }) => (
  <>
    <Choice choice="keep-this" draft={draft}>
      Behåll den här
    </Choice>
    <Choice choice="keep-other" draft={draft}>
      Behåll den andra
    </Choice>
  </>
)

/** Of one that is confirmed: an adjusted edition that comes afterwards takes its place. */
const Replace = ({ draft }: { draft: AlikeDraft }) => (
  <>
    <Choice choice="replace-other" draft={draft}>
      Den nya ersätter
    </Choice>
    <Choice choice="keep-other" draft={draft}>
      Behåll den gamla
    </Choice>
  </>
)

const OneOf = ({ draft }: { draft: AlikeDraft }) =>
  draft.status === 'confirmed' ? <Replace draft={draft} /> : <Keep draft={draft} />

const FileLink = ({ draft }: { draft: AlikeDraft }) => <a href={reviewDraftPath(draft.id)}>{draft.fileName}</a>

const countWords = (count: number) =>
  count === 0 ? 'inga skillnader' : count === 1 ? '1 skillnad' : `${count} skillnader`

/** Few differences are shown at once. */
const fewDifferences = 6

const Differences = ({ draft }: { draft: AlikeDraft }) =>
  draft.differences.length === 0 ? null : (
    <Details summary="Vad som skiljer" open={draft.differences.length <= fewDifferences}>
      <DataTable
        caption={`Vad som skiljer från ${draft.fileName}`}
        hideCaption
        columns={['Fält', 'Den här filen', 'Den andra']}
        rows={draft.differences.map(({ label, here, there }) => [label, here || '–', there || '–'])}
      />
    </Details>
  )

const Proposal = ({ draft, isUnadjusted }: { draft: AlikeDraft; isUnadjusted: boolean }) => (
  <>
    <h2>
      Det kan vara samma möte som <FileLink draft={draft} /> ({countWords(draft.differences.length)})
    </h2>
    {isUnadjusted && <p>Den här filen säger om sig själv att den inte är justerad.</p>}
    {draft.isUnadjusted && <p>Den andra filen säger om sig själv att den inte är justerad.</p>}
    {draft.status === 'confirmed' && (
      <p>
        Den andra är redan bekräftad. Ersätter den nya blir mötet till på nytt ur den här filen. Bygger annat redan på
        mötet rättas anteckningarna i stället, och du väljer vad som ska rättas.
      </p>
    )}
    <Differences draft={draft} />
    <ActionRow>
      <OneOf draft={draft} />
      <Choice choice="apart" draft={draft}>
        Det är två olika möten
      </Choice>
    </ActionRow>
  </>
)

const SetAside = ({ draft }: { draft: AlikeDraft }) => (
  <ActionRow>
    <p>
      <FileLink draft={draft} /> är lagd åt sidan: den är av samma möte.
    </p>
    <Choice choice="undo" draft={draft}>
      Ångra
    </Choice>
  </ActionRow>
)

const Apart = ({ draft }: { draft: AlikeDraft }) => (
  <Details summary={`${draft.fileName} är av ett annat möte samma dag`}>
    <p>Var det samma möte ändå?</p>
    <ActionRow>
      <OneOf draft={draft} />
    </ActionRow>
  </Details>
)

const Known = ({ meeting }: { meeting: KnownMeeting }) => (
  <p>
    {meeting.bodyName} har redan <a href={`/arbetsyta/moten/${meeting.id}`}>ett möte den dagen</a>. Kasta utkastet om
    det är samma möte.
  </p>
)

/** What may be the same meeting as the draft: a person says whether it is, and which file to keep. */
export const SameMeetingBox = ({ alike }: { alike: Alike }) => {
  const { drafts, meetings, isUnadjusted } = alike
  if (drafts.length + meetings.length === 0) return null
  return (
    <section class="same-meeting" aria-label="Samma möte?">
      {drafts.map((draft) => {
        if (draft.status === 'same-meeting') return <SetAside key={draft.id} draft={draft} />
        if (draft.isApart) return <Apart key={draft.id} draft={draft} />
        return <Proposal key={draft.id} draft={draft} isUnadjusted={isUnadjusted} />
      })}
      {meetings.map((meeting) => (
        <Known key={meeting.id} meeting={meeting} />
      ))}
    </section>
  )
}
