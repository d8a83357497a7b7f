import { formatShortDay } from '#platform/time.ts'
import type { Assignment, AssignmentReport, AssignmentStep, AssignmentStepKind, NextStepLack } from './assignments.ts'

import type { NotesAssignment } from './notes.ts'

/** What a report says when it was decided that nothing more is to come of it. */
export const noNextStep = 'Inget nästa steg.'

export const stepKinds: Record<AssignmentStepKind, string> = {
  interview: 'Intervju',
  'reference-meeting': 'Referensgruppsmöte',
  comments: 'Synpunkter på sammanställningen',
  other: 'Annat',
}

export const lackText: Record<NextStepLack, string> = {
  'next-step': 'Nästa steg är inte bestämt',
  owner: 'Nästa steg saknar ansvarig',
}

/** What is missing before somebody takes the findings further; undefined when nothing is. */
export function lackOf({ nextStep, nextStepOwner }: Pick<AssignmentReport, 'nextStep' | 'nextStepOwner'>) {
  if (nextStep === noNextStep) return undefined
  if (nextStep === '') return 'next-step' satisfies NextStepLack
  return nextStepOwner === '' ? ('owner' satisfies NextStepLack) : undefined
}

/** 'Ta fram ett förslag. Ansvarig: Haninge, senast 2 december 2022.' */
export function nextStepWords({ nextStep, nextStepOwner, nextStepOn }: AssignmentReport): string {
  if (nextStep === '' || nextStep === noNextStep) return nextStep
  const sentence = /[.!?]$/.test(nextStep) ? nextStep : `${nextStep}.`
  const by = nextStepOn ? `senast ${formatShortDay(nextStepOn)}` : ''
  const owner = nextStepOwner ? `ansvarig: ${nextStepOwner}` : ''
  const rest = [owner, by].filter(Boolean).join(', ')
  return rest ? `${sentence} ${rest.slice(0, 1).toUpperCase()}${rest.slice(1)}.` : sentence
}

/** What the step is, in words: its own, or those of its kind. */
export const stepWords = ({ kind, wording }: Pick<AssignmentStep, 'kind' | 'wording'>): string =>
  kind === 'other' ? wording : [stepKinds[kind], wording].filter(Boolean).join(': ')

const outcomeWords = ({ doneOn, outcome }: AssignmentStep): string =>
  [doneOn && `klart ${formatShortDay(doneOn)}`, outcome].filter(Boolean).join('; ') || 'återstår'

/** Whether the assignment belongs in the notes of this item: given there, or reported there. */
export const belongsAt = ({ itemId, reports }: Pick<Assignment, 'itemId' | 'reports'>, at: string): boolean =>
  itemId === at || reports.some((report) => report.itemId === at)

/** The assignment as it stands in the notes of the item where it was given, or of the one where it was reported. */
export function assignmentNotes(assignment: Assignment, at: string): NotesAssignment[] {
  if (!belongsAt(assignment, at) || assignment.isRestricted) return []
  const { party, purpose, method, from, to, steps, reports } = assignment
  const report = reports.filter(({ itemId }) => itemId === at).at(-1)
  return [
    {
      ...{ party, purpose, method, from: from ?? '', to: to ?? '' },
      steps: steps.map((step) => ({
        ...{ wording: stepWords(step), organisation: step.organisation, outcome: outcomeWords(step) },
      })),
      findings: report?.findings ?? '',
      nextStep: report ? nextStepWords(report) : '',
    },
  ]
}
