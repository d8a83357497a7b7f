import { expect, it } from 'vitest'
import { downloadHeaders, plainFileName } from './download.ts'

it.each([
  ['application/pdf', 'application/pdf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', undefined],
  ['text/html', 'application/octet-stream'],
  ['text/html; charset=utf-8', 'application/octet-stream'],
  ['image/svg+xml', 'application/octet-stream'],
  ['application/xhtml+xml', 'application/octet-stream'],
  ['application/vnd.mozilla.xul+xml', 'application/octet-stream'],
  ['text/javascript', 'application/octet-stream'],
  ['', 'application/octet-stream'],
  ['application/pdf\r\nSet-Cookie: a=b', 'application/octet-stream'],
])('a file that says it is %j goes out so that no browser runs it', (mediaType, sent) =>
  expect(downloadHeaders({ name: 'a', mediaType })['Content-Type']).toBe(sent ?? mediaType),
)

it('is always saved, under its own name, whatever signs the name holds', () => {
  const { 'Content-Disposition': disposition } = downloadHeaders({
    ...{ name: `Avtal "ö" (1)'\r\n.pdf`, mediaType: '' },
  })
  expect(disposition).toBe(
    `attachment; filename="Avtal ___ _1____.pdf"; filename*=UTF-8''Avtal%20%22%C3%B6%22%20%281%29%27%0D%0A.pdf`,
  )
})

it.each([
  ['avtal.pdf', 'avtal.pdf'],
  ['C:\\hemligt\\avtal.pdf', 'avtal.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['avtal\u202efdp.exe', 'avtalfdp.exe'],
  ['a\r\nb.pdf', 'ab.pdf'],
  [`${'a'.repeat(300)}.pdf`, `${'a'.repeat(196)}.pdf`],
  [' ', 'namnlös fil'],
])('a file sent as %j is kept as %j', (sent, kept) => expect(plainFileName(sent)).toBe(kept))
