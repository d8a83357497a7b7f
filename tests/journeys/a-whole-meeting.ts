import { dayFromToday } from '../support/called-meeting.ts'

/** The agenda of a real meeting, retold: title, minutes and presenter of each item. */
export const agenda = [
  ['Välkommen och presentationsrunda', '', ''],
  ['Ny regional utvecklingsplan för Stockholmsregionen', '60', 'Region Stockholm'],
  ['Trygghets- och brottsförebyggande frågor inom samverkan', '40', 'Karin Lindvall och arbetsgruppen'],
  ['Utestående ärenden och föregående möten', '', ''],
  ['Kommande möten', '', ''],
  ['Nytt utvecklingsprogram', '', ''],
  ['Verksamhetsplan och budget', '', ''],
  ['Förslag till val av ordförande och vice ordförande i samarbetskommittén', '', ''],
  ['Övriga frågor', '', ''],
  ['Nästa möte', '', ''],
] as const

/** What the notes say besides who was there and what was on the agenda. */
export const facts = [
  /kl\. 8\.30–11\.00/,
  /Vid anteckningarna Karin Lindvall/,
  /Justerat av Petter Ahlgren/,
  /Gunilla Frisk hälsar alla välkomna/,
  /Frågor från Region Stockholm[^]*Huddinge[^]*I översiktsplanen, mindre i vardagen\./,
  /Uppdrag till Ramboll[^]*Intervju, Botkyrka: (?!återstår)[^]*Referensgruppsmöte: (?!återstår)[^]*Syfte och former behöver bli tydliga/,
  /Bordlagt Skäl: nästa steg behöver beredas\. Till: nästa möte\./,
  /samlas ihop på nästa möte/,
  /Beslut Nästa möte med samarbetskommittén sker digitalt/,
  /Inga synpunkter inkom på utskickat dokument ”SUP 2040”/,
  /Beslut Förslag till nytt utvecklingsprogram \(SUP 2040\) kan utgöra underlag/,
  /Överlämnat till Samarbetskommittén/,
  /budgeten är inte klar[^]*Pågående aktiviteter kan fortsätta\./,
  /Skäl: tidsbrist/,
  /Inga övriga frågor/,
  /Nästa möte: [^]*kl\. 8\.30–11\.00, Huddinge kommunhus/,
]

const hours = { starts: '08:30', ends: '11:00' }
const nextDay = dayFromToday(55)

/** What is typed into each form of the way. */
export const typed = {
  wish: {
    title: 'Klimatnätverkets arbete med biodrivmedel',
    isIfTime: true,
    background: 'De senaste årens samverkan.',
  },
  nextMeeting: { day: nextDay, ...hours, place: 'Huddinge kommunhus' },
  meeting: { day: dayFromToday(20), ...hours, place: 'Huddinge kommunhus, lokal A-salen' },
  questions: {
    askedBy: 'Region Stockholm',
    questions: 'Hur använder ni gällande RUFS 2050?\nHur får planen genomslag i det dagliga arbetet?',
  },
  assignment: {
    ...{ party: 'Ramboll', purpose: 'Utreda samverkan om trygghet.', method: 'Intervjuer och underlag.' },
    ...{ from: dayFromToday(-60), to: dayFromToday(-30), interviews: true, referenceMeeting: true, comments: true },
  },
  findings: {
    findings: [
      ...['Samverkan sker på flera nivåer.', 'Den bidrar med ett värde, men det finns utmaningar.'],
      ...['Det finns ett intresse av att samverka.', 'Syfte och former behöver bli tydliga.'],
    ].join('\n'),
  },
  nextStep: { reason: '', otherReason: 'nästa steg behöver beredas' },
  digitally: {
    wording: 'Nästa möte med samarbetskommittén sker digitalt, förslaget på nytt utvecklingsprogram presenteras.',
  },
  asBasis: {
    wording:
      'Förslag till nytt utvecklingsprogram (SUP 2040) kan utgöra underlag till nästa möte med samarbetskommittén.',
  },
  handOver: { toBodyId: 'Samarbetskommittén', wording: 'Förslaget till utvecklingsprogram lämnas över.' },
  budget: { reason: '', otherReason: 'budgeten är inte klar', meanwhile: 'Pågående aktiviteter kan fortsätta.' },
  action: { wording: 'Ta fram mötesplan för nästa år', personId: 'Karin Lindvall', dueOn: nextDay },
  correction: { reason: 'Fel lokal.', place: 'Huddinge kommunhus, lokal B-salen' },
}
