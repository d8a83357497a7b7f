import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Chip, DataTable, ErrorSummary, Facts, Paragraphs, Steps, Timeline } from './index.ts'

const html = (node: VNode) => renderToString(node)

describe('parts of a page', () => {
  it('lists errors with links to their fields and takes the focus', () => {
    const summary = html(
      <ErrorSummary problems={[{ field: 'dag', text: 'Skriv en dag.' }, { text: 'Filen är tom.' }]} />,
    )
    expect(summary).toMatch(/role="alert" tabindex="-1" autofocus/i)
    expect(summary).toContain('<a class="ds-link" href="#dag">Skriv en dag.</a>')
    expect(summary).toContain('<li>Filen är tom.</li>')
    expect(summary).toContain('2 saker behöver rättas')
    expect(html(<ErrorSummary problems={[]} />)).toBe('')
  })
  it('names every cell by its column, for when the rows become cards', () => {
    const table = html(
      <DataTable
        caption="Ärenden"
        columns={['Ärende', 'Ålder']}
        rows={[
          ['Val', '35 d'],
          ['', 0],
        ]}
        figures={[1]}
      />,
    )
    expect(table).toContain('<th scope="row" role="rowheader" data-label="Ärende"><div>Val</div></th>')
    expect(table).toContain('<td role="cell" data-label="Ålder" class="figure"><div>35 d</div></td>')
    expect(table).toContain('data-label="Ärende"></th>')
    expect(table).toContain('class="figure">0</td>')
  })
  it('leaves out facts that have no value and keeps a nought', () => {
    const facts = html(
      <Facts
        rows={[
          { label: 'Plats', value: '' },
          { label: 'Gäster', value: 0 },
        ]}
      />,
    )
    expect(facts).toBe('<dl class="facts"><div><dt>Gäster</dt><dd>0</dd></div></dl>')
  })
  it('says a state in words beside a sign that is not read out', () => {
    const chip = html(<Chip state="tabled">Bordlagt (2)</Chip>)
    expect(chip).toMatch(/data-state="tabled".*aria-hidden="true".*<span>Bordlagt \(2\)<\/span>/)
  })
  it('says which step is at hand', () => {
    const steps = html(
      <Steps
        steps={[
          { text: 'Planera', state: 'done' },
          { text: 'Håll', state: 'now' },
        ]}
      />,
    )
    expect(steps.match(/aria-current="step"/g)).toHaveLength(1)
    expect(steps).toMatch(/Planera<span class="ds-sr-only">, klart/)
  })
  it('tells a timeline in order', () => {
    const steps = ['mars', 'oktober'].map((day) => ({ day, title: `Möte i ${day}` }))
    expect(html(<Timeline steps={steps} />)).toMatch(/^<ol.*mars.*oktober.*<\/ol>$/)
  })
  it('parts paragraphs at empty lines', () =>
    expect(html(<Paragraphs text={'Ett\nrad\n\n \n\nTvå <i>\n'} />)).toBe(
      '<p class="prose">Ett\nrad</p><p class="prose">Två &lt;i></p>',
    ))
})
