import { describe, expect, it } from 'vitest'
import { Page, renderDocument, type Shell } from './index.ts'

const workspace: Shell = {
  kind: 'workspace',
  siteName: 'Rådslag',
  path: '/moten/12/punkter',
  navigation: [
    { href: '/', text: 'Start' },
    { href: '/moten', text: 'Möten' },
    { href: '/moten/12', text: 'Dagens möte' },
    { href: '/mot', text: 'Motstånd' },
  ],
  person: { name: 'Anna <b>', role: 'sekreterare' },
  assets: { css: ['/tillgangar/a.css'], js: ['/tillgangar/a.js'] },
}
const render = (page = <Page title="Möten" />, shell: Partial<Shell> = {}) =>
  renderDocument(page, { ...workspace, ...shell })

describe('Page', () => {
  it('is a whole Swedish document with the site in its title', () => {
    const html = render()
    expect(html).toMatch(/^<!doctype html><html lang="sv"/)
    expect(html).toContain('<title>Möten – Rådslag</title>')
  })
  it('says first in the title that something must be mended', () =>
    expect(render(<Page title="Planera möte" problem />)).toContain('<title>Fel: Planera möte – Rådslag</title>'))
  it('has one heading, the title unless another is given', () => {
    expect(render().match(/<h1[^>]*>Möten<\/h1>/g)).toHaveLength(1)
    expect(render(<Page title="Möten" heading="Alla möten" />).match(/<h1[^>]*>[^<]*/g)).toEqual([
      expect.stringContaining('Alla möten'),
    ])
  })
  it('leads past the header to the content', () => {
    expect(render()).toContain('href="#innehall"')
    expect(render()).toContain('<main id="innehall"')
  })
  it('marks one place in the navigation: the longest address that the path stands under', () => {
    expect(render().match(/<a href="([^"]*)" aria-current="true"/)?.[1]).toBe('/moten/12')
    expect(render(undefined, { path: '/moten' })).toContain('<a href="/moten" aria-current="page"')
    expect(render(undefined, { path: '/motion' })).not.toContain('aria-current')
  })
  it('shows who is signed in, escaped, with a form to sign out', () => {
    expect(render()).toContain('Anna &lt;b>')
    expect(render()).toMatch(/<form[^>]* action="\/logga-ut" method="post"/)
    expect(render(undefined, { person: undefined })).not.toContain('/logga-ut')
  })
  it('puts the token in forms that post and in no others', () => {
    const html = render(undefined, { formToken: { name: 'biljett', value: 'x1' }, searchAction: '/sok' })
    expect(html.match(/name="biljett" value="x1"/g)).toHaveLength(1)
  })
  it('says that an example is an example', () => {
    expect(render(undefined, { isExample: true })).toContain('personerna är påhittade')
    expect(render()).not.toContain('påhittade')
  })
  it('runs no scripts on open pages unless the page asks', () => {
    expect(render(undefined, { kind: 'public' })).not.toContain('<script')
    expect(render(<Page title="Karta" islands />, { kind: 'public' })).toContain('src="/tillgangar/a.js"')
    expect(render()).toContain('src="/tillgangar/a.js"')
  })
  it('is fetched again by the browser itself only where scripts are off', () =>
    expect(render(<Page title="Läser" refresh={3} />)).toContain(
      '<noscript><meta http-equiv="refresh" content="3"/></noscript>',
    ))
  it('keeps to the content policy: nothing inline, nothing from another host', () => {
    const html = render(<Page title="Möten" refresh={3} lead="Alla" aside="3" />, { searchAction: '/sok' })
    expect(html).not.toMatch(/ style=| on[a-z]+="|<style|<script(?![^>]* src="\/tillgangar\/)/)
    expect(html).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\//)
  })
})
