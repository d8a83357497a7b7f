import { expect, it } from 'vitest'
import { addableKinds } from './addable-kinds.rule.ts'

const official = ['municipality', 'region', 'county-board', 'police']
const free = ['federation', 'company', 'association', 'authority', 'secretariat', 'consultancy', 'other']

it.each([
  ['the administrator', { isAdministrator: true, isSecretary: false }, [...official, ...free]],
  ['a network’s secretary', { isAdministrator: false, isSecretary: true }, free],
  ['anyone else', { isAdministrator: false, isSecretary: false }, []],
])('%s adds %#', (_who, by, kinds) => expect(addableKinds(by)).toEqual(kinds))
