import { expect, it } from 'vitest'
import { areOne } from './network-likeness.rule.ts'

it.each([
  ['Gröna Städer', 'gröna städer', true],
  ['Västgruppen (VG)', 'Västgruppen', true],
  ['Gröna Byars Allians', 'GBA', true],
  ['Kommunalförbundet Fyrlandet', 'Fyrlandets kommunalförbund', true],
  ['Tiolandet', 'Tiolandets samarbete', true],
  ['Gröna Städer', 'Trygga Byar', false],
  ['Skogsrådet', 'Vattenrådet', false],
])('%s and %s name one network: %s', (name, other, isOne) => expect(areOne(name, other)).toBe(isOne))
