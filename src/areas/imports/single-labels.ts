import type { SingleField } from './draft.ts'

/** What the fields of a meeting are called on the page, with an example where one helps. */
export const singleLabels: Record<SingleField, { label: string; hint?: string }> = {
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
