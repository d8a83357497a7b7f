import { recordLink } from '#areas/access/index.ts'
import { approve } from '../support/approving.ts'
import { documentFile, idIn, sendFile, someText } from '../support/stage.ts'
import type { Browser, Form } from '../support/browser.ts'
import type { Journey } from '../support/journey.ts'
import { someDecisions } from './some-decisions.ts'
import { aCalledMeeting } from './some-summons.ts'
import { someFollowingUp } from './some-following-up.ts'
import { someItemRecords } from './some-item-records.ts'
import { somePlanning } from './some-planning.ts'
import { someNetworkFacts } from './some-network-facts.ts'
import { someContinuations } from './some-continuations.ts'
import { somePastTablings } from './some-past-tablings.ts'
import { someReadFiles } from './some-read-files.ts'
import { someCorrections } from './some-corrections.ts'
import { aClosedMatter } from './closed-matter.ts'
import { anEmployerAndJoins } from './employer-and-joins.ts'
import { aGuestLinkAndProvider } from './guest-link-and-provider.ts'
import { aNetworkWithMembers } from './network-with-members.ts'

/** The addresses of one of each thing, in every state that shows a page of its own. */
export type World = Record<
  | ('network' | 'networkPage' | 'body' | 'emptyBody' | 'item' | 'guestItem' | 'matter' | 'link')
  | ('planned' | 'ongoing' | 'awaiting' | 'approved' | 'published' | 'cancelled' | 'edition' | 'withdrawn')
  | ('organisation' | 'endedOrganisation' | 'municipality')
  | ('programme' | 'decidedProgramme' | 'asked' | 'document' | 'keptFile')
  | ('membership' | 'proposed' | 'seat')
  | ('person' | 'secretaryPerson' | 'staffPost' | 'staffRole' | 'networkRole' | 'administratorRole' | 'writtenName')
  | ('called' | 'invitation' | 'replyLink' | 'turnOffLink')
  | ('poll' | 'closedPoll' | 'request' | 'declined' | 'plannedItem')
  | ('formal' | 'approvedItem' | 'correction')
  | ('council' | 'councilItem' | 'councilOther')
  | ('action' | 'doneAction' | 'handOver' | 'acceptedHandOver' | 'answeredHandOver')
  | ('round' | 'draftRound' | 'consultation' | 'assignment')
  | ('joinable' | 'continued' | 'pastTablings' | 'settled')
  | ('guestLink' | 'connected' | 'closedMeeting' | 'closedMatter')
  | ('toReview' | 'unreadable' | 'noText' | 'confirmed')
  | ('batch' | 'pausedBatch' | 'waitingFile' | 'pageToReview' | 'promisesDraft' | 'networksDraft' | 'keptDraft')
  | ('unadjustedDraft' | 'adjustedDraft'),
  string
>

const emails = {
  secretary: 'karin.lindvall@exempel.se',
  approver: 'petter.ahlgren@exempel.se',
  administrator: 'mats.ek@exempel.se',
}

/** Makes the world from the example, by the acts that people have. */
export async function aWorld({ test }: Journey): Promise<World> {
  const { db } = test
  const personOf = (email: string) =>
    db.selectFrom('person').select('id').where('email', '=', email).executeTakeFirstOrThrow()
  const [secretaryId, approverId] = [(await personOf(emails.secretary)).id, (await personOf(emails.approver)).id]
  const [secretary, approver] = [await test.as(secretaryId), await test.as(approverId)]
  const { id: network, slug } = await db
    .selectFrom('network')
    .select(['id', 'slug'])
    .where('name', '=', 'Södertörnskommunerna')
    .executeTakeFirstOrThrow()
  const meetingOn = async (day: string) =>
    db.selectFrom('meeting').select(['id', 'body_id']).where('day', '=', day).executeTakeFirstOrThrow()
  const { id: published, body_id: body } = await meetingOn('2022-10-28')
  const { id: example } = await meetingOn('2022-12-02')
  const { matter_id: matter } = await db
    .selectFrom('agenda_item')
    .select('matter_id')
    .where('meeting_id', '=', published)
    .where('matter_id', 'is not', null)
    .executeTakeFirstOrThrow()
  const guest = await db.selectFrom('item_guest').select('agenda_item_id').executeTakeFirstOrThrow()

  const post = (meeting: string, act: string, form: Form = {}, by: Browser = secretary) =>
    by.post(`/arbetsyta/moten/${meeting}/${act}`, form)
  const plan = async (day: string) =>
    idIn(
      (
        await secretary.post(`/arbetsyta/organ/${body}/moten/nytt`, {
          day,
          starts: '08:30',
          ends: '11:00',
          place: 'Salem',
        })
      ).location,
    )
  const cancelled = await plan('2030-01-10')
  await post(cancelled, 'stall-in')
  const ongoing = await held(example)
  async function held(meeting: string) {
    await post(meeting, 'oppna')
    return meeting
  }
  const items = await db
    .selectFrom('agenda_item')
    .select(['id', 'version'])
    .where('meeting_id', '=', ongoing)
    .orderBy('position')
    .execute()
  const [first, second, third] = items.map(({ id }) => id)
  await post(ongoing, `punkter/${first}/beslut`, { wording: 'Ett nytt förslag tas fram till våren.' })
  await post(ongoing, `punkter/${first}/anteckning`, {
    version: '1',
    notes: 'Frågan diskuterades.\n\nAlla var överens.',
  })
  await post(ongoing, `punkter/${second}/bordlagg`, { reason: 'tidsbrist' })
  await post(ongoing, `punkter/${third}/avsluta`)
  const sent = async (day: string) => {
    const meeting = await held(await plan(day))
    await post(meeting, 'punkter', { title: 'Belysning vid stationerna' })
    for (const { id } of await db.selectFrom('agenda_item').select('id').where('meeting_id', '=', meeting).execute())
      await post(meeting, `punkter/${id}/bordlagg`, { reason: 'tidsbrist' })
    await post(meeting, 'narvaro', { act: 'all-present' })
    await post(meeting, 'skicka', { approverId, hasConsidered: 'ja' })
    return meeting
  }
  const approved = await sent('2030-02-10')
  await approve(approver, approved)
  const withdrawnMeeting = await sent('2030-03-10')
  await approve(approver, withdrawnMeeting)
  await post(withdrawnMeeting, 'publicera')
  await post(withdrawnMeeting, 'avpublicera', { reason: 'Ett namn var fel.' })
  const awaiting = await sent('2030-04-10')
  const planned = await plan('2030-05-10')
  await post(planned, 'punkter', { title: 'Trygga gångvägar' })

  const draftOf = async (bytes: string | Uint8Array, name: string) =>
    idIn((await sendFile(secretary, network, bytes, name)).location)
  const edition = async (meeting: string) =>
    (
      await db
        .selectFrom('published.edition')
        .select('path')
        .where('subject_id', '=', meeting)
        .executeTakeFirstOrThrow()
    ).path
  const confirmed = await db
    .selectFrom('import_draft')
    .select('id')
    .where('status', '=', 'confirmed')
    .executeTakeFirstOrThrow()
  const administrator = await test.as((await personOf(emails.administrator)).id)
  const register = await aRegister(test, secretary, administrator)
  const { municipality } = register
  const emptyBody = crypto.randomUUID()
  await db
    .insertInto('body')
    .values({ id: emptyBody, network_id: network, name: 'Ny arbetsgrupp', slug: 'ny-arbetsgrupp' })
    .execute()
  return {
    ...{ network, body, emptyBody, planned, ongoing, awaiting, approved, published, cancelled, matter: matter ?? '' },
    ...{ item: first ?? '', guestItem: guest.agenda_item_id, confirmed: confirmed.id, networkPage: slug },
    toReview: await draftOf(
      someText('2026-06-12', ['Belysning', 'Frågan om bussar\n\nBordlades på grund av tidsbrist.']),
      'a.txt',
    ),
    unreadable: await draftOf(documentFile('last.pdf'), 'last.pdf'),
    noText: await draftOf('Mjölk\nBröd\n', 'lista.txt'),
    ...register,
    ...(await aNetworkWithMembers(db, secretary, { network, body })),
    ...(await anEmployerAndJoins(db, { secretary, administrator }, { network, municipality })),
    ...(await aCalledMeeting(test, secretary, await plan('2030-07-10'), approverId)),
    ...(await someNetworkFacts(test, secretary, network)),
    ...(await somePlanning(test, secretary, { meeting: planned, body, member: approver })),
    ...(await someDecisions(test, secretary, network)),
    ...(await someFollowingUp(test, secretary, { network, meeting: ongoing, item: first ?? '', member: approverId })),
    ...(await someItemRecords(test, secretary, {
      ...{ meeting: ongoing, item: first ?? '', guestItem: guest.agenda_item_id, body },
    })),
    ...(await aGuestLinkAndProvider(db, secretary, {
      ...{ meeting: ongoing, item: first ?? '', organisation: register.organisation },
    })),
    ...(await someReadFiles(test, secretary, network)),
    ...(await someCorrections(test, secretary, { network, approved, secretary: secretaryId })),
    ...(await someContinuations(db, secretary, network)),
    ...(await somePastTablings(db, secretary, network)),
    ...(await aClosedMatter(db, secretary, { meeting: await plan('2030-06-10'), reader: approverId })),
    ...{ edition: await edition(published), withdrawn: await edition(withdrawnMeeting) },
    link: await recordLink(test.deployment.access, secretaryId, undefined, 20),
  }
}

/** An organisation with a history, one that has gone up in it, and a municipality with figures of two years. */
async function aRegister({ db }: Journey['test'], secretary: Browser, administrator: Browser) {
  const root = '/arbetsyta/organisationer'
  const add = async (name: string) => idIn((await secretary.post(`${root}/ny`, { kind: 'company', name })).location)
  const [organisation, endedOrganisation] = [await add('Gamla ljusbolaget'), await add('Lampbolaget')]
  await administrator.post(`${root}/${organisation}/namnbyte`, { name: 'Ljusbolaget', day: '2024-01-01' })
  const merger = { successor: 'Ljusbolaget', day: '2025-12-31', confirmed: 'ja' }
  await administrator.post(`${root}/${endedOrganisation}/sammanslagning`, merger)
  for (const [year, inhabitants] of [
    ['2018', '28811'],
    ['2019', '29000'],
  ] as const) {
    const text = `kommunkod;invånare\n0192;${inhabitants}`
    await administrator.post(`${root}/befolkning`, { year, source: `SCB, ${year}`, text, confirmed: 'ja' })
  }
  const { id: municipality } = await db
    .selectFrom('organisation')
    .select('id')
    .where('kind', '=', 'municipality')
    .where('code', '=', '0192')
    .executeTakeFirstOrThrow()
  return { organisation, endedOrganisation, municipality }
}
