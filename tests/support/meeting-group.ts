import type { TestApp } from './app.ts'
import { aBody, aNetwork, aPerson, aRole, anOrganisation } from './builders.ts'

const municipalities = ['Botkyrka', 'Haninge', 'Huddinge', 'Nykvarn', 'Nynäshamn', 'Salem', 'Södertälje', 'Tyresö']

type Seated = { name: string; organisation: string; role?: string }
const seated: Seated[] = [
  { name: 'Gunilla Frisk', organisation: 'Haninge', role: 'chair' },
  { name: 'Lennart Öhman', organisation: 'Botkyrka' },
  { name: 'Petter Ahlgren', organisation: 'Huddinge' },
  { name: 'Hanna Rydell', organisation: 'Nynäshamn' },
  { name: 'Roger Hammar', organisation: 'Salem' },
  { name: 'Katarina Blom', organisation: 'Södertälje' },
  { name: 'Bengt Ravn', organisation: 'Tyresö' },
  { name: 'Anneli Dahl', organisation: 'Nykvarn' },
]
const others = [
  ...['Sofia Granlund, Botkyrka (punkt 2)', 'Nadja Wester, Botkyrka (punkt 3)', 'Peder Malm, Haninge (punkt 2)'],
  ...['Samira Nordin, Haninge (punkt 3)', 'Ulrika Stark, Huddinge (punkt 2)', 'Tobias Kvist, Nynäshamn (punkt 2)'],
  ...['Eva Sjölin, Nynäshamn (punkt 2)', 'Johan Falk, Södertälje (punkt 2)', 'Mirja Holm, Södertälje (punkt 3)'],
  ...[
    'Oskar Lindh, Nykvarn',
    'Ylva Sandberg, Region Stockholm (punkt 2)',
    'Henrik Aspelin, Region Stockholm (punkt 2)',
  ],
  ...['Lova Berglund, Region Stockholm (punkt 2)', 'Stina Ekdahl, Region Stockholm (punkt 2)'],
]
const away = ['Cecilia Norén, Tyresö', 'Mattias Ljung, Salem', 'Agneta Persson, Botkyrka']

type Participant = {
  name: string
  line: string
  isSeated: boolean
  presence: 'Närvarande' | 'Frånvarande'
  printed: string
}
const whole = 'Hela mötet'

function asWritten(line: string, presence: Participant['presence']): Participant {
  const [, name = '', organisation = '', number] = /^(.*), (.*?)(?: \(punkt (\d)\))?$/.exec(line) ?? []
  const scope = presence === 'Frånvarande' ? presence : number ? `Punkt ${number}` : whole
  return { name, line, presence, isSeated: false, printed: `${organisation} – ${scope}` }
}

/** Everyone at the meeting: who has a seat, how the others are written on a line, and what the notes shall say of each. */
export const people: Participant[] = [
  ...seated.map(({ name, organisation, role }) => ({
    ...{ name, line: '', isSeated: true, presence: 'Närvarande' as const },
    printed: `${organisation} ${role ? 'ordförande' : '–'} ${whole}`,
  })),
  { name: 'Karin Lindvall', line: '', isSeated: true, presence: 'Närvarande', printed: `– sekreterare ${whole}` },
  ...others.map((line) => asWritten(line, 'Närvarande')),
  ...away.map((line) => asWritten(line, 'Frånvarande')),
]

/** A management group of eight municipalities with its secretary, and the committee that it prepares matters for. */
export async function aMeetingGroup(test: TestApp) {
  const network = await aNetwork(test.db, { name: 'Södertörnssamverkan', slug: 'sodertornssamverkan' })
  const body = await aBody(test.db, { network_id: network.id, name: 'Ledningsgruppen', slug: 'ledningsgruppen' })
  await aBody(test.db, { network_id: network.id, name: 'Samarbetskommittén', slug: 'samarbetskommitten' })
  const ids = new Map<string, string>()
  const person = async (name: string) => {
    const email = `${name.toLowerCase().replace(' ', '.').replaceAll('ö', 'o')}@exempel.se`
    const { id } = await aPerson(test.db, { name, email })
    ids.set(name, id)
    return id
  }
  for (const short_name of municipalities) {
    const organisation = await anOrganisation(test.db, { short_name, name: `${short_name}s kommun` })
    await test.db
      .insertInto('network_member')
      .values({ network_id: network.id, organisation_id: organisation.id, role: 'member' })
      .execute()
    for (const { name, role = 'member' } of seated.filter((one) => one.organisation === short_name)) {
      const place = { network_id: network.id, body_id: body.id, represents_id: organisation.id }
      await aRole(test.db, { role, ...place, person_id: await person(name) })
    }
  }
  await aRole(test.db, { role: 'secretary', network_id: network.id, person_id: await person('Karin Lindvall') })
  return { bodyId: body.id, idOf: (name: string) => ids.get(name) ?? '' }
}
