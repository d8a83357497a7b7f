import type { AttendanceReading, Found, ItemReading, MinutesReading } from '../reading.ts'

export type Field = string | number | boolean | Fields | readonly Field[]
/** Plain values by name, as they are printed. */
export type Fields = { [name: string]: Field | undefined }

/** The reading as plain fields: what the text does not say is left out, and so are passages and doubts. */
export function minutesFields(reading: MinutesReading): Fields {
  const { nextMeeting } = reading
  return withoutGaps({
    body: reading.body?.value,
    kind: reading.documentKind?.value,
    date: reading.date?.value,
    start: reading.start?.value,
    end: reading.end?.value,
    place: reading.place?.value,
    present: reading.present.map(personFields),
    absent: reading.absent.map(personFields),
    chair: reading.chair?.value,
    secretary: reading.secretary?.value,
    approver: valuesOf(reading.approvers),
    items: reading.items.map(itemFields),
    nextMeeting:
      nextMeeting &&
      withoutGaps({ date: nextMeeting.date?.value, time: nextMeeting.time?.value, place: nextMeeting.place?.value }),
  })
}

const personFields = ({ name, organisation, role, itemNumbers }: AttendanceReading): Fields =>
  withoutGaps({ name: name.value, organisation: organisation?.value, role: role?.value, items: itemNumbers?.value })

const itemFields = ({ number, title, decisions, tabling }: ItemReading): Fields =>
  withoutGaps({
    number: number || undefined,
    title: title.value,
    decision: valuesOf(decisions),
    tabled: tabling ? true : undefined,
    deferredTo: tabling?.deferredTo?.value,
  })

const valuesOf = (found: readonly Found<string>[]) => found.map(({ value }) => value)

/** Without the names that have no value or an empty list. */
const withoutGaps = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  )
