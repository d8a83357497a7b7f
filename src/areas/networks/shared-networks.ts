/** A municipality and the networks that it shares with the one asked about. */
export type Sharer = {
  id: string
  name: string
  countyCode: string
  networks: readonly { id: string; name: string }[]
}

type Party = { id: string; name: string }

/** Two municipalities and what they are both in. */
export type Pair = { one: Party; other: Party; shared: number; networks: readonly string[] }
