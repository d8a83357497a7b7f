import type { UnreadableReason } from './reading.ts'

/** Why a file gave no notes and what to do about it, for the web page and the command line alike. */
export const unreadableText: Record<UnreadableReason, string> = {
  empty: 'Filen är tom. Kontrollera att du valde rätt fil och försök igen.',
  'too-large': 'Filen är större än 25 MB. Dela upp den eller spara bara anteckningarna i en egen fil, och försök igen.',
  'unknown-format': 'Filen är varken text eller PDF. Spara anteckningarna som PDF eller ren text och försök igen.',
  broken: 'PDF-filen är skadad och går inte att öppna. Spara eller exportera den på nytt och försök igen.',
  'password-needed':
    'PDF-filen är låst med lösenord. Ange rätt lösenord, eller spara filen utan lösenord, och försök igen.',
  'no-text-layer':
    'PDF-filen är inskannad och innehåller bara bilder. Använd originalet, eller låt en skanner tolka texten, och försök igen.',
  'not-minutes': 'Filen ser inte ut att vara minnesanteckningar eller protokoll. Välj en annan fil.',
  'too-slow': 'PDF-filen tog för lång tid att läsa. Spara den som ren text, eller dela upp den, och försök igen.',
}
