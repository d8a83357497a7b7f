import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Checkbox, DateField, Radios, Select, TextArea, TextField } from './index.ts'

const html = (node: VNode) => renderToString(node)

describe('fields', () => {
  it('ties the control to its label, hint and error', () => {
    const field = html(<TextField name="plats" label="Plats" hint="Adress eller rum" error="Skriv en plats." />)
    expect(field).toMatch(/<label [^>]*for="plats"/)
    expect(field).toMatch(/<input [^>]*id="plats" name="plats"/)
    expect(field).toContain('aria-describedby="plats-hjalp plats-fel" aria-invalid="true"')
    expect(field).toMatch(/id="plats-hjalp"[^>]*>Adress eller rum/)
    expect(field).toMatch(/id="plats-fel"[^>]*>.*Skriv en plats\./)
  })
  it('says nothing of hints and errors that are not there', () =>
    expect(html(<TextField name="plats" label="Plats" />)).not.toMatch(/aria-describedby|aria-invalid/))
  it('gives data attributes to the control and lets the page choose its id', () => {
    const field = html(<DateField name="dag" id="dag-2" label="Dag" value="2022-12-02" data-source="p-12" />)
    expect(field).toMatch(/<input [^>]*type="date"[^>]*value="2022-12-02"[^>]*id="dag-2"[^>]*data-source="p-12"/)
    expect(field).toContain('for="dag-2"')
  })
  it('keeps a hidden label for those who listen', () =>
    expect(html(<TextField name="q" label="Sök" hideLabel />)).toMatch(/<label class="ds-sr-only"[^>]*>Sök/))
  it('escapes what was written', () =>
    expect(html(<TextField name="n" label="N" value={'"><script>'} />)).not.toContain('<script>'))
  it('keeps the line breaks that a long text begins with', () =>
    expect(html(<TextArea name="text" label="Text" value={'\nRad två'} />)).toContain('>\n\nRad två</textarea>'))
  it('chooses the value it is given', () => {
    const choices = [
      { value: 'a', text: 'A' },
      { value: 'b', text: 'B' },
    ]
    const select = html(<Select name="val" label="Val" choices={choices} value="b" empty="Välj" />)
    expect(select.match(/<option [^>]*selected[^>]*>[^<]*/g)).toEqual([expect.stringContaining('>B')])
    const radios = html(<Radios name="val" legend="Val" choices={choices} value="b" error="Välj en." />)
    expect(radios.match(/<input [^>]*checked[^>]*/g)).toEqual([expect.stringContaining('value="b"')])
  })
  it('gives the first choice the id that the list of errors leads to', () => {
    const choices = ['ja', 'nej'].map((value) => ({ value, text: value }))
    const radios = html(<Radios name="val" legend="Val" choices={choices} error="Välj en." />)
    expect(radios.match(/ id="val[^"]*"/g)).toEqual([' id="val"', ' id="val-2"', ' id="val-fel"'])
    expect(radios).toMatch(/<fieldset [^>]*aria-describedby="val-fel"/)
  })
  it('sends ja for a ticked box without a value of its own', () =>
    expect(html(<Checkbox name="klar" label="Klar" checked />)).toMatch(/value="ja" checked/))
})
