import { look, refused, type Look } from './look.ts'
import type { World } from './addresses.ts'

const draft = (name: keyof World) => (world: World) => `/arbetsyta/inlasning/${world[name]}`
const other = (name: keyof World) => (world: World) => `/arbetsyta/inlasning/${world[name]}/granska`
const batch = (name: keyof World) => (world: World) => `/arbetsyta/inlasning/omgangar/${world[name]}`

/** Reading in: one file or many, what came of each, and the review of every kind. */
export const readingIn: Record<string, Look[]> = {
  '/arbetsyta/inlasning': [
    look('sekreterare', () => '/arbetsyta/inlasning'),
    refused('sekreterare', () => '/arbetsyta/inlasning', '', {}),
  ],
  '/arbetsyta/inlasning/:draftId': [
    ...(['toReview', 'pageToReview', 'unreadable', 'noText', 'confirmed', 'waitingFile', 'adjustedDraft'] as const).map(
      (name) => look('sekreterare', draft(name)),
    ),
    look('sekreterare', (world) => `/arbetsyta/inlasning/${world.pageToReview}?kalla=text`),
    refused('sekreterare', draft('toReview'), '', { act: 'confirm', version: '1', 'f-date': '' }),
  ],
  '/arbetsyta/inlasning/:draftId/granska': [
    ...(['promisesDraft', 'networksDraft', 'keptDraft'] as const).map((name) => look('sekreterare', other(name))),
    refused('sekreterare', other('promisesDraft'), '', { act: 'confirm', version: '1', 'n--dialogueCount': 'fem' }),
    refused('sekreterare', other('networksDraft'), '', { act: 'save', version: '7', 'n-networks-ny-name': 'Alfa' }),
  ],
  '/arbetsyta/inlasning/:draftId/slag': [
    look('sekreterare', (world) => `/arbetsyta/inlasning/${world.promisesDraft}/slag`),
    refused('sekreterare', (world) => `/arbetsyta/inlasning/${world.promisesDraft}/slag`, '', { kind: '' }),
  ],
  '/arbetsyta/inlasning/:draftId/ta-tillbaka': [
    ...(['unadjustedDraft', 'keptDraft', 'confirmed'] as const).map((name) =>
      look('sekreterare', (world) => `${draft(name)(world)}/ta-tillbaka`),
    ),
    refused('sekreterare', (world) => `${draft('unadjustedDraft')(world)}/ta-tillbaka`, '', {}),
  ],
  '/arbetsyta/inlasning/:draftId/ratta/:otherId': [
    look('sekreterare', (world) => `${draft('adjustedDraft')(world)}/ratta/${world.unadjustedDraft}`),
    refused('sekreterare', (world) => `${draft('adjustedDraft')(world)}/ratta/${world.unadjustedDraft}`, '', {
      ...{ version: '1', approval: '1', reason: '', 'ta-place': 'ja' },
    }),
  ],
  '/arbetsyta/inlasning/omgangar/:batchId': [
    look('sekreterare', batch('batch')),
    look('sekreterare', batch('pausedBatch')),
  ],
}
