import type { Given } from '#platform/given.ts'

/** Why an act on a round was refused; each has its sentence, so a missing one does not compile. */
export const roundProblemText = {
  'questions-missing': 'Skriv minst en fråga, en på varje rad.',
  'too-many-questions': 'Det är fler än 30 frågor. Ta bort några, eller skicka dem i två omgångar.',
  'document-missing': 'Skriv vad dokumentet heter, så att medlemmarna vet vilket det är.',
  'day-wrong': 'Skriv sista dagen att svara som år, månad och dag, eller lämna fältet tomt.',
  'day-past': 'Sista dagen att svara har redan varit. Välj en senare dag.',
  'text-too-long': 'Texten är för lång. Korta den, eller lägg den i ett dokument.',
  'kind-unknown': 'Välj om det är frågor eller ett dokument för synpunkter.',
  'already-sent': 'Frågorna är skickade och kan inte ändras. Du kan flytta sista dagen att svara.',
  'not-sent': 'Frågorna är inte skickade till medlemmarna än.',
  'round-closed': 'Det går inte längre att svara: omgången är stängd. Be sekreteraren öppna den om svaret ska med.',
  'notes-frozen': 'Det som är antecknat vid mötet går inte längre att ändra, och svaren hör dit.',
  'not-open': 'Mötet är inte öppnat. Det som sägs vid mötet antecknas när det har börjat.',
  'nobody-to-ask': 'Ingen i organet har en e-postadress att skicka till. Lägg till personer i organet först.',
  'organisation-missing': 'Välj vilken organisation svaret gäller.',
  'answer-missing': 'Skriv svar på minst en fråga, eller kryssa för att ni inte har något att tillägga.',
  'answer-both': 'Du har både svarat och kryssat för att ni inte har något att tillägga. Ta bort det ena.',
} as const

export type RoundProblem = keyof typeof roundProblemText
export const isRoundProblem = (code: string): code is RoundProblem => code in roundProblemText

/** A refusal as the page of the round shows it: the sentence, its field, and what was typed. */
export type RefusedRound = { problem: RoundProblem; field?: string; given?: Given }
