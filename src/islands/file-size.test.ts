import { describe, expect, it } from 'vitest'
import { tooLargeText } from './file-size.ts'

const megabyte = 1024 * 1024

describe('tooLargeText', () => {
  it('names the file, its size and the limit', () =>
    expect(tooLargeText([{ name: 'möte.pdf', size: 32.5 * megabyte }], 20 * megabyte)).toBe(
      'möte.pdf är 32,5 MB. En fil får vara högst 20 MB. Välj en mindre fil eller dela upp den.',
    ))
  it('lets a file of exactly the limit through, and no file at all', () => {
    expect(tooLargeText([{ name: 'a', size: 20 }], 20)).toBeUndefined()
    expect(tooLargeText([], 20)).toBeUndefined()
  })
})
