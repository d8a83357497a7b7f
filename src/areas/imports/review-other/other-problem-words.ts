import type { OtherRefusal } from './confirm-other.rule.ts'

export const problemText: Record<OtherRefusal, string> = {
  changed:
    'Någon annan har ändrat utkastet medan du granskade. Det du skrev står kvar nedan. Jämför med källan och spara igen.',
  'taken-over':
    'Någon annan granskar utkastet nu. Det du skrev står kvar nedan, men är inte sparat. Ta över granskningen om det ska gälla.',
  'nothing-told': 'Det finns inget att spara. Lägg till minst ett värde, byt slag eller kasta utkastet.',
  'day-wrong': 'Skriv dagen som år-månad-dag, till exempel 2022-10-28, eller töm fältet.',
  'time-wrong': 'Skriv tiden som 08:30, eller töm fältet.',
  'count-wrong': 'Skriv ett heltal med siffror, till exempel 8, eller töm fältet.',
  'share-wrong': 'Skriv andelen i procent, ett tal mellan 0 och 100, eller töm fältet.',
  'too-long': 'Texten är för lång: högst 20 000 tecken. Korta den.',
  'too-many': 'Handlingen har fler än 2 000 värden, och alla får inte plats här. Dela upp filen och läs in delarna.',
  'first-missing': 'Fyll i det här fältet också, eller töm de andra.',
}
