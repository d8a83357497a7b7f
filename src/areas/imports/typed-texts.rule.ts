import type { Given } from '#platform/given.ts'
import { singleFields, type DraftFields, type OtherFields } from './draft.ts'
import { singleLabels } from './single-labels.ts'

type Fields = DraftFields | OtherFields

/** `label` is empty where the form was not one of notes. */
export type TypedText = { name: string; label: string; text: string }

const folded = (text: string) => text.split(/\s+/).filter(Boolean).join(' ')

/** A row's texts by the names of their fields in the form. */
const rowTexts = (list: 'p' | 'i', rows: readonly object[]): (readonly [string, string])[] =>
  rows.flatMap((row, index) =>
    Object.entries(row).flatMap(([field, text]) =>
      typeof text === 'string' ? [[`${list}-${index}-${field}`, text] as const] : [],
    ),
  )

/** The texts of a draft of notes by the names of their fields in the form; those of any other draft by themselves. */
function textsOf(fields: Fields): ReadonlyMap<string, string> {
  const named =
    'single' in fields
      ? [
          ...singleFields.map((name) => [`f-${name}`, fields.single[name].value] as const),
          ...rowTexts('p', fields.people),
          ...rowTexts('i', fields.items),
        ]
      : fields.values.map(({ value }) => [folded(value), value] as const)
  return new Map(named.map(([name, text]) => [name, folded(text)]))
}

const written = /^(?:f-\w+|[pi]-\d{1,4}-(?!level$|presence$|split$|tabled$|to-)\w+|[nv]-.+)$/

function labelOf(name: string): string {
  const single = singleFields.find((known) => name === `f-${known}`)
  if (single) return singleLabels[single].label
  const [, list, index] = /^([pi])-(\d+)-/.exec(name) ?? []
  return list ? `${list === 'p' ? 'Deltagare' : 'Punkt'} ${Number(index) + 1}` : ''
}

/**
 * What a person wrote in a form that can no longer be saved: without what stood in it when it was opened (`opened`; all of it when
 * that is not known), and without what the draft holds (`kept`).
 */
export function typedTexts(given: Given, opened: Fields | undefined, kept: Fields | undefined): TypedText[] {
  const before = opened && textsOf(opened)
  const held = new Set(kept ? textsOf(kept).values() : [])
  return Object.entries(given).flatMap(([name, sent]) => {
    const text = folded(sent)
    const isNew = text !== '' && before?.get(name) !== text && !(/^v-/.test(name) && before?.has(text))
    return written.test(name) && isNew && !held.has(text) ? [{ name, label: labelOf(name), text: sent.trim() }] : []
  })
}
