import { expect, it } from 'vitest'
import { correctionReceivers } from './correction-receivers.rule.ts'

it('are those who were called and those who were sent a decision, each once, and not the one who publishes', () =>
  expect(
    correctionReceivers({
      invitations: [
        { email: 'bo@exempel.se', calledSequence: 0 },
        { email: 'avbokad@exempel.se', calledSequence: null },
        { email: null, calledSequence: 1 },
        { email: 'karin@exempel.se', calledSequence: 1 },
      ],
      dispatched: ['BO@exempel.se', 'registrator@exempel.se', 'registrator@exempel.se', ''],
      own: 'Karin@exempel.se',
    }),
  ).toEqual(['BO@exempel.se', 'registrator@exempel.se']))
