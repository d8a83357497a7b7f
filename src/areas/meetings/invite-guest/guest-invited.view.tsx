import { ButtonLink, Notice, Page, TextField, ActionRow } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import type { AgendaItem, Meeting } from '../meeting.ts'

type Props = {
  meeting: Meeting
  agendaItem: AgendaItem
  name: string
  email: string | null
  lastDay: string
  link: string
  isPrinted: boolean
}

const whatWasSent = ({ email, isPrinted }: Props): string => {
  if (!email) return 'Gästen har ingen e-postadress här. Lämna över länken själv.'
  if (isPrinted) return 'Den här installationen har ingen e-postserver. Lämna över länken själv.'
  return `Länken är skickad till ${email}.`
}

/** The only time that the link is shown. */
export const GuestInvitedPage = (props: Props) => {
  const { meeting, agendaItem, name, lastDay, link } = props
  const meetingPath = `/arbetsyta/moten/${meeting.id}`
  return (
    <Page
      title={`${name} är inbjuden`}
      breadcrumbs={[
        { href: meetingPath, text: `${meeting.bodyName} ${formatShortDay(meeting.day)}` },
        { href: `${meetingPath}/punkter/${agendaItem.id}/gast`, text: `Gäster vid punkt ${agendaItem.number}` },
      ]}
      lead={`Länken öppnar punkten ”${agendaItem.title}” till och med ${formatShortDay(lastDay)}, och inget annat.`}
    >
      <Notice kind="success">{whatWasSent(props)}</Notice>
      <TextField
        name="link"
        label="Gästens personliga länk"
        hint="Den visas bara nu. Den som har länken kan läsa punkten."
        value={link}
      />
      <ActionRow>
        <ButtonLink href={`${meetingPath}#punkt-${agendaItem.id}`} variant="primary">
          Tillbaka till mötet
        </ButtonLink>
        <ButtonLink href={`${meetingPath}/punkter/${agendaItem.id}/gast`}>Bjud in en gäst till</ButtonLink>
      </ActionRow>
    </Page>
  )
}
