import { expect, it } from 'vitest'
import type { DraftStatus } from '../draft.ts'
import { queuedWords } from './queued-words.rule.ts'

const files = (...statuses: DraftStatus[]) => statuses.map((status) => ({ status, isFurther: false }))

it.each<[string, Parameters<typeof queuedWords>, string]>([
  ['new ones', [files('to-review', 'waiting'), 0], '2 filer är nya i kön. Granska dem på sidan Inläsning.'],
  [
    'all kinds apart, archives that were unpacked not counted',
    [files('to-review', 'same-file', 'unreadable', 'unpacked'), 2],
    '1 fil är ny i kön, 1 fanns redan, 3 gick inte att läsa. Granska dem på sidan Inläsning.',
  ],
  ['nothing new', [files('same-file', 'same-file'), 0], 'Inga filer är nya i kön, 2 fanns redan.'],
  [
    'a file once, however many documents it holds',
    [[...files('to-review'), { status: 'to-review', isFurther: true }], 0],
    '1 fil är ny i kön. Granska dem på sidan Inläsning.',
  ],
])('tells of %s', (_case, [list, unopened], words) => expect(queuedWords(list, unopened)).toBe(words))
