import type { UnreadableReason } from './reading.ts'

/** Why a file gave no notes and what to do about it, for the web page and the command line alike. */
export const unreadableText: Record<UnreadableReason, string> = {
  empty: 'Filen är tom. Kontrollera att du valde rätt fil och försök igen.',
  'too-large': 'Filen är större än 25 MB. Dela upp den eller spara bara anteckningarna i en egen fil, och försök igen.',
  'no-access': 'Filen gick inte att öppna. Kontrollera att du har rätt att läsa den, och försök igen.',
  'unknown-format':
    'Filen är varken text, PDF, Word, OpenDocument, webbsida, brev eller bild. Spara anteckningarna som PDF eller ren text och försök igen.',
  'unknown-picture':
    'Bilden är sparad på ett sätt som inte går att läsa, till exempel HEIC från en telefon. Spara den som JPEG eller PDF och försök igen.',
  'in-frames':
    'Webbsidan är delad i ramar, och texten ligger i andra filer. Spara den ram som har texten och läs in den.',
  'old-office':
    'Filen är i ett äldre format (till exempel .doc, .rtf eller .msg). Öppna den och spara den som .docx, PDF eller ren text, och försök igen.',
  'several-files':
    'Filen är ett arkiv med flera filer. Läs in arkivet som det är, eller packa upp det och välj en fil.',
  broken: 'Filen är skadad och går inte att öppna. Spara eller exportera den på nytt och försök igen.',
  'password-needed':
    'Filen är låst med lösenord. Ange rätt lösenord, eller spara filen utan lösenord, och försök igen.',
  'no-text-layer':
    'Filen innehåller bara bilder, och ingen text gick att tolka i dem. Använd originalet, eller skanna det på nytt rakt och med god skärpa, och försök igen.',
  'not-minutes': 'Filen ser inte ut att vara minnesanteckningar eller protokoll. Välj en annan fil.',
  'too-slow': 'Filen tog för lång tid att läsa. Spara den som ren text, eller dela upp den, och försök igen.',
  'too-demanding':
    'Filen kräver för mycket minne att läsa. Spara den på nytt som PDF eller ren text, eller dela upp den, och försök igen.',
  'too-long': 'Filen är för lång: fler än 2 000 sidor eller en miljon tecken. Dela upp den och försök igen.',
  'too-deep': 'Filen ligger i arkiv inuti arkiv i för många led. Packa upp den och läs in den för sig.',
  'too-many':
    'Arkivet innehåller fler filer eller mer text än vad som läses på en gång: den här filen och de efter den är inte inlästa. Läs in arkivet en gång till, så läggs det som saknas till, eller dela upp det.',
  busy: 'Många filer läses just nu. Vänta några minuter och försök igen.',
}

const worthless: readonly UnreadableReason[] = ['empty', 'unknown-format', 'several-files']

/** Whether nothing can come of the file, not even filled in by hand: its bytes are not kept. */
export const isWorthless = (reason: UnreadableReason): boolean => worthless.includes(reason)

/** The sentence for a reason as it is kept with the draft. */
export const unreadableWords = (reason: string): string =>
  Object.entries(unreadableText).find(([known]) => known === reason)?.[1] ?? unreadableText.broken
