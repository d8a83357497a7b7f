import { z } from 'zod'

const contact = z.object({ name: z.string(), title: z.string(), phone: z.string(), email: z.string() }).nullable()

const quotes = z.array(z.object({ wording: z.string(), source: z.string(), statedOn: z.string().nullable() }))

const Network = z.object({
  network: z.object({ id: z.string(), name: z.string(), slug: z.string() }),
  shortName: z.string(),
  kind: z.string(),
  state: z.string(),
  purpose: z.string(),
  vision: z.string(),
  goals: z.array(z.object({ wording: z.string(), targetYear: z.number().nullable() })),
  areas: z.array(z.string()),
  principles: z.array(z.string()),
  website: z.string(),
  host: z.string(),
  contact,
  members: z.array(z.object({ name: z.string(), kind: z.string(), county: z.string(), role: z.string() })),
  bodies: z.array(z.object({ name: z.string(), kind: z.string(), chair: z.string() })),
  life: z.array(
    z.object({ kind: z.string(), day: z.string(), precision: z.string(), reason: z.string(), host: z.string() }),
  ),
  programmes: z.array(z.object({ title: z.string(), address: z.string(), decided: z.number(), asked: z.number() })),
  quotes,
})

/** What a network tells everyone of itself, as it was frozen when it was published. */
export type NetworkContent = z.infer<typeof Network>
export const parseNetwork = (content: unknown): NetworkContent => Network.parse(content)

const OwnNetworks = z.object({
  organisation: z.object({ id: z.string(), name: z.string(), slug: z.string() }),
  networks: z.array(
    z.object({
      name: z.string(),
      slug: z.string(),
      kind: z.string(),
      state: z.string(),
      purpose: z.string(),
      vision: z.string(),
      website: z.string(),
      members: z.number(),
      counties: z.number(),
      quotes,
      reason: z.string(),
      contact,
    }),
  ),
})

/** Which networks an organisation is in and why, as it was frozen when the organisation published it. */
export type OwnNetworksContent = z.infer<typeof OwnNetworks>
export const parseOwnNetworks = (content: unknown): OwnNetworksContent => OwnNetworks.parse(content)
