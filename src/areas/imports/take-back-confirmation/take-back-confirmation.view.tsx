import { ActionRow, Button, ButtonLink, ErrorSummary, Form, Notice, Page } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import type { Draft } from '../draft.ts'
import { pathOfDraft, takeBackPath } from '../review-paths.ts'
import type { MadeMeeting, PlannedNext } from './made-meeting.ts'
import type { Resting } from './resting.ts'

const restingText: Record<Resting, string> = {
  published: 'Anteckningarna är publicerade, eller har varit det. Det som har varit öppet finns kvar.',
  corrected: 'Anteckningarna är rättade, eller en rättelse av dem är föreslagen.',
  'made-known': 'Någon har lämnat en synpunkt, eller så är anteckningarna anslagna, skickade eller delade.',
  closed: 'En punkt är eller har varit stängd för sekretess. I utkastet skulle fler kunna läsa den.',
  continued: 'Någon har svarat på om ett ärende härifrån hör ihop med ett ärende vid ett annat möte.',
  settled: 'Någon har sagt vad det blev av ett ärende som bordlades här. Ta först tillbaka det beskedet.',
  'taken-up': 'Ett ärende härifrån har gått vidare: till ett senare möte eller en dagordning som någon har förberett.',
  begun: 'Någon har börjat arbeta med det som beslutades: en åtgärd, ett uppdrag, en överlämning eller en frågerunda.',
  named: 'Någon som var närvarande är kopplad till en person i registret.',
  'plan-unknown': 'Mötet var förberett i Rådslag innan anteckningarna lästes in, och det som stod då finns inte kvar.',
  other: 'Något annat i Rådslag bygger på mötet.',
  unknown:
    'Du kan inte ta tillbaka den här bekräftelsen. Den som stängde en punkt, eller en annan sekreterare, kanske kan.',
}

type Props = {
  draft: Draft
  made: MadeMeeting | undefined
  next: PlannedNext | undefined
  hindrances: readonly Resting[]
  isRefused: boolean
}

/** What keeps the confirmation, and what one does instead. */
const Hindered = ({ draft, hindrances }: Props) => (
  <>
    <Notice kind="warning">
      Bekräftelsen kan inte tas tillbaka, för annat bygger på den:
      <ul>
        {hindrances.map((one) => (
          <li key={one}>{restingText[one]}</li>
        ))}
      </ul>
    </Notice>
    <p>Rätta anteckningarna i stället: den rättade utgåvan visas, och den gamla ligger kvar bredvid.</p>
    <ActionRow>
      <ButtonLink href={`/arbetsyta/moten/${draft.meetingId}/ratta`} variant="primary">
        Rätta anteckningarna
      </ButtonLink>
      <ButtonLink href={`/arbetsyta/moten/${draft.meetingId}`}>Till mötet</ButtonLink>
    </ActionRow>
  </>
)

const MadeWords = ({ made }: { made: MadeMeeting }) => (
  <p>
    {made.bodyName} {formatShortDay(made.day)}, med {made.items === 1 ? 'en punkt' : `${made.items} punkter`} och det
    som beslutades, tas bort ur historiken. Var mötet planerat i förväg är det planerat igen.
  </p>
)

const Possible = ({ draft, made, next }: Props) => (
  <>
    {made && <MadeWords made={made} />}
    {next && (
      <p>
        Nästa möte, {formatShortDay(next.day)}, tas också bort: anteckningarna planerade det, och ingen har förberett
        det.
      </p>
    )}
    <p>Utkastet är sedan att granska igen, med allt som står i fälten nu. Att det var bekräftat finns kvar i loggen.</p>
    <Form action={takeBackPath(draft.id)}>
      <ActionRow>
        <Button data-busy="Tar tillbaka …">Ta tillbaka bekräftelsen</Button>
        <ButtonLink href={pathOfDraft(draft)}>Låt den vara</ButtonLink>
      </ActionRow>
    </Form>
  </>
)

/** Asks whether the confirmation is to be taken back, or says why it can't be. */
export const TakeBackPage = (props: Props) => {
  const { draft, hindrances, isRefused } = props
  return (
    <Page
      title="Ta tillbaka bekräftelsen"
      problem={isRefused}
      breadcrumbs={[
        { href: '/arbetsyta/inlasning', text: 'Inläsning' },
        { href: pathOfDraft(draft), text: draft.fileName },
      ]}
      lead={draft.fileName}
    >
      {isRefused && <ErrorSummary problems={[{ text: 'Något bygger på mötet sedan du öppnade sidan.' }]} />}
      {hindrances.length > 0 ? <Hindered {...props} /> : <Possible {...props} />}
    </Page>
  )
}
