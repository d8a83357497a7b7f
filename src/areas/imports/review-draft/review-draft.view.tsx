import {
  ActionRow,
  Button,
  Checkbox,
  Details,
  ErrorSummary,
  Form,
  HiddenField,
  Notice,
  Page,
  Select,
} from '#platform/html/index.ts'
import type { ConfirmRefusal } from '../confirm-draft.rule.ts'
import type { Draft, DraftFields } from '../draft.ts'
import { openRows } from '../mend-draft.rule.ts'
import { ItemReview, PersonReview, SingleReview } from './review-fields.view.tsx'
import { marksOf, stretchesOf } from './source-text.rule.ts'
import { SourceText } from './source-text.view.tsx'

export type ReviewProblem = ConfirmRefusal | 'changed' | 'meeting-exists'

const problemText: Record<ReviewProblem, { field?: string; text: string }> = {
  'body-missing': { field: 'f-body', text: 'Skriv vilket organ som höll mötet, eller välj ett.' },
  'day-missing': { field: 'f-date', text: 'Skriv mötets dag som år-månad-dag, till exempel 2022-10-28.' },
  'time-wrong': { field: 'f-start', text: 'Skriv tider som 08:30. Mötet måste sluta efter att det har börjat.' },
  'items-missing': { field: 'i-0-title', text: 'Det finns ingen punkt. Lägg till minst en.' },
  'next-day-wrong': {
    field: 'f-nextDate',
    text: 'Nästa möte måste vara en dag efter det här mötet. Rätta dagen eller töm fältet.',
  },
  'next-time-wrong': {
    field: 'f-nextTime',
    text: 'Skriv tiderna för nästa möte som 08:30. Det måste sluta efter att det har börjat.',
  },
  'item-unknown': { text: 'Någon är antecknad vid en punkt som inte finns. Rätta numret under Deltagare.' },
  changed: {
    text: 'Någon annan har ändrat utkastet medan du granskade. Det du skrev står kvar nedan. Jämför med källan och spara igen.',
  },
  'meeting-exists': {
    field: 'another',
    text: 'Organet har redan anteckningar från den dagen. Rätta dagen, kasta utkastet om det är samma möte, eller kryssa i rutan nedan om organet träffades två gånger.',
  },
}

type Props = {
  draft: Draft
  fields: DraftFields
  version: number
  bodies: readonly { id: string; name: string }[]
  bodyId: string
  isSameFile: boolean
  problem?: ReviewProblem | undefined
}

const newPerson = { name: '', organisation: '', role: '', isPresent: true, items: '', words: null, isSure: true }
const newItem = {
  number: '',
  title: '',
  text: '',
  decisions: '',
  decisionWords: [],
  isTabled: false,
  reason: '',
  deferredTo: '',
  tablingWords: null,
  words: null,
  isSure: true,
}

function countWords({ single, people, items }: DraftFields): string {
  const values = Object.values(single)
  const unsure = [...values.filter(({ value }) => value), ...people, ...items].filter(({ isSure }) => !isSure).length
  const tabled = items.filter((draftItem) => draftItem.isTabled).length
  const empty = values.filter(({ value }) => value === '').length
  const doubt =
    unsure === 0 ? 'Allt är säkert läst' : unsure === 1 ? 'En läsning är osäker' : `${unsure} läsningar är osäkra`
  return `${items.length} ${items.length === 1 ? 'punkt' : 'punkter'}, ${people.length} ${people.length === 1 ? 'person' : 'personer'}, ${tabled} ${tabled === 1 ? 'bordlagd' : 'bordlagda'}. ${doubt}. Tomma fält: ${empty}.`
}

const Meeting = ({ fields, bodies, bodyId, problem }: Pick<Props, 'fields' | 'bodies' | 'bodyId' | 'problem'>) => {
  const errorFor = (name: string) =>
    problem && problemText[problem].field === `f-${name}` ? problemText[problem].text : undefined
  return (
    <>
      <h2>Mötet</h2>
      {problem === 'meeting-exists' && (
        <Checkbox name="another" label="Det är ett annat möte samma dag" checked={false} />
      )}
      {bodies.length > 0 && (
        <Select
          name="bodyId"
          label="Organ i registret"
          choices={[
            { value: '', text: 'Nytt organ, med namnet nedan' },
            ...bodies.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          value={bodyId}
        />
      )}
      {(['body', 'documentKind', 'date', 'start', 'end', 'place', 'chair', 'secretary', 'approvers'] as const).map(
        (name) => (
          <SingleReview key={name} fields={fields} name={name} error={errorFor(name)} />
        ),
      )}
      <h2>Nästa möte</h2>
      {(['nextDate', 'nextTime', 'nextEndTime', 'nextPlace'] as const).map((name) => (
        <SingleReview key={name} fields={fields} name={name} error={errorFor(name)} />
      ))}
    </>
  )
}

const openPeople = Array.from({ length: openRows.people }, () => newPerson)
const openItems = Array.from({ length: openRows.items }, () => newItem)

const Fields = ({ draft, fields, version, bodies, bodyId, problem }: Props) => (
  <Form action={`/arbetsyta/inlasning/${draft.id}`} label="Utkastet" id="utkast">
    <div class="review-fields">
      <HiddenField name="version" value={String(version)} />
      <Meeting fields={fields} bodies={bodies} bodyId={bodyId} problem={problem} />
      <h2>Punkter</h2>
      {[...fields.items, ...openItems].map((draftItem, index) => (
        <ItemReview key={index} draftItem={draftItem} index={index} />
      ))}
      <h2>Deltagare</h2>
      <p>Töm namnet för att ta bort en rad.</p>
      {[...fields.people, ...openPeople].map((person, index) => (
        <div class="review-person" key={index}>
          <PersonReview person={person} index={index} />
        </div>
      ))}
    </div>
    <div class="review-acts">
      <ActionRow>
        <Button name="act" value="confirm" data-busy="Sparar mötet …">
          Bekräfta och spara mötet
        </Button>
        <Button name="act" value="save" variant="secondary">
          Spara utkastet
        </Button>
      </ActionRow>
    </div>
  </Form>
)

export const ReviewPage = (props: Props) => {
  const { draft, fields, problem } = props
  return (
    <Page
      title="Granska inläsningen"
      wide
      problem={problem !== undefined}
      breadcrumbs={[{ href: '/arbetsyta/inlasning', text: 'Inläsning' }]}
      lead={countWords(fields)}
    >
      {problem && <ErrorSummary problems={[problemText[problem]]} />}
      {props.isSameFile && <Notice kind="info">Filen har lästs in tidigare. Det här är samma utkast.</Notice>}
      <div class="review">
        {draft.sourceText ? (
          <SourceText fileName={draft.fileName} stretches={stretchesOf(draft.sourceText, marksOf(fields))} />
        ) : (
          <section class="source">
            <h2>Källan: {draft.fileName}</h2>
            <p>Det finns ingen text att visa. Fyll i fälten själv.</p>
          </section>
        )}
        <Fields {...props} />
      </div>
      <Details summary="Kasta utkastet">
        <Form action={`/arbetsyta/inlasning/${draft.id}/kasta`}>
          <p>Utkastet försvinner från listan. Filen kan läsas in igen.</p>
          <Button variant="secondary">Kasta utkastet</Button>
        </Form>
      </Details>
    </Page>
  )
}
