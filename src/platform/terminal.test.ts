import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { openTerminal } from './terminal.ts'

// A program with a terminal of its own, and what has been written there.
function aProgram({ isTTY = true, columns = 30 } = {}) {
  const written: string[] = []
  const stream = (name: string) =>
    Object.assign(new EventEmitter(), { isTTY, columns, write: (words: string) => written.push(`${name}: ${words}`) })
  return { written, program: Object.assign(new EventEmitter(), { stdout: stream('ut'), stderr: stream('fel') }) }
}

it('shows how far it has come on one line, which gives way to what else is said', () => {
  const { written, program } = aProgram()
  const terminal = openTerminal(program)
  terminal.progress?.('1 av 2 …')
  terminal.stdout('a')
  terminal.stderr('b')
  terminal.progress?.('x'.repeat(99))
  expect(written).toEqual([
    ...['fel: \r\u001B[K1 av 2 …', 'fel: \r\u001B[K', 'ut: a\n', 'fel: b\n'],
    `fel: \r\u001B[K${'x'.repeat(29)}`,
  ])
})

it('shows nothing of it where nobody looks', () => {
  expect(openTerminal(aProgram({ isTTY: false }).program).progress).toBeUndefined()
})

it.each(['SIGINT', 'SIGTERM'])('asks the command to stop at %s, and lets the next one end it', (signal) => {
  const { program } = aProgram()
  const { stop } = openTerminal(program)
  expect(stop?.aborted).toBe(false)
  program.emit(signal)
  expect([stop?.aborted, program.listenerCount(signal)]).toEqual([true, 0])
})

it('asks the command to stop when nobody reads on', () => {
  const { program } = aProgram()
  const { stop } = openTerminal(program)
  program.stdout.emit('error', Object.assign(new Error('EPIPE'), { code: 'EPIPE' }))
  expect(stop?.aborted).toBe(true)
  expect(() => program.stdout.emit('error', new Error('full'))).toThrow('full')
})
