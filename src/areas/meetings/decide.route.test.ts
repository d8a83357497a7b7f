// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { approve, sendingTo } from '../../../tests/support/approving.ts'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import { aBody } from '../../../tests/support/builders.ts'
import { aFormalMeeting, type FormalMeeting } from '../../../tests/support/formal-body.ts'
import { nextDay } from '../../../tests/support/days.ts'
import * as play from '../../../tests/support/stage.ts'

let test: TestApp
let held: FormalMeeting

beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  held = await aFormalMeeting(test, 'network')
})

const factsOf = (name: 'decision' | 'vote' | 'vote_cast' | 'dissent' | 'disqualification' | 'retraction') =>
  test.db.selectFrom(name).selectAll().where('meeting_id', '=', held.meetingId).execute()
const matterStatus = async () => (await play.itemTitled(test, held.meetingId, 'Belysning')).status
const page = async () => play.textOf((await held.stage.secretary.get(`/arbetsyta/moten/${held.meetingId}`)).text)
const decide = (kind: string, wording = 'Lamporna byts.') => held.onItem('beslut', { wording, kind })
const onlyDecision = async () => (await factsOf('decision'))[0]?.['id'] ?? ''
const members = () => held.attendanceIds
const votes = (text: string) =>
  Object.fromEntries(
    [...text].map((vote, index) => [
      `vote-${members()[index]}`,
      { f: 'for', a: 'against', '-': 'abstained' }[vote] ?? '',
    ]),
  )

describe('a decision', () => {
  it.each([
    ['adopted', 'decided', 'Beslut'],
    ['approved', 'decided', 'Godkännande'],
    ['declined', 'decided', 'Avslag'],
    ['elected', 'decided', 'Val'],
    ['informed', 'open', 'Till kännedom'],
  ])('%s leaves the matter %s', async (kind, status, label) => {
    expect((await decide(kind)).status).toBe(303)
    expect(await matterStatus()).toBe(status)
    expect(await page()).toContain(`${label} Lamporna byts.`)
  })

  it('of any number stands at one item, each with its att-clauses as lines', async () => {
    await decide('adopted', 'Gruppen beslutar\natt byta lamporna\natt laga bänken')
    await decide('informed', 'Läget redovisades.')
    const { text } = await held.stage.secretary.get(`/arbetsyta/moten/${held.meetingId}`)
    expect(text).toMatch(/<li>att byta lamporna<\/li><li>att laga bänken<\/li>/)
    expect(await matterStatus()).toBe('decided')
    expect(await factsOf('decision')).toHaveLength(2)
  })

  it('of a kind that is none is asked for again, with what was typed', async () => {
    const answer = await decide('vetoed', 'Nej & åter nej.')
    expect([answer.status, play.problemOn(answer)]).toEqual([422, 'Välj vad som hände med ärendet.'])
    expect(answer.text).toContain('Nej &amp; åter nej.')
  })

  it.each([
    ['tabled', 200, 'Bordlägg ärendet'],
    ['referred-back', 200, 'Återremittera ärendet'],
  ])('%s leads to its own form with what was typed', async (kind, status, words) => {
    const answer = await decide(kind, 'Det som skrevs.')
    expect([answer.status, play.textOf(answer.text)]).toEqual([status, expect.stringContaining(words)])
    expect(answer.text).toContain('Det som skrevs.')
    expect(await factsOf('decision')).toEqual([])
  })

  it('handed over opens that form where there is a body to hand over to, with what was typed', async () => {
    const alone = await decide('handed-over', 'Det som skrevs.')
    expect([alone.status, play.problemOn(alone)]).toEqual([422, expect.stringContaining('inget annat organ')])
    expect(alone.text).toContain('Det som skrevs.')
    await aBody(test.db, { network_id: held.stage.networkId })
    const answer = await decide('handed-over', 'Det som skrevs.')
    expect([answer.status, play.problemOn(answer)]).toEqual([422, expect.stringContaining('vilket organ')])
    expect(answer.text).toContain('Det som skrevs.')
  })

  it('that only informs does not settle a matter that was put off, and the notes wait for an outcome', async () => {
    const next = await held.plan(nextDay())
    await held.onItem('bordlagg', { reason: 'tidsbrist' })
    await held.post('oppna', {}, next)
    const there = await play.itemTitled(test, next, 'Belysning')
    await held.post(`punkter/${there.id}/beslut`, { wording: 'Läget redovisades.', kind: 'informed' }, next)
    expect((await play.itemTitled(test, next, 'Belysning')).status).toBe('tabled')
    await held.post('narvaro', { act: 'all-present' }, next)
    const sent = await held.post('skicka', sendingTo(held.stage.people.member), next)
    expect([sent.status, play.problemOn(sent)]).toEqual([422, expect.stringContaining('varken beslut eller ny')])
  })
})

describe('a vote', () => {
  beforeEach(async () => {
    await decide('adopted')
  })

  it('in the open says how each one voted, on the page and in the notes', async () => {
    const form = { isOpen: 'open', ...votes('fffa-') }
    expect((await held.onItem('votering', form)).status).toBe(303)
    expect(await factsOf('vote')).toMatchObject([
      { for_count: 3, against_count: 1, abstained_count: 1, is_open: true, parted_by: '' },
    ])
    expect(await page()).toContain(
      'Votering: 3 för, 1 emot, 1 avstod. För: Ledamot 1, Ledamot 2, Ledamot 3. Emot: Ledamot 4. Avstod: Ledamot 5.',
    )
  })

  it('is parted by the chair, sent twice at once is one, and another is refused until it is taken back', async () => {
    const form = { isOpen: 'closed', forCount: '3', againstCount: '3', partedBy: 'chair' }
    const answers = await Promise.all([held.onItem('votering', form), held.onItem('votering', form)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    const other = () => held.onItem('votering', { isOpen: 'closed', forCount: '4', againstCount: '2' })
    const refused = await other()
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('redan antecknad')])
    expect(refused.text).toContain('value="4"')
    const [vote] = await factsOf('vote')
    expect((await held.onItem(`aterta/${vote?.['id']}`)).status).toBe(303)
    expect((await other()).status).toBe(303)
    expect(await matterStatus()).toBe('decided')
  })

  it.each([
    ['a count in words', { forCount: 'fem' }, 'Skriv antalen med siffror'],
    ['more votes than there were people', { forCount: '6', againstCount: '1' }, 'fler än de som kan ha deltagit'],
    ['more against than for', { forCount: '2', againstCount: '3' }, 'Fler röstade emot'],
    ['equal votes', { forCount: '3', againstCount: '3' }, 'Röstetalet är lika'],
  ])('with %s is refused and kept', async (_case, counts, words) => {
    const answer = await held.onItem('votering', { isOpen: 'closed', ...counts })
    expect([answer.status, play.problemOn(answer)]).toEqual([422, expect.stringContaining(words)])
    expect(answer.text).toContain(`value="${counts.forCount}"`)
    expect(await factsOf('vote')).toEqual([])
  })

  it('is not for one who is disqualified, nor is one who voted', async () => {
    await held.onItem('jav', { attendanceId: members()[0] ?? '', ground: 'närstående' })
    const voted = await held.onItem('votering', { isOpen: 'open', ...votes('f') })
    expect([voted.status, play.problemOn(voted)]).toEqual([422, expect.stringContaining('inte var jävig')])
    await held.onItem('votering', { isOpen: 'open', ...votes(' ff') })
    const late = await held.onItem('jav', { attendanceId: members()[1] ?? '' })
    expect([late.status, play.problemOn(late)]).toEqual([422, expect.stringContaining('har röstat')])
  })

  it('is taken back with its decision', async () => {
    await held.onItem('votering', { isOpen: 'open', ...votes('fff') })
    await held.onItem(`aterta/${await onlyDecision()}`)
    expect(await page()).not.toContain('Votering:')
    expect(await matterStatus()).toBe('open')
  })
})

it('without a decision to vote on is told so', async () => {
  const shown = await held.stage.secretary.get(`/arbetsyta/moten/${held.meetingId}/punkter/${held.itemId}/votering`)
  expect([shown.status, play.textOf(shown.text)]).toEqual([200, expect.stringContaining('Anteckna beslutet först')])
  const answer = await held.onItem('votering', { isOpen: 'closed', forCount: '3' })
  expect([answer.status, play.problemOn(answer)]).toEqual([422, expect.stringContaining('Välj vilket beslut')])
})

describe('a reservation', () => {
  const reserve = async (more: Record<string, string> = {}) =>
    held.onItem('reservation', {
      ...{ kind: 'reservation', attendanceId: members()[0] ?? '', decisionId: await onlyDecision(), wording: '' },
      ...more,
    })
  beforeEach(async () => {
    await decide('adopted')
  })

  it('stands with its name, once though sent twice at once, until it is taken back', async () => {
    const answers = await Promise.all([reserve(), reserve()])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    const facts = await factsOf('dissent')
    expect(facts).toHaveLength(1)
    expect(await page()).toContain('Reservation Ledamot 1 (Ekby kommun).')
    expect((await held.onItem(`aterta/${facts[0]?.['id']}`)).status).toBe(303)
    expect(await page()).not.toContain('Reservation Ledamot 1')
  })

  it('is only of one who took part, and keeps what was typed', async () => {
    await held.onItem('jav', { attendanceId: members()[0] ?? '' })
    const answer = await reserve({ wording: 'För dyrt & sent.' })
    expect([answer.status, play.problemOn(answer)]).toEqual([422, expect.stringContaining('deltagit i avgörandet')])
    expect(answer.text).toContain('För dyrt &amp; sent.')
  })

  it('comes too late once the notes are sent (KL 4:27), and in notes that are back needs the word that it did not', async () => {
    await held.post('narvaro', { act: 'all-present' })
    await held.post('skicka', sendingTo(held.stage.people.member))
    const late = await reserve({ wording: 'För dyrt.' })
    expect([late.status, play.problemOn(late)]).toEqual([422, expect.stringContaining('4 kap. 27 §')])
    expect(late.text).toContain('För dyrt.')
    await held.stage.member.post(`/arbetsyta/moten/${held.meetingId}/skicka-tillbaka`, {
      remark: 'Reservationen saknas.',
    })
    expect((await reserve()).status).toBe(422)
    expect((await reserve({ announced: 'ja' })).status).toBe(303)
  })

  it('and other words go into the notes as they are frozen', async () => {
    await reserve({ wording: 'För dyrt.' })
    await held.onItem('reservation', {
      ...{ kind: 'statement', attendanceId: members()[1] ?? '', decisionId: '', wording: 'Frågan följs upp.' },
    })
    await held.onItem('jav', { attendanceId: members()[2] ?? '', ground: 'äger lamporna' })
    await held.onItem('votering', { isOpen: 'open', ...votes('af f') })
    await held.post('narvaro', { act: 'all-present' })
    await held.post('skicka', sendingTo(held.stage.people.member))
    expect((await approve(held.stage.member, held.meetingId)).status).toBe(303)
    const { content } = await test.db
      .selectFrom('approval')
      .select('content')
      .where('meeting_id', '=', held.meetingId)
      .executeTakeFirstOrThrow()
    expect(content).toMatchObject({
      items: [
        {
          decisions: [{ wording: 'Lamporna byts.', kind: 'adopted', vote: { forCount: 2, againstCount: 1 } }],
          dissents: [
            { kind: 'reservation', name: 'Ledamot 1', wording: 'För dyrt.' },
            { kind: 'statement', name: 'Ledamot 2', wording: 'Frågan följs upp.' },
          ],
          disqualified: [{ name: 'Ledamot 3', ground: 'äger lamporna' }],
        },
      ],
    })
  })
})

describe('disqualification', () => {
  it('is recorded once though sent twice at once, and lowers the presence at the item', async () => {
    const send = () => held.onItem('jav', { attendanceId: members()[0] ?? '', ground: 'äger lamporna' })
    expect((await Promise.all([send(), send()])).map(({ status }) => status)).toEqual([303, 303])
    expect(await factsOf('disqualification')).toHaveLength(1)
    expect(await page()).toContain('Ledamot 1 (Ekby kommun) deltog inte på grund av jäv: äger lamporna.')
    expect(await page()).toContain('Närvaro vid punkten: 5 av 6 · 1 jävig')
  })

  it('of nobody is asked for again, with the ground that was typed', async () => {
    const answer = await held.onItem('jav', { attendanceId: '', ground: 'äger lamporna' })
    expect([answer.status, play.problemOn(answer)]).toEqual([422, 'Välj vem som är jävig.'])
    expect(answer.text).toContain('äger lamporna')
  })
})
