import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { largestFile, readSource } from './read-file.source.ts'

const fileBytes = (name: string) =>
  Uint8Array.from(readFileSync(new URL(`../../../../tests/documents/${name}`, import.meta.url)))
const words = 'Mötesanteckningar\nÅsa Öberg på Ängö – ”hej”'
const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le')
  return Uint8Array.from(order === 'le' ? bytes : bytes.swap16())
}
const windows1252 = (text: string) =>
  Uint8Array.from([...text].map((letter) => ({ '–': 0x96, '”': 0x94 })[letter] ?? letter.charCodeAt(0)))

describe('a text file', () => {
  it.each([
    ['UTF-8', Uint8Array.from(Buffer.from(words))],
    ['UTF-8 with a mark', Uint8Array.from(Buffer.from(`\ufeff${words}`))],
    ['UTF-8 with Windows line ends', Uint8Array.from(Buffer.from(words.replace('\n', '\r\n')))],
    ['UTF-16 LE with a mark', utf16(`\ufeff${words}`, 'le')],
    ['UTF-16 BE with a mark', utf16(`\ufeff${words}`, 'be')],
    ['UTF-16 LE', utf16(words, 'le')],
    ['UTF-16 BE', utf16(words, 'be')],
    ['Windows-1252', windows1252(words)],
  ])('in %s is read', async (_name, bytes) => {
    const outcome = await readSource(bytes)
    expect(outcome).toEqual({ ok: true, value: { text: words, pages: [{ start: 0, end: words.length }] } })
  })
  it('knows its pages by form feeds', async () => {
    const outcome = await readSource(Uint8Array.from(Buffer.from('ett\ftvå')))
    expect(outcome.ok && outcome.value.pages).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 7 },
    ])
  })
})

describe('a PDF', () => {
  it('gives its lines, columns apart, page by page', async () => {
    const outcome = await readSource(fileBytes('trygghetsgrupp.pdf'))
    const source = outcome.ok ? outcome.value : undefined
    expect(source?.text).toContain('Deltagare   Maja Tornblad   Salem, ordförande\n')
    expect(source?.pages.map(({ start }) => source.text.slice(start, start + 12))).toEqual([
      'Minnesanteck',
      '3. Samverkan',
    ])
  })
  it('opens with its password, whatever it is called', async () => {
    const outcome = await readSource(fileBytes('last.pdf'), { password: 'skogen' })
    expect(outcome.ok && outcome.value.text).toContain('Skogsbygdens trygghetsgrupp')
  })
})

describe('a file that gives no text', () => {
  const broken = () => fileBytes('trygghetsgrupp.pdf').slice(0, 300)
  it.each([
    ['nothing in it', new Uint8Array(), 'empty'],
    ['only white space', Uint8Array.from(Buffer.from(' \n\t\n')), 'empty'],
    ['one byte too many', new Uint8Array(largestFile + 1).fill(0x61), 'too-large'],
    ['a ZIP or DOCX', Uint8Array.from(Buffer.from('PK\x03\x04word/document.xml')), 'unknown-format'],
    ['a PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'unknown-format'],
    ['bytes of no kind', Uint8Array.from([1, 2, 3, 4, 0, 0, 250]), 'unknown-format'],
    ['a PDF cut short', broken(), 'broken'],
    ['a PDF that is a mark and nothing more', Uint8Array.from(Buffer.from('%PDF-1.7\nhej')), 'broken'],
    ['a scanned PDF', fileBytes('inskannad.pdf'), 'no-text-layer'],
    ['a locked PDF', fileBytes('last.pdf'), 'password-needed'],
  ])('is refused by name: %s', async (_name, bytes, refusal) =>
    expect(await readSource(bytes)).toEqual({ ok: false, refusal }),
  )
  it('is refused when the password is wrong', async () =>
    expect(await readSource(fileBytes('last.pdf'), { password: 'fel' })).toEqual({
      ok: false,
      refusal: 'password-needed',
    }))
  it('is given up when it takes too long', async () =>
    expect(await readSource(fileBytes('trygghetsgrupp.pdf'), { timeLimit: 1 })).toEqual({
      ok: false,
      refusal: 'too-slow',
    }))
  it('leaves the bytes it was given whole', async () => {
    const bytes = fileBytes('trygghetsgrupp.pdf')
    await readSource(bytes)
    expect(bytes.length).toBeGreaterThan(1000)
  })
})
