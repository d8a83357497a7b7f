import { describe, expect, it } from 'vitest'
import type { Action } from '../action.ts'
import type { HandOver, HandOverStatus } from '../hand-over.ts'
import type { MatterStatus } from '../matter.ts'
import { matterNow } from './matter-now.rule.ts'
import type { MatterStage, MatterStory } from './matter-story.ts'

const today = '2022-12-01'
const matter = (status: MatterStatus) => ({
  ...{ id: 'm', networkId: 'n', bodyId: 'b', title: 'Lampan', bodyName: 'Ledningsgruppen' },
  status,
})
const stage = (change: Partial<MatterStage> = {}): MatterStage => ({
  ...{ matterId: 'm', meetingId: 'möte', itemId: 'p', day: '2022-12-02', bodyId: 'b', bodyName: 'Ledningsgruppen' },
  ...{ number: '3', notes: '', meetingStatus: 'planned', decisions: [], tabling: null, isClosedHere: false },
  ...{ assignments: [], rounds: [], ...change },
})
const sent = (status: HandOverStatus, change: Partial<HandOver> = {}): HandOver => ({
  ...{ id: 'h', networkId: 'n', bodyId: 'b', bodyName: 'Ledningsgruppen', toBodyId: 'k', toBodyName: 'Kommittén' },
  ...{ meetingId: 'möte', itemId: 'förr', matterId: 'm', title: 'Lampan', wording: 'Underlag.', wanted: '' },
  ...{ status, day: '2022-10-28', toMatterId: null, answer: '', ...change },
})
const action = (change: Partial<Action> = {}): Action => ({
  ...{
    id: 'a',
    networkId: 'n',
    bodyId: 'b',
    bodyName: 'Ledningsgruppen',
    meetingId: 'möte',
    itemId: 'p',
    matterId: 'm',
  },
  ...{ wording: 'Byt den.', organisationName: 'Haninge', personName: 'Anna', personId: null, dueOn: '2022-11-27' },
  ...{ agreedDueOn: null, status: 'open', agreed: null, decision: '', ...change },
})
const now = (
  status: MatterStatus,
  {
    stages = [],
    handOvers = [],
    actions = [],
    continuations = [],
    past = null,
  }: Partial<Omit<MatterStory, 'matter'>> = {},
) => matterNow({ matter: matter(status), past, continuations, stages, handOvers, actions }, today)

const own = 'Sekreteraren i Ledningsgruppen'
const theirs = 'Sekreteraren i Kommittén'

describe('where a matter is now', () => {
  it('is with whoever says what became of it, when it was put off in old notes', () => {
    expect(now('tabled', { past: 'waiting' })).toEqual({
      words: 'Bordlagt i inlästa anteckningar. Väntar på besked om det ska tas upp igen.',
      owner: own,
    })
    const said = { saidBy: 'Anna', saidOn: today, remark: '', title: 'Lampan', day: '2015-03-06', number: '3' }
    const answered = { ...said, ...{ matterId: 'm', meetingId: 'möte', itemId: 'p' } }
    const words = (act: 'take-up' | 'settle' | 'lapse') =>
      now(act === 'take-up' ? 'tabled' : 'closed', { past: { ...answered, act } }).words
    expect(words('settle')).toBe('Ärendet är avslutat sedan tidigare.')
    expect(words('lapse')).toBe('Ärendet är inte längre aktuellt.')
    expect(words('take-up')).toContain('Väntar på att nästa möte planeras')
  })
  it('is its place on a coming agenda, whatever it waits for', () => {
    expect(now('tabled', { stages: [stage()] })).toEqual({ words: 'Tas upp 2 december 2022, punkt 3.', owner: own })
    expect(now('handed-over', { stages: [stage()], handOvers: [sent('answered')] }).words).toContain('Tas upp')
    expect(now('open', { stages: [stage({ meetingStatus: 'ongoing' })] }).words).toBe('Behandlas nu, punkt 3.')
  })
  it('is not where it was put off, referred back or handed over just now', () => {
    const at = (change: Partial<MatterStage>) => [stage({ meetingStatus: 'ongoing', ...change })]
    const tabling = { reason: 'tidsbrist', deferredTo: '', meanwhile: '' }
    const referral = { id: 'd', wording: 'Åter.', kind: 'referred-back', reason: '' }
    expect(now('tabled', { stages: at({ tabling }) }).words).toContain('Väntar på att nästa möte planeras')
    expect(now('referred-back', { stages: at({ decisions: [referral] }) }).words).toContain('Väntar på att nästa möte')
    const handOvers = [sent('sent', { itemId: 'p' })]
    expect(now('handed-over', { stages: at({}), handOvers }).words).toContain('inte har tagit emot det än')
  })
  it.each([
    ['sent', 'inte har tagit emot det än', theirs],
    ['accepted', 'som har tagit emot det.', theirs],
    ['answered', 'Kommittén har svarat', own],
    ['declined', 'Kommittén tog inte emot', own],
    ['taken-back', 'Väntar på att nästa möte planeras', own],
    ['closed', 'Väntar på att nästa möte planeras', own],
  ] as const)('handed over and %s: %s', (status, words, owner) =>
    expect(now('handed-over', { handOvers: [sent(status)] })).toEqual({ words: expect.stringContaining(words), owner }),
  )
  it('tells when the other body takes it up, if that may be read', () => {
    const there = stage({ matterId: 'deras', day: '2023-01-20', bodyName: 'Kommittén' })
    const handOvers = [sent('accepted', { toMatterId: 'deras' })]
    expect(now('handed-over', { stages: [there], handOvers }).words).toBe(
      'Överlämnat till Kommittén, som har tagit emot det. Där tas det upp 20 januari 2023.',
    )
  })
  it('is with whoever is to do what was decided, the nearest day first', () => {
    const later = action({ id: 'b', wording: 'Skriv.', dueOn: '2023-01-01', personName: 'Bo' })
    expect(now('decided', { actions: [later, action()] })).toEqual({
      words: 'Ärendet är avgjort. 2 åtgärder återstår: Byt den, 4 dagar sen.',
      owner: 'Anna, Haninge',
    })
    expect(now('decided', { actions: [action({ status: 'done' }), action({ matterId: 'x' })] })).toEqual({
      words: 'Ärendet är avgjort.',
      owner: '',
    })
  })
  it('settled for another body, that body waits for the answer', () => {
    const received = sent('accepted', { matterId: 'deras', toMatterId: 'm', bodyName: 'Kommittén' })
    expect(now('decided', { handOvers: [received] })).toEqual({
      words: 'Ärendet är avgjort här. Svaret till Kommittén är inte lämnat än.',
      owner: own,
    })
    expect(now('open', { handOvers: [received] }).words).toContain('Väntar på att nästa möte planeras')
  })
  it('open and on no agenda, nothing is decided', () =>
    expect(now('open')).toEqual({ words: 'Inget beslut är fattat.', owner: own }))
})

describe('a matter that went on as another', () => {
  const link = (matterId: string, earlierMatterId: string) => ({
    ...{
      id: 'l',
      matterId,
      title: 'Lamporna',
      earlierMatterId,
      earlierTitle: 'Lampan',
      itemId: 'p',
      earlierItemId: 'q',
    },
    ...{ day: '2022-12-02', earlierDay: '2022-10-28', reason: 'Samma.', joinedBy: 'Karin', joinedOn: '2022-12-05' },
  })
  const words = (status: MatterStatus, matterId: string, earlierMatterId: string) =>
    now(status, { continuations: [link(matterId, earlierMatterId)] })

  it.each(['open', 'tabled', 'referred-back'] as const)('is there, and waits for nobody, when it was %s', (status) =>
    expect(words(status, 'other', 'm')).toEqual({ words: 'Fortsätter som ”Lamporna”.', owner: '' }),
  )
  it('is settled when it was', () => expect(words('decided', 'other', 'm').words).toContain('avgjort'))
  it('is where it is itself when it is the later one', () =>
    expect(words('tabled', 'm', 'other').words).toContain('Väntar på att nästa möte planeras'))
})
