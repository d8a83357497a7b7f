import { describe, expect, it } from 'vitest'
import { safeReturn } from './safe-return.rule.ts'

describe('safeReturn', () => {
  it.each(['/arbetsyta', '/arbetsyta/', '/arbetsyta/moten', '/arbetsyta?klart=x', '/arbetsyta/moten/1?a=b#c'])(
    'goes back to %s',
    (path) => expect(safeReturn(path)).toBe(path),
  )
  it.each([
    ...['//evil.se', '/\\evil.se', '\\\\evil.se', 'https://evil.se', 'https:evil.se', 'javascript:alert(1)'],
    ...[
      '',
      '/',
      '/moten',
      '/arbetsytan',
      '/arbetsyta.evil.se',
      '/arbetsyta@evil.se',
      '/arbetsyta\\evil',
      ' /arbetsyta',
    ],
    ...[
      '/arbetsyta/\nSet-Cookie: a=b',
      '/arbetsyta/\r\n',
      '/arbetsyta/\t/evil.se',
      'evil.se/arbetsyta',
      '/arbetsyta\u0000',
    ],
  ])('does not follow %j', (path) => expect(safeReturn(path)).toBe('/arbetsyta'))
  it('goes to the workspace when nothing was asked for', () => expect(safeReturn(undefined)).toBe('/arbetsyta'))
})
