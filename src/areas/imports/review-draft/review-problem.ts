import type { ReviewProblem } from './review.ts'

export const problemText: Record<ReviewProblem, { field?: string; text: string }> = {
  'body-missing': { field: 'f-body', text: 'Skriv vilket organ som höll mötet, eller välj ett.' },
  'day-missing': { field: 'f-date', text: 'Skriv mötets dag som år-månad-dag, till exempel 2022-10-28.' },
  'time-wrong': { field: 'f-start', text: 'Skriv tider som 08:30. Mötet måste sluta efter att det har börjat.' },
  'items-missing': { field: 'i-0-title', text: 'Det finns ingen punkt. Lägg till minst en.' },
  'next-day-wrong': {
    field: 'f-nextDate',
    text: 'Nästa möte måste vara en dag efter det här mötet. Rätta dagen eller töm fältet.',
  },
  'next-time-wrong': {
    field: 'f-nextTime',
    text: 'Skriv tiderna för nästa möte som 08:30. Det måste sluta efter att det har börjat.',
  },
  'item-unknown': { text: 'Någon är antecknad vid en punkt som inte finns. Rätta numret under Deltagare.' },
  'text-too-long': {
    text: 'Ett fält är för långt: en rad får ha högst 500 tecken, och texten under en punkt högst 100 000. Korta det och bekräfta igen.',
  },
  'law-too-long': { text: 'Skriv lagrummet för sekretessen kort, till exempel OSL 18:1.' },
  'people-missing': {
    text: 'Välj vilka som får läsa den punkt som är stängd för alla utom namngivna. De måste ha en roll i nätverket eller organet.',
  },
  changed: {
    text: 'Någon annan har ändrat utkastet medan du granskade. Det du skrev står kvar nedan. Jämför med källan och spara igen.',
  },
  'taken-over': {
    text: 'Någon annan granskar utkastet nu. Det du skrev står kvar nedan, men är inte sparat. Ta över granskningen om det ska gälla.',
  },
  'meeting-exists': {
    field: 'another',
    text: 'Organet har redan anteckningar från den dagen. Rätta dagen, kasta utkastet om det är samma möte, eller kryssa i rutan nedan om organet träffades två gånger.',
  },
  'plan-closed': {
    text: 'Mötet är förberett med en punkt som inte är öppen för dig. Låt någon som får läsa den bekräfta utkastet.',
  },
  'row-unknown': { text: 'Raden som skulle ändras finns inte längre. Det du skrev står kvar nedan. Försök igen.' },
  'paragraph-unknown': {
    text: 'Välj vid vilket stycke punkten ska delas. Den kan delas före varje stycke utom det första.',
  },
  'other-unknown': {
    text: 'Den andra filen har ändrats sedan du öppnade sidan. Det du skrev står kvar nedan. Se efter och välj igen.',
  },
  'other-held': { text: 'Någon annan granskar den andra filen just nu. Vänta, eller hör med den som granskar.' },
  'act-unknown': { text: 'Knappen gick inte att förstå. Det du skrev står kvar nedan. Försök igen.' },
}

/** The sentence for this field, when it is the one that has to be mended. */
export function errorFor(problem: ReviewProblem | undefined, field: string): string | undefined {
  const told = problem && problemText[problem]
  return told?.field === field ? told.text : undefined
}
