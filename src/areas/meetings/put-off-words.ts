import { meetingProblemText } from './meeting-problem.ts'
import type { GroundRefusal } from './put-off-ground.rule.ts'

export type PutOffRefusal =
  | GroundRefusal
  | 'not-open'
  | 'notes-frozen'
  | 'already-tabled'
  | 'already-referred-back'
  | 'reason-missing'
  | 'reason-of-referral-missing'
  | 'reason-too-long'
  | 'reason-of-referral-too-long'
  | 'meanwhile-too-long'
  | 'wording-too-long'
  | 'count-unreadable'

/** Why a matter could not be put off; each sentence says the rule. */
export const putOffText: Record<PutOffRefusal, string> = {
  'not-open': meetingProblemText['not-open'],
  'notes-frozen': meetingProblemText['notes-frozen'],
  'already-tabled': meetingProblemText['already-tabled'],
  'already-referred-back': meetingProblemText['already-referred-back'],
  'reason-missing': meetingProblemText['reason-missing'],
  'reason-too-long': meetingProblemText['reason-too-long'],
  'reason-of-referral-too-long': meetingProblemText['reason-too-long'],
  'meanwhile-too-long': 'Skriv kortare vad som får fortsätta så länge, högst 5 000 tecken.',
  'wording-too-long': meetingProblemText['wording-too-long'],
  'reason-of-referral-missing':
    'Skriv varför ärendet återremitteras. Begärde en minoritet det, är det den som bestämmer skälet.',
  'minority-right-is-the-councils':
    'Bara i fullmäktige kan en minoritet begära det. I en nämnd krävs enkel majoritet (kommunallagen 6 kap. 33 §).',
  'election-needs-majority': 'Ett val kan bara skjutas upp med enkel majoritet (kommunallagen 5 kap. 50 §).',
  'minority-right-used':
    'En minoritet har redan skjutit upp ärendet en gång. Nu krävs enkel majoritet (kommunallagen 5 kap. 50 §).',
  'under-one-third':
    'Minst en tredjedel av de närvarande ledamöterna måste begära det (kommunallagen 5 kap. 50 §). Så många var det inte.',
  'count-missing': 'Fyll i båda antalen: hur många som var för och hur många de var tillsammans.',
  'count-unreadable': 'Skriv antalen med siffror, till exempel 11.',
  'count-beyond-presence':
    'Antalen stämmer inte med närvaron vid punkten, där jäviga inte räknas. Rätta antalen, eller närvaron först.',
  'under-majority':
    'För att skjuta upp ärendet krävs enkel majoritet: fler för än emot. Vid lika röstetal avgör ordförandens utslagsröst.',
}

/** The field that the sentence is about. */
export const putOffField: Partial<Record<PutOffRefusal, string>> = {
  'reason-missing': 'otherReason',
  'reason-of-referral-missing': 'reason',
  ...{ 'reason-too-long': 'otherReason', 'reason-of-referral-too-long': 'reason' },
  ...{ 'meanwhile-too-long': 'meanwhile', 'wording-too-long': 'wording' },
  ...{
    'minority-right-is-the-councils': 'ground',
    'election-needs-majority': 'ground',
    'minority-right-used': 'ground',
  },
  ...{ 'under-one-third': 'forCount', 'count-missing': 'forCount', 'count-unreadable': 'forCount' },
  ...{ 'count-beyond-presence': 'presentCount', 'under-majority': 'forCount' },
}
