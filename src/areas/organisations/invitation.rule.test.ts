import { expect, it } from 'vitest'
import { invitation } from './invitation.rule.ts'

const whole = { email: 'bo@exempel.se', by: 'Karin Lindvall', siteName: 'Rådslag', origin: 'https://samverkan.se' }

it('tells who added the person, to what, and how to sign in', () =>
  expect(invitation({ ...whole, to: ['nätverket Södertörn som ledamot'] })).toEqual({
    to: 'bo@exempel.se',
    subject: 'Du är tillagd i Rådslag',
    body:
      'Hej!\n\nKarin Lindvall har lagt till dig i Rådslag, nätverket Södertörn som ledamot.\n\n' +
      'Så loggar du in: öppna https://samverkan.se/logga-in och skriv den här e-postadressen, bo@exempel.se.\n\n' +
      'Blev det fel? Hör av dig till Karin Lindvall, så tas du bort.\n',
  }))

it('names every place in one letter', () =>
  expect(invitation({ ...whole, to: ['Styrgruppen som ledamot', 'Beredningen som ordförande'] }).body).toContain(
    'har lagt till dig i Rådslag:\n– Styrgruppen som ledamot\n– Beredningen som ordförande\n',
  ))
