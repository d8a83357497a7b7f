import type { Given } from '#platform/given.ts'

/** Why an act on a meeting was refused; each has its sentence, so a missing one does not compile. */
export const meetingProblemText = {
  'not-now': 'Det går inte i det läge som mötet är i nu. Någon kan ha hunnit före dig: läs hur det ser ut nedan.',
  'not-open': 'Mötet är inte öppnat. Tryck på Öppna mötet först.',
  'already-written':
    'Något är redan antecknat eller markerat vid mötet. Ta bort det först, om mötet öppnades av misstag.',
  'notes-frozen': 'Det som är antecknat går inte längre att ändra.',
  'wording-missing': 'Skriv beslutet med egna ord, som det ska stå när det är justerat.',
  'wording-too-long':
    'Beslutet är för långt. Korta det till högst 20 000 tecken, eller lägg texten i en bilaga till punkten.',
  'reason-missing': 'Ange varför ärendet skjuts upp, till exempel tidsbrist.',
  'reason-too-long': 'Skälet är för långt. Korta det till högst 5 000 tecken.',
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
  'title-too-long': 'Skriv en kortare rubrik, högst 300 tecken. Det andra kan stå i anteckningen till punkten.',
  'agenda-changed': 'Någon annan har ändrat dagordningen medan du flyttade. Läs hur den ser ut nu och flytta igen.',
  'item-in-use': 'Punkten har en anteckning, ett beslut eller en bordläggning och kan inte tas bort.',
  'item-tabled':
    'Ärendet är uppskjutet sedan tidigare och får inte försvinna. Besluta, bordlägg igen eller avsluta det i stället.',
  'item-tabled-by-council':
    'Fullmäktige har bordlagt ärendet, och det ska tas upp vid nästa möte (5 kap. 51 § kommunallagen). Det kan inte tas bort från dagordningen.',
  'approver-missing': 'Välj vem som ska justera.',
  'approver-is-secretary': 'Den som för pennan vid mötet kan inte själv justera. Välj någon annan.',
  'approver-not-there': 'Den som justerar ska ha varit med på mötet. Välj någon som är markerad som närvarande.',
  'attendance-unmarked': 'Markera närvaron för alla innan du skickar för justering.',
  'outcome-missing':
    'Ett bordlagt ärende har varken beslut eller ny bordläggning. Besluta, bordlägg igen eller avsluta det.',
  'referral-unanswered':
    'Ett återremitterat ärende är tillbaka på dagordningen utan beslut. Besluta, bordlägg, återremittera igen eller avsluta det.',
  'closed-since-approval': 'En punkt har stängts för dig sedan justeringen. Den som kan läsa punkten behöver göra det.',
  'changed-since-seen':
    'Något har ändrats sedan du läste, och inget är justerat. Läs det som är nytt och justera sedan.',
  'no-draft': 'Det finns inget utkast att skicka: det skrivs inte nu, eller är redan justerat.',
  'earlier-not-approvable':
    'Det kan inte godkännas vid det här mötet. Läs vad som väntar, eller om det redan är godkänt.',
  'approval-item-missing': 'Välj den punkt på dagordningen där ni godkände det.',
  'action-missing': 'Skriv vad som ska göras.',
  'action-too-long': 'Åtgärden är för långt beskriven. Korta den till högst 4 000 tecken.',
  'owner-too-long': 'Skriv kortare namn på personen och organisationen, högst 200 tecken.',
  'owner-missing': 'Ange vem som ska göra det: en person, en organisation eller båda.',
  'action-day-wrong': 'Dagen går inte att läsa. Välj den i kalendern eller lämna fältet tomt.',
  'action-day-past': 'Åtgärden kan inte vara klar före mötet. Välj en senare dag.',
  'no-receiver': 'Nätverket har inget annat organ att lämna över till. Lägg upp organet först.',
  'receiver-missing': 'Välj vilket organ ärendet lämnas över till.',
  'asked-for-missing': 'Skriv vad ni vill att det andra organet gör.',
  'asked-for-too-long': 'Korta det ni vill att det andra organet gör till högst 4 000 tecken.',
  'wanted-too-long': 'Skriv kortare när det behövs, högst 300 tecken.',
  'already-handed-over': 'Ärendet är redan överlämnat dit och är inte besvarat.',
  'hand-over-taken-on': 'Det andra organet har redan svarat på överlämningen. Den går inte längre att återta.',
  'no-answer-yet': 'Det finns inget svar att notera.',
  'not-correctable': 'Bara det som är justerat rättas. Det här kan fortfarande ändras som vanligt.',
  'correction-waiting': 'En rättelse väntar redan på att godkännas. Ta tillbaka den först, eller vänta.',
  'remark-missing': 'Skriv vad sekreteraren behöver ändra.',
  'remark-too-long': 'Korta det som behöver ändras till högst 5 000 tecken.',
  'reason-for-withdrawal-too-long': 'Skriv skälet kortare, högst 1 000 tecken.',
  'reason-for-withdrawal-missing': 'Skriv varför du avpublicerar. Skälet visas för den som söker upp sidan.',
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
