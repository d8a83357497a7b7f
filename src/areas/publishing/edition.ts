/** An edition without its content, for lists. `day` is the day that the content is about, YYYY-MM-DD. */
export type EditionRow = {
  id: string
  path: string
  title: string
  day: string
  number: number
  networkId: string | null
  publishedAt: Date
}

export type Edition = EditionRow & { content: unknown; contentHash: string; publishedBy: string }

export type Withdrawal = { title: string; reason: string; withdrawnAt: Date }
