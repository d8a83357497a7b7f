import type { Given } from '#platform/given.ts'
import type { Letter } from '#platform/mail.ts'
import type { Meeting } from '../meeting.ts'
import type { SummonsState } from '../read-summons.ts'
import type { CallRefusal, NextSending } from './call-meeting.rule.ts'
import type { Callee } from './callee.ts'

export type CallProblem = CallRefusal | 'changed-meanwhile' | 'substitute-missing'

/** All that the page of a summons shows. */
export type CallView = {
  meeting: Meeting
  state: SummonsState
  uncalled: readonly Callee[]
  next: NextSending
  isAhead: boolean
  today: string
  formState: string
  given: Given
  /** The people ticked in a form that came back; undefined in a new one. */
  chosen: readonly string[] | undefined
  isMailSent: boolean
  preview?: Letter
  problem?: CallProblem
  /** The invitation whose substitute form was refused. */
  substituteOf?: string
}
