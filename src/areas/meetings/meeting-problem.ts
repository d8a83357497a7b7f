import type { Given } from '#platform/given.ts'

/** Why an act on a meeting was refused; each has its sentence, so a missing one does not compile. */
export const meetingProblemText = {
  'not-now': 'Det går inte i det läge som mötet är i nu. Någon kan ha hunnit före dig: läs hur det ser ut nedan.',
  'not-open': 'Mötet är inte öppnat. Tryck på Öppna mötet först.',
  'already-written':
    'Något är redan antecknat eller markerat vid mötet. Ta bort det först, om mötet öppnades av misstag.',
  'notes-frozen': 'Anteckningarna går inte längre att ändra.',
  'wording-missing': 'Skriv beslutet med egna ord, som det ska stå i anteckningarna.',
  'reason-missing': 'Ange varför ärendet skjuts upp, till exempel tidsbrist.',
  'already-tabled': 'Ärendet är redan bordlagt vid det här mötet.',
  'tabling-stands': 'Ärendet är bordlagt vid det här mötet. Återta bordläggningen först.',
  'already-referred-back': 'Ärendet är redan återremitterat vid det här mötet. Återta det först.',
  'not-meeting-day': 'Det är inte mötets dag. Skriv klockslaget på sidan Markera närvaro i stället.',
  'left-and-back': 'Personen har redan gått. Kom någon tillbaka, skriv vid vilka punkter på sidan Markera närvaro.',
  'not-here': 'Personen är inte antecknad som närvarande.',
  'kind-unknown': 'Välj vad som hände med ärendet.',
  'nothing-to-close': 'Bara ett ärende som är öppet eller bordlagt sedan tidigare kan avslutas.',
  'notes-changed':
    'Någon annan har ändrat anteckningen medan du skrev. Det du skrev står kvar i rutan. Jämför med den sparade texten under den och spara igen.',
  'notes-too-long': 'Anteckningen är för lång för en punkt. Dela upp den på flera punkter och spara igen.',
  'notes-unreadable': 'Det gick inte att läsa det som skulle sparas. Ladda om sidan: det du skrev finns kvar.',
  'title-missing': 'Skriv vad punkten handlar om.',
  'agenda-changed': 'Någon annan har ändrat dagordningen medan du flyttade. Läs hur den ser ut nu och flytta igen.',
  'item-in-use': 'Punkten har en anteckning, ett beslut eller en bordläggning och kan inte tas bort.',
  'item-tabled':
    'Ärendet är uppskjutet sedan tidigare och får inte försvinna. Besluta, bordlägg igen eller avsluta det i stället.',
  'item-tabled-by-council':
    'Fullmäktige har bordlagt ärendet, och det ska tas upp vid nästa möte (5 kap. 51 § kommunallagen). Det kan inte tas bort från dagordningen.',
  'approver-missing': 'Välj vem som ska justera anteckningarna.',
  'approver-is-secretary': 'Den som skriver anteckningarna kan inte justera dem själv. Välj någon annan.',
  'approver-not-there': 'Den som justerar ska ha varit med på mötet. Välj någon som är markerad som närvarande.',
  'attendance-unmarked': 'Markera närvaron för alla innan anteckningarna skickas.',
  'outcome-missing':
    'Ett bordlagt ärende har varken beslut eller ny bordläggning. Besluta, bordlägg igen eller avsluta det.',
  'referral-unanswered':
    'Ett återremitterat ärende är tillbaka på dagordningen utan beslut. Besluta, bordlägg, återremittera igen eller avsluta det.',
  'closed-since-approval':
    'En punkt har stängts för dig sedan anteckningarna justerades. Den som kan läsa punkten behöver publicera dem.',
  'changed-since-seen':
    'Anteckningarna har ändrats sedan du läste dem, och är inte justerade. Läs det som är nytt och justera sedan.',
  'no-draft': 'Det finns inget utkast att skicka: anteckningarna skrivs inte nu, eller är redan justerade.',
  'earlier-not-approvable':
    'De anteckningarna kan inte godkännas vid det här mötet. Läs vad de väntar på, eller om de redan är godkända.',
  'approval-item-missing': 'Välj den punkt på dagordningen där ni godkände anteckningarna.',
  'action-missing': 'Skriv vad som ska göras.',
  'owner-missing': 'Ange vem som ska göra det: en person, en organisation eller båda.',
  'action-day-wrong': 'Dagen går inte att läsa. Välj den i kalendern eller lämna fältet tomt.',
  'action-day-past': 'Åtgärden kan inte vara klar före mötet. Välj en senare dag.',
  'no-receiver': 'Nätverket har inget annat organ att lämna över till. Lägg upp organet först.',
  'receiver-missing': 'Välj vilket organ ärendet lämnas över till.',
  'asked-for-missing': 'Skriv vad ni vill att det andra organet gör.',
  'already-handed-over': 'Ärendet är redan överlämnat dit och är inte besvarat.',
  'hand-over-taken-on': 'Det andra organet har redan svarat på överlämningen. Den går inte längre att återta.',
  'no-answer-yet': 'Det finns inget svar att notera.',
  'not-correctable': 'Bara anteckningar som är justerade rättas. De här kan fortfarande ändras som vanligt.',
  'correction-waiting': 'En rättelse väntar redan på att godkännas. Ta tillbaka den först, eller vänta.',
  'remark-missing': 'Skriv vad sekreteraren behöver ändra.',
  'reason-for-withdrawal-missing': 'Skriv varför anteckningarna avpubliceras. Skälet visas för den som söker upp dem.',
} as const

export type MeetingProblem = keyof typeof meetingProblemText
export const isMeetingProblem = (problem: string): problem is MeetingProblem => problem in meetingProblemText

/** A refusal as the page shows it: the sentence, the item it is about, and what was typed. */
export type Refused = {
  problem: MeetingProblem
  itemId?: string | undefined
  field?: string
  given?: Given
  places?: string[]
}
