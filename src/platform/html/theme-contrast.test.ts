import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('styles/theme.css', 'utf8')

/** The colours that the theme gives a scheme, by name without their prefix. */
function colours(scheme: 'light' | 'dark'): Map<string, string> {
  const block = css.split(`[data-color-scheme="${scheme}"] {`)[1]?.split('}')[0] ?? ''
  return new Map([...block.matchAll(/--ds-color-([\w-]+): (#[0-9a-f]{6})/gi)].map((match) => [match[1]!, match[2]!]))
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light! + 0.05) / (dark! + 0.05)
}

const grounds = ['neutral-background-default', 'neutral-background-tinted', 'neutral-surface-default']

// 7:1 for what stands on open pages, 4.5:1 for the rest (WCAG 1.4.6 and 1.4.3).
const pairs: [string, string, number][] = [
  ...grounds.flatMap((ground): [string, string, number][] => [
    ['neutral-text-default', ground, 7],
    ['petrol-text-default', ground, 7],
  ]),
  ['petrol-base-default', 'neutral-background-default', 7],
  ['petrol-base-default', 'neutral-background-tinted', 4.5],
  ['petrol-base-contrast-default', 'petrol-base-default', 4.5],
  ['ochre-text-default', 'ochre-surface-tinted', 7],
  ['moss-text-default', 'moss-surface-tinted', 7],
  ['petrol-text-default', 'petrol-surface-tinted', 7],
  ['danger-text-default', 'danger-surface-tinted', 7],
  ['danger-text-subtle', 'neutral-background-tinted', 4.5],
]

describe.each(['light', 'dark'] as const)('the %s theme', (scheme) => {
  const given = colours(scheme)
  it.each(pairs)('shows %s on %s at %d:1 or better', (text, ground, least) => {
    expect(given.get(text), text).toBeDefined()
    expect(given.get(ground), ground).toBeDefined()
    expect(contrast(given.get(text)!, given.get(ground)!)).toBeGreaterThanOrEqual(least)
  })
})
