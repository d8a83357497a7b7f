import { ActionRow, Button, ButtonLink, Form, Notice, Page, TextField } from '#platform/html/index.ts'
import type { Draft } from '../draft.ts'

const breadcrumbs = [{ href: '/arbetsyta/inlasning', text: 'Inläsning' }]

type UnreadableProps = { draft: Draft; text: string; canFillIn: boolean; needsPassword: boolean }

/** Why nothing was read, and what can be done now: the file is kept for another try. */
export const UnreadablePage = ({ draft, text, canFillIn, needsPassword }: UnreadableProps) => (
  <Page title={`Filen gick inte att läsa: ${draft.fileName}`} breadcrumbs={breadcrumbs}>
    <Notice kind="warning">{text}</Notice>
    {needsPassword && (
      <Form action={`/arbetsyta/inlasning/${draft.id}/forsok-igen`}>
        <TextField
          name="password"
          label="Filens lösenord"
          hint="Lösenordet används bara nu och sparas inte."
          autocomplete="off"
        />
        <Button data-busy="Läser filen …">Försök igen med lösenordet</Button>
      </Form>
    )}
    <ActionRow>
      <ButtonLink href="/arbetsyta/inlasning" variant="primary">
        Välj en annan fil
      </ButtonLink>
      {canFillIn && (
        <Form action={`/arbetsyta/inlasning/${draft.id}/fyll-i`} inline>
          <Button variant="secondary">Fyll i mötet själv</Button>
        </Form>
      )}
      <Form action={`/arbetsyta/inlasning/${draft.id}/kasta`} inline>
        <Button variant="tertiary">Kasta filen</Button>
      </Form>
    </ActionRow>
  </Page>
)

type DoneProps = { draft: Draft; wasFirst: boolean }

/** Someone has confirmed the draft: who, and where the meeting is. */
export const ConfirmedPage = ({ draft, wasFirst }: DoneProps) => (
  <Page title="Utkastet är bekräftat" breadcrumbs={breadcrumbs} problem={!wasFirst}>
    {!wasFirst && (
      <Notice kind="warning">
        {draft.confirmedBy ?? 'Någon annan'} hann bekräfta utkastet före dig. Inget av det du ändrade är sparat.
      </Notice>
    )}
    <p>{draft.confirmedBy} har bekräftat utkastet och mötet finns i organets historik.</p>
    <ButtonLink href={`/arbetsyta/moten/${draft.meetingId}`} variant="primary">
      Öppna mötet
    </ButtonLink>
  </Page>
)

export const DiscardedPage = ({ draft }: { draft: Draft }) => (
  <Page title={`Utkastet är kastat: ${draft.fileName}`} breadcrumbs={breadcrumbs}>
    <p>Inget möte blev till av filen. Läs in den igen om den behövs.</p>
    <ButtonLink href="/arbetsyta/inlasning" variant="primary">
      Läs in en fil
    </ButtonLink>
  </Page>
)
