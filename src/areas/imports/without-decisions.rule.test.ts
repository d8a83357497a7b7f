import { expect, it } from 'vitest'
import { withoutDecisions } from './without-decisions.rule.ts'

it.each([
  ['Bakgrund.\n\nBeslut\n\nPlanen antas.\n\nGruppen tackar.', ['Planen antas.'], 'Bakgrund.\n\nGruppen tackar.'],
  ['Bakgrund.\n\nBeslut:\nPlanen antas\nsom den är.', ['Planen antas som den är.'], 'Bakgrund.'],
  ['Ordföranden säger att planen antas nu.', ['planen antas'], 'Ordföranden säger att planen antas nu.'],
  ['Beslut\nA.\nB.', ['A.', 'B.'], ''],
  ['Kostar 5 (fem) kronor?', ['Kostar 5 (fem) kronor?'], ''],
  ['Ingen ändring.', [], 'Ingen ändring.'],
])('%j without %j', (text, decisions, rest) => expect(withoutDecisions(text, decisions)).toBe(rest))
