import { spawnSync } from 'node:child_process'

/** Whether a program of the machine is there; tests that want it are counted as skipped where it is not. */
export const hasTool = (name: string): boolean => spawnSync('which', [name]).status === 0

/** What a program says of a file; both of its voices. */
export function toldBy(name: string, ...given: string[]): { status: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(name, given, { encoding: 'utf8', maxBuffer: 50_000_000 })
  return { status, text: `${stdout}\n${stderr}` }
}
