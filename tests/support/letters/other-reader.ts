import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const script = join(import.meta.dirname, 'read_letters.py')

export function hasPython(): boolean {
  try {
    execFileSync('python3', [script], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The types of a letter's parts and what Python's e-mail parser finds wrong with them. */
export function readByPython(letters: readonly string[]): { types: string[]; defects: string[] }[] {
  const folder = mkdtempSync(join(tmpdir(), 'radslag-letters-'))
  try {
    const paths = letters.map((letter, index) => {
      const path = join(folder, `${index}.eml`)
      writeFileSync(path, letter)
      return path
    })
    return JSON.parse(execFileSync('python3', [script, ...paths], { encoding: 'utf8' })) as ReturnType<
      typeof readByPython
    >
  } finally {
    rmSync(folder, { recursive: true })
  }
}
