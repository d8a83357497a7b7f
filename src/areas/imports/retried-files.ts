/** A locked file that a person has given the password of, to be read in that person's name. */
export type Retry = { readsFor: string; password: string }

/**
 * For each installation the passwords of files that wait to be read again, by their drafts. Kept here and nowhere else: a
 * password is gone as soon as its file is begun, and when the program stops.
 */
const retries = new WeakMap<object, Map<string, Retry>>()

const retriesIn = (app: object): Map<string, Retry> => {
  const kept = retries.get(app) ?? new Map<string, Retry>()
  retries.set(app, kept)
  return kept
}

export const keepRetry = (app: object, draftId: string, retry: Retry): void => void retriesIn(app).set(draftId, retry)

export const retriedFiles = (app: object): string[] => [...retriesIn(app).keys()]

/** The password, which is then no longer kept. */
export function takeRetry(app: object, draftId: string): Retry | undefined {
  const retry = retriesIn(app).get(draftId)
  retriesIn(app).delete(draftId)
  return retry
}
