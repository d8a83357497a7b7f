import { textOf } from './stage.ts'
import type { Answer } from './browser.ts'

/** What a browser would send of the page's form: every field with what stands in it. */
export function formOn({ text }: Answer): Record<string, string> {
  const form = /<form[^>]*id="utkast".*?<\/form>/s.exec(text)?.[0] ?? ''
  const inputs = [...form.matchAll(/<input [^>]*>/g)].map(([tag]) => tag).filter((tag) => !tag.includes('checkbox'))
  const areas = [...form.matchAll(/<textarea [^>]*name="([^"]*)"[^>]*>\n?(.*?)<\/textarea>/gs)]
  return Object.fromEntries([
    ...inputs.map((tag) => [/ name="([^"]*)"/.exec(tag)?.[1] ?? '', textOf(/ value="([^"]*)"/.exec(tag)?.[1] ?? '')]),
    ...areas.map(([, name = '', value = '']) => [name, textOf(value)]),
  ])
}
/** The name of the field with this value. */
export const nameOf = (page: Answer, value: string) =>
  Object.entries(formOn(page)).find(([, one]) => one === value)?.[0] ?? `no field with ${value}`

const signs: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', '#39': "'" }
const plain = (html: string) => html.replaceAll(/&(\w+|#39);/g, (whole, name: string) => signs[name] ?? whole)

/** All that the page's form holds, boxes and line breaks as well, as a browser sends it untouched. */
export function sentByBrowser(page: string): Record<string, string> {
  const form = /<form[^>]*id="utkast".*?<\/form>/s.exec(page)?.[0] ?? ''
  const valueOf = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
  const inputs = [...form.matchAll(/<input [^>]*>/g)].map(([tag]) => tag)
  const sent = inputs.filter((tag) => !tag.includes('type="checkbox"') || / checked/.test(tag))
  const areas = [...form.matchAll(/<textarea [^>]*name="([^"]*)"[^>]*>\n?(.*?)<\/textarea>/gs)]
  return Object.fromEntries([
    ...sent.map((tag) => [valueOf(tag, 'name') ?? '', plain(valueOf(tag, 'value') ?? '')]),
    ...areas.map(([, name = '', value = '']) => [name, plain(value).replaceAll('\n', '\r\n')]),
  ])
}
