import type { Chance } from './chance.ts'
import { laterOccasions, subjects, waysToPutOff, type Subject } from './invented-matters.ts'
import * as invented from './invented-names.ts'
import type { InventedMatter, InventedOutcome, InventedPerson, MeetingFacts } from './meeting-facts.ts'
import { dayAfter } from './written-days.ts'

/** A meeting of several municipalities and those they work with. The first person leads it, the second writes. */
export function drawMeeting(chance: Chance): MeetingFacts {
  const towns = chance.some(5, invented.municipalities)
  const [municipality = ''] = towns
  const matters = chance.some(chance.whole(3, 7), subjects)
  const day = dayAfter('2012-01-09', chance.whole(0, 4700))
  const people = drawPeople(chance, towns, chance.whole(9, 15), matters.length)
  const building = chance.pick(invented.buildings)
  const hour = chance.whole(8, 14)
  return {
    ...{ municipality, day, people: people.slice(2) },
    start: clock(hour, chance.pick([0, 15, 30])),
    end: clock(hour + chance.whole(1, 3), chance.pick([0, 30, 45])),
    place: `${chance.pick(invented.rooms)}, ${building} i ${municipality}`,
    absent: people.slice(0, 2),
    matters: matters.map((subject) => drawMatter(chance, subject, Number(day.slice(0, 4)))),
    next: {
      day: dayAfter(day, chance.whole(21, 70)),
      start: clock(chance.whole(8, 15), chance.pick([0, 30])),
      place: `${chance.pick(invented.buildings)} i ${chance.pick(towns)}`,
    },
  }
}

const clock = (hour: number, minute: number) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`

function drawPeople(chance: Chance, towns: string[], count: number, matters: number): InventedPerson[] {
  const [given, surnames] = [chance.some(count, invented.givenNames), chance.some(count, invented.surnames)]
  return given.map((first, place) => {
    const municipality = towns[place % towns.length] ?? ''
    const partner = place > 4 && chance.falls(0.35) ? chance.pick(invented.partners) : undefined
    const isThereInPart = place > 4 && chance.falls(0.25)
    return {
      name: `${first} ${surnames[place] ?? ''}`,
      municipality,
      organisation: partner?.organisation ?? municipality,
      title: chance.pick(partner?.titles ?? invented.municipalTitles),
      party: chance.pick(invented.parties),
      items: isThereInPart ? [chance.whole(1, matters)] : [],
    }
  })
}

function drawMatter(chance: Chance, { title, said, decisions }: Subject, year: number): InventedMatter {
  const dated = (words: string) => words.replaceAll('year', String(year))
  return {
    title: dated(title),
    said: said.slice(0, chance.whole(1, said.length)).map(dated),
    outcome: drawOutcome(
      chance,
      decisions.map(({ act, sentence }) => ({ act: dated(act), sentence: dated(sentence) })),
    ),
  }
}

function drawOutcome(chance: Chance, decisions: { act: string; sentence: string }[]): InventedOutcome {
  if (chance.falls(0.55)) return { kind: 'decided', decisions }
  if (chance.falls(0.5)) return { kind: 'none' }
  const [{ act, sentence }, until] = [chance.pick(waysToPutOff), chance.pick(laterOccasions)]
  const told = {
    kind: 'put-off' as const,
    act: act.replace('UNTIL', until),
    sentence: sentence.replace('UNTIL', until),
  }
  return sentence.includes('UNTIL') ? { ...told, until } : told
}
