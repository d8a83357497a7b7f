import { expect, it } from 'vitest'
import { onlineUrlOf } from './online-url.rule.ts'

it.each([
  ['nothing', '  ', ''],
  ['a link, without the spaces around it', ' https://motet.se/abc?pwd=1#x ', 'https://motet.se/abc?pwd=1#x'],
  ['capitals', 'HTTPS://Motet.se/A', 'HTTPS://Motet.se/A'],
  ['an address in Swedish', 'https://möten.se/å', 'https://möten.se/å'],
  ['as long as links get', `https://motet.se/${'a'.repeat(983)}`, `https://motet.se/${'a'.repeat(983)}`],
])('takes %s', (_case, typed, value) => expect(onlineUrlOf(typed)).toEqual({ ok: true, value }))

it.each([
  ['an open line', 'http://motet.se/abc'],
  ['no scheme', 'motet.se/abc'],
  ['a script', 'javascript:alert(1)'],
  ['a script after a line break', 'https://motet.se\njavascript:alert(1)'],
  ['a space', 'https://motet.se/a b'],
  ['words around it', 'Länk: https://motet.se/abc'],
  ['what could end an attribute', 'https://motet.se/"onclick='],
  ['a mark', 'https://motet.se/<b>'],
  ['no host', 'https://'],
  ['a port that is none', 'https://motet.se:99999/'],
  ['a name before the host', 'https://motet.se@annan.se/'],
  ['a password before the host', 'https://:motet@annan.se/'],
  ['one sign too long', `https://motet.se/${'a'.repeat(984)}`],
])('refuses %s', (_case, typed) => expect(onlineUrlOf(typed)).toEqual({ ok: false, refusal: 'online-url-wrong' }))
