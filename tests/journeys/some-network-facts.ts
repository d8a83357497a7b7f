import type { Browser, Form } from '../support/browser.ts'
import type { Journey } from '../support/journey.ts'

/** A network with a life, aims and quotes; two programmes, one of them decided by one member; a link and a file. */
export async function someNetworkFacts({ db }: Journey['test'], secretary: Browser, network: string) {
  const root = `/arbetsyta/natverk/${network}`
  await secretary.post(`${root}/mal`, { wording: 'Fler åker kollektivt', targetYear: '2035' })
  await secretary.post(`${root}/citat`, { wording: '56 kommuner i åtta län', source: 'Kommunens webbplats' })
  await secretary.post(`${root}/arkivregler/ny`, { kind: 'agreement', organisation: 'Huddinge' })
  const programmeOf = async (title: string) => {
    await secretary.post(`${root}/program/nytt`, { kind: 'programme', title, sentOn: '2025-05-02' })
    return (await db.selectFrom('programme').select('id').where('title', '=', title).executeTakeFirstOrThrow()).id
  }
  const [programme, decidedProgramme] = [await programmeOf('Nytt program'), await programmeOf('Ny plan')]
  const { id: asked } = await db
    .selectFrom('organisation')
    .select('id')
    .where('kind', '=', 'municipality')
    .where('short_name', '=', 'Huddinge')
    .executeTakeFirstOrThrow()
  const answer = { outcome: 'adopted', decidedIn: 'kommunfullmäktige', decidedOn: '2025-06-09', paragraph: '84' }
  await secretary.post(`${root}/program/${decidedProgramme}/beslut/${asked}`, answer)
  const documentOf = async (form: Form) =>
    /dokument-([0-9a-f-]{36})/.exec((await secretary.post(`${root}/dokument/nytt`, form)).location)?.[1] ?? ''
  const agreement = { kind: 'agreement', title: 'Samarbetsavtal', validTo: '2025-12-31' }
  const file = new File(['Stadgar'], 'stadgar.txt', { type: 'text/plain' })
  return {
    ...{ programme, decidedProgramme, asked },
    document: await documentOf({ ...agreement, address: 'https://exempel.se/avtal.pdf' }),
    keptFile: await documentOf({ kind: 'statutes', title: 'Stadgar', file }),
  }
}
