export const liveSize = { people: 100, writers: 2, items: 12 }

/** Where the load goes: host and port of the two servers, and the session of each person, the writers first. */
export type LivePlace = { ours: string; bare: string; meeting: string; items: string[]; cookies: string[] }
