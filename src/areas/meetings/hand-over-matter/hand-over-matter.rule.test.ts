import { describe, expect, it } from 'vitest'
import { handOverMatter } from './hand-over-matter.rule.ts'

const ongoing = { status: 'ongoing' as const }
const receivers = [{ id: 'kommitten' }, { id: 'styrgruppen' }]
const given = { toBodyId: 'kommitten', wording: ' Underlag till nästa möte. ', wanted: ' datum ej satt ' }

describe('handOverMatter', () => {
  it('says to whom, what is asked for and when it is wanted', () =>
    expect(handOverMatter(ongoing, given, receivers, [])).toEqual({
      ok: true,
      value: { toBodyId: 'kommitten', wording: 'Underlag till nästa möte.', wanted: 'datum ej satt' },
    }))
  it('needs no word of when', () =>
    expect(handOverMatter(ongoing, { ...given, wanted: '' }, receivers, [])).toMatchObject({ value: { wanted: '' } }))
  it.each(['answered', 'declined', 'taken-back', 'closed'] as const)('goes again after one that is %s', (status) =>
    expect(handOverMatter(ongoing, given, receivers, [{ toBodyId: 'kommitten', status }]).ok).toBe(true),
  )
  it('goes to another body too', () =>
    expect(handOverMatter(ongoing, given, receivers, [{ toBodyId: 'styrgruppen', status: 'sent' }]).ok).toBe(true))
  it.each(['sent', 'accepted'] as const)('is refused while one to the same body is %s', (status) =>
    expect(handOverMatter(ongoing, given, receivers, [{ toBodyId: 'kommitten', status }])).toEqual({
      ok: false,
      refusal: 'already-handed-over',
    }),
  )
  it.each([
    ['no body', { toBodyId: '' }, 'receiver-missing'],
    ['a body of another network', { toBodyId: 'x' }, 'receiver-missing'],
    ['nothing asked for', { wording: ' ' }, 'asked-for-missing'],
  ] as const)('is refused with %s', (_case, change, refusal) =>
    expect(handOverMatter(ongoing, { ...given, ...change }, receivers, [])).toEqual({ ok: false, refusal }),
  )
  it.each([
    ['planned', 'not-open'],
    ['awaiting-approval', 'notes-frozen'],
    ['approved', 'notes-frozen'],
    ['published', 'notes-frozen'],
    ['cancelled', 'notes-frozen'],
  ] as const)('is not for a meeting that is %s', (status, refusal) =>
    expect(handOverMatter({ status }, given, receivers, [])).toEqual({ ok: false, refusal }),
  )
})
