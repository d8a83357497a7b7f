import { expect, it } from 'vitest'
import { meaningOf } from './review-keys.ts'

const press = (key: string, ...held: ('altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey')[]) => ({
  ...{ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false },
  ...Object.fromEntries(held.map((name) => [name, true])),
})

it.each([
  ['Enter', press('Enter'), 'accept', undefined],
  ['Ctrl + Enter', press('Enter', 'ctrlKey'), 'accept', 'accept'],
  ['Cmd + Enter', press('Enter', 'metaKey'), 'accept', 'accept'],
  ['Shift + Enter', press('Enter', 'shiftKey'), 'nothing', undefined],
  ['Alt + up', press('ArrowUp', 'altKey'), 'former', 'former'],
  ['Alt + down', press('ArrowDown', 'altKey'), 'next', 'next'],
  ['up', press('ArrowUp'), undefined, undefined],
  ['a letter', press('e'), undefined, undefined],
])(
  '%s never sends the form from a field of one line, and leaves a long text its lines',
  (_keys, pressed, one, long) => {
    expect(meaningOf(pressed, false)).toBe(one)
    expect(meaningOf(pressed, true)).toBe(long)
  },
)
