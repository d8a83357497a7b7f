import { Checkbox, Details, Select, TextArea, TextField } from '#platform/html/index.ts'
import type { ComponentChildren } from 'preact'
import type { DraftFields, DraftItem, DraftPerson, Reviewed, SingleField } from '../draft.ts'
import { markId } from './source-text.rule.ts'

const labels: Record<SingleField, { label: string; hint?: string }> = {
  body: { label: 'Organ, som det står i anteckningarna' },
  documentKind: { label: 'Dokumentet kallar sig' },
  date: { label: 'Dag', hint: 'År-månad-dag, till exempel 2022-10-28.' },
  start: { label: 'Börjar', hint: 'Till exempel 08:30.' },
  end: { label: 'Slutar' },
  place: { label: 'Plats' },
  chair: { label: 'Ordförande' },
  secretary: { label: 'Vid anteckningarna' },
  approvers: { label: 'Justerare', hint: 'Flera namn skiljs med komma.' },
  nextDate: { label: 'Nästa möte, dag', hint: 'Lämna tomt om det inte står i anteckningarna.' },
  nextTime: { label: 'Nästa möte, börjar' },
  nextEndTime: { label: 'Nästa möte, slutar' },
  nextPlace: { label: 'Nästa möte, plats' },
}

type FrameProps = {
  words: Reviewed['words']
  isSure: boolean
  isEmpty: boolean
  what: string
  children: ComponentChildren
}

/** A value, how sure the reading is, and the way to the words it came from. */
const ReviewField = ({ words, isSure, isEmpty, what, children }: FrameProps) => (
  <div
    class="review-field"
    data-source={words ? markId(words) : undefined}
    data-sure={isEmpty ? 'missing' : isSure ? 'yes' : 'no'}
  >
    {children}
    {words && (
      <a class="source-link" href={`#${markId(words)}`}>
        Visa i källan<span class="ds-sr-only">: {what}</span>
      </a>
    )}
    {!isSure && !isEmpty && <span class="review-doubt">Osäker läsning</span>}
  </div>
)

export const SingleReview = ({
  fields,
  name,
  error,
}: {
  fields: DraftFields
  name: SingleField
  error?: string | undefined
}) => {
  const { value, words, isSure } = fields.single[name]
  const { label, hint } = labels[name]
  return (
    <ReviewField words={words} isSure={isSure} isEmpty={value === ''} what={label}>
      <TextField name={`f-${name}`} label={label} value={value} hint={hint} error={error} />
    </ReviewField>
  )
}

const presences = [
  { value: 'present', text: 'Deltog' },
  { value: 'absent', text: 'Frånvarande' },
]

/** One person on one line; the labels stand over the first row on a desk, and over each box on a phone. */
export const PersonReview = ({ person, index }: { person: DraftPerson; index: number }) => {
  const who = person.name || 'ny person'
  return (
    <ReviewField words={person.words} isSure={person.isSure} isEmpty={person.name === ''} what={who}>
      <fieldset class="person-row">
        <legend class="ds-sr-only">{who}</legend>
        <TextField name={`p-${index}-name`} label="Namn" value={person.name} />
        <TextField name={`p-${index}-organisation`} label="Organisation" value={person.organisation} />
        <TextField name={`p-${index}-role`} label="Roll" value={person.role} />
        <TextField name={`p-${index}-items`} label="Punkt" value={person.items} />
        <Select
          name={`p-${index}-presence`}
          label="Närvaro"
          choices={presences}
          value={person.isPresent ? 'present' : 'absent'}
        />
      </fieldset>
    </ReviewField>
  )
}

const TablingReview = ({ draftItem, index }: { draftItem: DraftItem; index: number }) => (
  <div class="review-tabling">
    <Checkbox name={`i-${index}-tabled`} label="Bordlagd: ärendet sköts upp" checked={draftItem.isTabled} />
    {draftItem.tablingWords && (
      <a class="source-link" href={`#${markId(draftItem.tablingWords)}`}>
        Visa orden<span class="ds-sr-only"> som säger att punkt {draftItem.number} sköts upp</span>
      </a>
    )}
    <div class="review-grid">
      <TextField name={`i-${index}-reason`} label="Skäl till att det sköts upp" value={draftItem.reason} />
      <TextField name={`i-${index}-deferredTo`} label="Till när eller vem" value={draftItem.deferredTo} />
    </div>
  </div>
)

function itemSummary({ decisions, isTabled }: DraftItem): string {
  const outcome = [decisions && 'beslut', isTabled && 'bordlagd'].filter(Boolean).join(', ')
  return outcome ? `Text och utfall: ${outcome}` : 'Text, beslut och bordläggning'
}

const DecisionLinks = ({ draftItem }: { draftItem: DraftItem }) => (
  <p class="decision-links">
    {draftItem.decisionWords.map((words, index) =>
      words ? (
        <a key={markId(words)} class="source-link" href={`#${markId(words)}`}>
          Visa beslut {index + 1} i källan<span class="ds-sr-only">, punkt {draftItem.number}</span>
        </a>
      ) : null,
    )}
  </p>
)

const Outcome = ({ draftItem, index }: { draftItem: DraftItem; index: number }) => (
  <Details
    summary={itemSummary(draftItem)}
    open={draftItem.isTabled || draftItem.decisions !== '' || !draftItem.isSure || draftItem.title === ''}
  >
    <TextArea
      name={`i-${index}-text`}
      label="Text"
      value={draftItem.text}
      rows={Math.min(8, 2 + Math.ceil(draftItem.text.length / 80))}
    />
    <TextArea
      name={`i-${index}-decisions`}
      label="Beslut"
      hint="Flera beslut skiljs med en tom rad."
      value={draftItem.decisions}
      rows={draftItem.decisions ? 3 : 1}
    />
    <DecisionLinks draftItem={draftItem} />
    <TablingReview draftItem={draftItem} index={index} />
  </Details>
)

export const ItemReview = ({ draftItem, index }: { draftItem: DraftItem; index: number }) => {
  const what = draftItem.title ? `punkt ${draftItem.number}` : 'ny punkt'
  return (
    <ReviewField words={draftItem.words} isSure={draftItem.isSure} isEmpty={draftItem.title === ''} what={what}>
      <fieldset class="item-row">
        <legend class="ds-sr-only">{what}</legend>
        <div class="item-row-head">
          <TextField name={`i-${index}-number`} label="Punkt" value={draftItem.number} narrow />
          <TextField name={`i-${index}-title`} label="Rubrik" value={draftItem.title} />
        </div>
        <Outcome draftItem={draftItem} index={index} />
      </fieldset>
    </ReviewField>
  )
}
