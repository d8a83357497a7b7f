import type { LastDayRefusal } from './last-day.rule.ts'

/** Why a day can't be the last one, for the two acts that end an organisation. */
export const lastDayText: Record<LastDayRefusal, string> = {
  'already-ended': 'Organisationen är redan avslutad.',
  'before-history': 'Något har hänt med organisationen efter den dagen. Välj en senare dag.',
  'too-far-ahead': 'Dagen ligger mer än två år framåt. Kontrollera årtalet.',
}
