type Held = { organisationId: string; from: string; to: string | null }

/**
 * The post that the person held that day; the last day is still a day with the post. With several posts the one in the
 * organisation that the record names, else the one that began last.
 */
export function postOn<Post extends Held>(
  posts: readonly Post[],
  day: string,
  organisationId: string | null = null,
): Post | undefined {
  const held = posts
    .filter(({ from, to }) => from <= day && (to === null || day <= to))
    .sort((one, other) => other.from.localeCompare(one.from))
  return held.find((post) => post.organisationId === organisationId) ?? held[0]
}
