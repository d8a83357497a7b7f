import type { Given } from '#platform/given.ts'

/** Why an act on a meeting was refused; each has its sentence, so a missing one does not compile. */
export const meetingProblemText = {
  'not-now': 'Det går inte i det läge som mötet är i nu. Någon kan ha hunnit före dig: läs hur det ser ut nedan.',
  'not-open': 'Mötet är inte öppnat. Tryck på Öppna mötet först.',
  'notes-frozen': 'Anteckningarna går inte längre att ändra.',
  'wording-missing': 'Skriv beslutet med egna ord, som det ska stå i anteckningarna.',
  'reason-missing': 'Ange varför ärendet skjuts upp, till exempel tidsbrist.',
  'already-tabled': 'Ärendet är redan bordlagt vid det här mötet.',
  'nothing-to-close': 'Bara ett ärende som är öppet eller bordlagt sedan tidigare kan avslutas.',
  'notes-changed':
    'Någon annan har ändrat anteckningen medan du skrev. Det du skrev står kvar i rutan. Jämför med den sparade texten under den och spara igen.',
  'notes-too-long': 'Anteckningen är för lång för en punkt. Dela upp den på flera punkter och spara igen.',
  'title-missing': 'Skriv vad punkten handlar om.',
  'item-in-use': 'Punkten har en anteckning, ett beslut eller en bordläggning och kan inte tas bort.',
  'item-tabled':
    'Ärendet är bordlagt sedan tidigare och får inte försvinna. Besluta, bordlägg igen eller avsluta det i stället.',
  'approver-missing': 'Välj vem som ska justera anteckningarna.',
  'approver-is-secretary': 'Den som skriver anteckningarna kan inte justera dem själv. Välj någon annan.',
  'attendance-unmarked': 'Markera närvaron för alla innan anteckningarna skickas.',
  'outcome-missing':
    'Ett bordlagt ärende har varken beslut eller ny bordläggning. Besluta, bordlägg igen eller avsluta det.',
  'closed-since-approval':
    'En punkt har stängts för dig sedan anteckningarna justerades. Den som kan läsa punkten behöver publicera dem.',
  'remark-missing': 'Skriv vad sekreteraren behöver ändra.',
  'reason-for-withdrawal-missing': 'Skriv varför anteckningarna avpubliceras. Skälet visas för den som söker upp dem.',
} as const

export type MeetingProblem = keyof typeof meetingProblemText

/** A refusal as the page shows it: the sentence, the item it is about, and what was typed. */
export type Refused = { problem: MeetingProblem; itemId?: string | undefined; field?: string; given?: Given }
