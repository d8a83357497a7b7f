import { ActionRow, Button, ButtonLink, Form, Notice, Page, TextField } from '#platform/html/index.ts'
import { batchPath } from '../batch-paths.ts'
import type { BesideDraft } from '../beside.ts'
import { BesideDocuments } from '../beside.view.tsx'
import type { Draft } from '../draft.ts'
import { reviewDraftPath, takeBackPath } from '../review-paths.ts'
import type { ShownSource } from '../shown-source.ts'
import type { Mark } from './source-text.rule.ts'
import { Source } from './source.view.tsx'

const breadcrumbs = [{ href: '/arbetsyta/inlasning', text: 'Inläsning' }]

/** The file waits for its turn to be read. */
export const WaitingPage = ({ draft }: { draft: Draft }) => (
  <Page title={`Läser ${draft.fileName}`} breadcrumbs={breadcrumbs} refresh={5}>
    <p>
      {draft.pagesInAll > 0
        ? `Sidorna är bilder och tolkas, några sekunder för varje: ${draft.pagesDone} av ${draft.pagesInAll} är klara.`
        : 'Filen är sparad och läses så snart det blir dess tur.'}{' '}
      Sidan visar utkastet när det är klart.
    </p>
    <ActionRow>
      {draft.batchId && <ButtonLink href={batchPath(draft.batchId)}>Till omgången</ButtonLink>}
      <Form action={`${reviewDraftPath(draft.id)}/kasta`} inline>
        <Button variant="tertiary">Kasta filen</Button>
      </Form>
    </ActionRow>
  </Page>
)

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
          hint="Lösenordet används när filen läses och sparas inte."
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

type DoneProps = {
  draft: Draft
  source: ({ marks: readonly Mark[] } & ShownSource) | undefined
  beside: readonly BesideDraft[]
}

/** Someone has confirmed the draft: who, where the meeting is, and the words that it was made from. */
export const ConfirmedPage = ({ draft, source, beside }: DoneProps) => (
  <Page title="Utkastet är bekräftat" breadcrumbs={breadcrumbs}>
    <p>{draft.confirmedBy} har bekräftat utkastet och mötet finns i organets historik.</p>
    <ActionRow>
      <ButtonLink href={`/arbetsyta/moten/${draft.meetingId}`} variant="primary">
        Öppna mötet
      </ButtonLink>
      <ButtonLink href={takeBackPath(draft.id)}>Ta tillbaka bekräftelsen</ButtonLink>
    </ActionRow>
    <BesideDocuments beside={beside} />
    {source && <Source draft={draft} {...source} />}
  </Page>
)

export const DiscardedPage = ({ draft, beside }: Pick<DoneProps, 'draft' | 'beside'>) => (
  <Page title={`Utkastet är kastat: ${draft.fileName}`} breadcrumbs={breadcrumbs}>
    <p>Inget möte blev till av filen. Utkastet finns kvar om du ångrar dig.</p>
    <BesideDocuments beside={beside} />
    <ActionRow>
      <Form action={`${reviewDraftPath(draft.id)}/hamta-tillbaka`} inline>
        <Button>Ångra</Button>
      </Form>
      <ButtonLink href="/arbetsyta/inlasning">Till inläsningen</ButtonLink>
    </ActionRow>
  </Page>
)

type SetAsideProps = { draft: Draft; kept: Draft | undefined; batchId: string | undefined }

/** A person has said that another file is of the same meeting, and kept that one. */
export const SetAsidePage = ({ draft, kept, batchId }: SetAsideProps) => (
  <Page title={`Lagd åt sidan: ${draft.fileName}`} breadcrumbs={breadcrumbs}>
    <p>
      Filen är av samma möte som {kept ? <a href={reviewDraftPath(kept.id)}>{kept.fileName}</a> : 'en annan fil'}, som
      behölls i stället.
    </p>
    <ActionRow>
      {batchId && (
        <ButtonLink href={`${batchPath(batchId)}/nasta?efter=${draft.id}`} variant="primary">
          Gå till nästa
        </ButtonLink>
      )}
      <Form action={`${reviewDraftPath(draft.id)}/hamta-tillbaka`} inline>
        <Button variant="secondary">Ångra</Button>
      </Form>
    </ActionRow>
  </Page>
)
