import type { NotRead } from './files-to-read.source.ts'
import type { UnreadableReason } from './reading.ts'

/** What a file on this machine can be over and above what can be wrong with its bytes. */
export const notOpenedText: Record<Exclude<NotRead, UnreadableReason> | 'no-access', string> = {
  missing: 'Filen finns inte. Kontrollera sökvägen och försök igen.',
  'no-access': 'Filen gick inte att öppna. Kontrollera att du har rätt att läsa den.',
  'nothing-there': 'Det finns inga filer att läsa där.',
}
