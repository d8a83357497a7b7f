import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readAssets } from './assets.ts'

function buildWith(manifest: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'radslag-assets-'))
  mkdirSync(join(folder, '.vite'))
  writeFileSync(join(folder, '.vite/manifest.json'), JSON.stringify(manifest))
  return folder
}

describe('readAssets', () => {
  it('gives the addresses of the built files', () => {
    const folder = buildWith({ 'src/islands/main.ts': { file: 'main-1.js', css: ['main-2.css'] } })
    expect(readAssets(folder)).toEqual({ css: ['/tillgangar/main-2.css'], js: ['/tillgangar/main-1.js'] })
  })
  it('gives none where nothing is built', () =>
    expect(readAssets(join(tmpdir(), 'radslag-no-such-folder'))).toEqual({ css: [], js: [] }))
  it('says what to do about a build of something else', () =>
    expect(() => readAssets(buildWith({ 'other.ts': { file: 'other.js' } }))).toThrow('build the client again'))
})
