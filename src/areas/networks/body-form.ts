import { z } from 'zod'
import type { BodyFacts } from './body-facts.ts'
import { optionalDayField } from './day-fields.ts'
import { approvalManners, bodyKinds, procedures } from './network-words.ts'

const kinds = Object.keys(bodyKinds)
const isKeyOf = (words: object) => (key: string) => Object.hasOwn(words, key)

/** What is told of a body when it is laid up or changed; a field that is not sent is left empty. */
export const BodyForm = z.object({
  name: z.string().trim().min(1).max(200),
  kind: z
    .string()
    .default('other')
    .refine((kind) => kinds.includes(kind)),
  purpose: z.string().trim().max(5000).default(''),
  organisation: z.string().trim().max(200).default(''),
  meetingsPerYear: z
    .union([z.literal('').transform(() => null), z.coerce.number().int().min(1).max(366)])
    .default(null),
  rhythm: z.string().trim().max(500).default(''),
  procedure: z.string().default('network').refine(isKeyOf(procedures)),
  approvalManner: z.string().default('approver').refine(isKeyOf(approvalManners)),
  endedOn: optionalDayField,
})

/** The form as it would be filled in to get the body as it is. */
export const formOf = (body: BodyFacts): Record<string, string> => ({
  ...{ name: body.name, kind: body.kind, purpose: body.purpose, rhythm: body.rhythm },
  ...{ procedure: body.procedure, approvalManner: body.approvalManner },
  organisation: body.organisationName ?? '',
  meetingsPerYear: body.meetingsPerYear?.toString() ?? '',
  endedOn: body.endedOn ?? '',
})
