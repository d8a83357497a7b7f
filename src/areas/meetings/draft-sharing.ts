/** A draft that somebody was sent, and whether it thereby left the sender's own authority. */
export type Sharing = { personId: string; name: string; organisationName: string; isOutside: boolean; sharedAt: Date }
