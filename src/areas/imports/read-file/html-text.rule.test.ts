import { describe, expect, it } from 'vitest'
import { htmlText } from './html-text.rule.ts'

const textOf = (html: string) => {
  const read = htmlText(html)
  return read.ok ? read.value.text : read.refusal
}
const links = (...names: string[]) => `<ul>${names.map((name) => `<li><a href="#">${name}</a></li>`).join('')}</ul>`
const menu = links('Bo och bygga', 'Skola', 'Omsorg', 'Trafik', 'Politik')

describe('a web page', () => {
  it('is read without menus, cookie banners, heads, feet and scripts', () =>
    expect(
      textOf(`<html><head><title>Salem</title><style>p{}</style></head><body><div class="cookie-banner">Vi använder kakor</div>
        <header><p>Salems kommun</p></header><nav>${menu}</nav><div class="left">${menu}</div><h1>Löften</h1><p>Vi lovar
        belysning.</p><script>alert(1)</script><p hidden>dolt</p><footer>Kontakt</footer></body></html>`),
    ).toBe('Löften\n\nVi lovar belysning.'))
  it('is its main part where that is marked and holds what the page says', () =>
    expect(textOf(`<body><p>Lyssna</p><main><h1>Nätverket</h1><p>Tio kommuner.</p></main><p>Dela</p></body>`)).toBe(
      'Nätverket\n\nTio kommuner.',
    ))
  it('is the whole page where the mark of the main part is wrong', () =>
    expect(textOf(`<body><main></main><h1>Nätverket</h1><p>Tio kommuner.</p></body>`)).toContain('Tio kommuner.'))
  it('keeps a list of links that has a heading of its own', () =>
    expect(textOf(`<body><h1>Nätverket</h1><h2>Medlemmar</h2>${menu}</body>`)).toContain('• Skola\n• Omsorg'))
  it('numbers its lists and parts columns by tabs, also where tags are left open', () =>
    expect(
      textOf('<h1>A</h1><ol start=4><li>Buss<li>Tåg</ol><table><tr><th>Namn<th>Ort<tr><td>Anna<td>Salem</table>'),
    ).toBe('A\n\n4. Buss\n5. Tåg\n\nNamn\tOrt\nAnna\tSalem'))
  it('keeps its line breaks and mends its entities', () =>
    expect(textOf('<h2>A &amp; B</h2><p>ett<br>tv&aring;&nbsp;tre</p><div>fyra</div>')).toBe(
      'A & B\n\nett\ntvå tre\n\nfyra',
    ))
  it('begins with its title where it has no heading', () =>
    expect(textOf('<title>Anteckningar</title><p>Hej</p>')).toBe('Anteckningar\n\nHej'))
  it('is given up when it has no end inwards', () => expect(textOf('<div>'.repeat(5000))).toBe('too-demanding'))
})
