import { Checkbox, Select } from '#platform/html/index.ts'
import { isInDoubt } from '../doubt.rule.ts'
import { singleFields, type DraftPerson, type SingleField } from '../draft.ts'
import { newItem, newPerson, openRows } from '../mend-draft.rule.ts'
import { Elsewhere, ItemParts, NextPart } from './item-parts.view.tsx'
import { ItemReview } from './review-item.view.tsx'
import { PersonReview } from './review-person.view.tsx'
import { SingleReview } from './review-single.view.tsx'
import type { Review } from './review.ts'

const ofNext: readonly SingleField[] = ['nextDate', 'nextTime', 'nextEndTime', 'nextPlace']
const ofMeeting = singleFields.filter((name) => !ofNext.includes(name))

const isDoubtful = ({ fields }: Review, name: SingleField) =>
  fields.single[name].value !== '' && isInDoubt(fields.single[name])

/** Every field with the number that the form knows it by, wherever on the page it stands. */
const numbered = <T,>(rows: readonly T[]) => rows.map((row, index) => ({ row, index }))

const peopleOf = ({ fields }: Review) => numbered(fields.people)
const itemsOf = ({ fields }: Review) => numbered(fields.items)

const Person = ({ row, index, review }: { row: DraftPerson; index: number; review: Review }) => (
  <PersonReview
    person={row}
    index={index}
    sourceText={review.draft.sourceText}
    meant={review.meant.get(row.organisation)}
  />
)

/** What the program was not sure of and nobody has accepted. */
export const DoubtSection = ({ review }: { review: Review }) => {
  const singles = singleFields.filter((name) => isDoubtful(review, name))
  const { doubtful, laterDoubts } = review.shown
  const items = itemsOf(review).filter(({ index }) => doubtful.includes(index))
  const people = peopleOf(review).filter(({ row }) => isInDoubt(row))
  const count = singles.length + items.length + laterDoubts + people.length
  return (
    <section class="review-section review-doubts" aria-labelledby="att-titta-pa">
      <h2 id="att-titta-pa">{count === 0 ? 'Inget är osäkert' : `Att titta på (${count})`}</h2>
      {count === 0 && <p>Gå igenom resten och bekräfta.</p>}
      {singles.map((name) => (
        <SingleReview key={name} review={review} name={name} />
      ))}
      {items.map(({ row, index }) => (
        <ItemReview key={index} draftItem={row} index={index} review={review} />
      ))}
      {laterDoubts > 0 && (
        <p class="review-elsewhere">
          {laterDoubts === 1 ? 'En osäker punkt' : `${laterDoubts} osäkra punkter`} till visas här när du har godkänt
          eller rättat dem som står nu och sparat.
        </p>
      )}
      {people.map(({ row, index }) => (
        <Person key={index} row={row} index={index} review={review} />
      ))}
    </section>
  )
}

const BodyChoice = ({ bodies, bodyId }: Review) =>
  bodies.length === 0 ? null : (
    <Select
      name="bodyId"
      label="Organ i registret"
      choices={[
        { value: '', text: 'Nytt organ, med namnet nedan' },
        ...bodies.map(({ id, name }) => ({ value: id, text: name })),
      ]}
      value={bodyId}
    />
  )

export const MeetingSection = ({ review }: { review: Review }) => {
  const rest = (names: readonly SingleField[]) =>
    names
      .filter((name) => !isDoubtful(review, name))
      .map((name) => <SingleReview key={name} review={review} name={name} />)
  return (
    <section class="review-section" aria-labelledby="motet">
      <h2 id="motet">Mötet</h2>
      {review.problem === 'meeting-exists' && (
        <Checkbox name="another" label="Det är ett annat möte samma dag" checked={false} />
      )}
      <BodyChoice {...review} />
      {rest(ofMeeting)}
      <h3>Nästa möte</h3>
      {rest(ofNext)}
    </section>
  )
}

const openItems = Array.from({ length: openRows.items }, () => newItem)
const openPeople = Array.from({ length: openRows.people }, () => newPerson)

/** The part's items, and after the last of them an open row. */
const itemsOfPart = ({ fields, shown: { part, parts } }: Review) =>
  numbered([...fields.items, ...openItems]).slice(part.from, part.number === parts.length ? undefined : part.to)

export const ItemsSection = ({ review }: { review: Review }) => (
  <section class="review-section" aria-labelledby="punkter">
    <h2 id="punkter">Punkter</h2>
    <ItemParts shown={review.shown} count={review.fields.items.length} />
    {itemsOfPart(review).map(({ row, index }) =>
      isInDoubt(row) ? (
        <Elsewhere key={index} row={row} index={index} isShown={review.shown.doubtful.includes(index)} />
      ) : (
        <ItemReview key={index} draftItem={row} index={index} review={review} />
      ),
    )}
    <NextPart shown={review.shown} />
  </section>
)

export const PeopleSection = ({ review }: { review: Review }) => {
  const rows = peopleOf(review).filter(({ row }) => !isInDoubt(row))
  const listed = (isPresent: boolean) =>
    rows.filter(({ row }) => row.isPresent === isPresent).map(({ row, index }) => ({ row, index }))
  const open = openPeople.map((row, at) => ({ row, index: review.fields.people.length + at }))
  const draw = (people: readonly (typeof rows)[number][]) =>
    people.map(({ row, index }) => <Person key={index} row={row} index={index} review={review} />)
  return (
    <section class="review-section" aria-labelledby="deltagare">
      <h2 id="deltagare">Deltagare</h2>
      <p>Töm namnet för att ta bort en rad.</p>
      {draw(listed(true))}
      {listed(false).length > 0 && <h3>Frånvarande</h3>}
      {draw(listed(false))}
      <h3>Lägg till</h3>
      {draw(open)}
    </section>
  )
}
