import {
  ActionRow,
  Button,
  ButtonLink,
  ErrorSummary,
  Form,
  HiddenField,
  Notice,
  Page,
  Radios,
} from '#platform/html/index.ts'
import { formatTime } from '#platform/time.ts'
import type { Draft, DraftKind } from '../draft.ts'
import { kindWords } from '../kind-words.ts'
import type { DocumentKind } from '../reading.ts'
import { changeKindPath } from '../review-paths.ts'

export type KindProblem = 'kind-missing' | 'changed' | 'taken-over'

const problemText: Record<KindProblem, string> = {
  'kind-missing': 'Välj vad det är för slags handling.',
  changed: 'Någon har ändrat utkastet sedan du öppnade sidan. Titta på det först, eller läs om det ändå.',
  'taken-over': 'Någon annan granskar utkastet nu. Hör med den som granskar, eller ta över granskningen.',
}

const kindHints: Record<DocumentKind, string> = {
  minutes: 'Blir ett möte i organets historik.',
  summons: 'Också en dagordning eller föredragningslista.',
  promises: 'Vad polis och kommun lovar de boende.',
  agreement: 'Parter, syfte, område och giltighetstid.',
  networks: 'En sida om ett eller flera nätverk.',
  news: 'Också en berättelse om ett besök.',
  press: 'Med avsändare och kontakt.',
  survey: 'Hur många som svarade, och vad.',
  other: 'Inget läses ut. Du skriver själv vad som ska finnas med.',
}

export const documentKinds = [
  'minutes',
  'summons',
  'promises',
  'agreement',
  'networks',
  'news',
  'press',
  'survey',
  'other',
] as const

type Props = {
  draft: Draft
  back: string
  chosen: DraftKind
  /** Somebody else is reviewing the draft just now. */
  isOthers: boolean
  problem?: KindProblem | undefined
}

const UnderReview = ({ draft: { reviewerName, reviewingSince } }: { draft: Draft }) => (
  <Notice kind="warning">
    {reviewerName ?? 'Någon annan'} granskar utkastet{reviewingSince && ` sedan ${formatTime(reviewingSince)}`}. Byter
    du slag läses texten om, mitt i den granskningen.
  </Notice>
)

/** Asks what kind of document it is; of one that another reviews, also whether to take over. */
export const ChangeKindPage = ({ draft, back, chosen, isOthers, problem }: Props) => (
  <Page
    title="Byt slag"
    problem={problem !== undefined}
    breadcrumbs={[
      { href: '/arbetsyta/inlasning', text: 'Inläsning' },
      { href: back, text: draft.fileName },
    ]}
    lead={`${draft.fileName} är läst som: ${kindWords[draft.kind]}.`}
  >
    {problem && <ErrorSummary problems={[{ field: 'kind', text: problemText[problem] }]} />}
    {isOthers && <UnderReview draft={draft} />}
    <Form action={changeKindPath(draft.id)}>
      <HiddenField name="version" value={draft.version} />
      <Radios
        name="kind"
        legend="Vad är det för slags handling?"
        hint="Texten läses om som det du väljer. Det som hittills är rättat kommer tillbaka om du ångrar bytet."
        choices={documentKinds.map((kind) => ({ value: kind, text: kindWords[kind], hint: kindHints[kind] }))}
        value={chosen}
        error={problem && problemText[problem]}
      />
      <ActionRow>
        {isOthers ? (
          <Button name="takeOver" value="ja" data-busy="Läser om texten …">
            Ta över granskningen och läs om texten
          </Button>
        ) : (
          <Button data-busy="Läser om texten …">Läs om texten som det valda</Button>
        )}
        <ButtonLink href={back}>Tillbaka till granskningen</ButtonLink>
      </ActionRow>
    </Form>
  </Page>
)
