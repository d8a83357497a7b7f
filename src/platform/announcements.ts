import { listenFor } from './postgres/listen.ts'

export type Follower = {
  /** Something has changed; the words say which thing it is, never what it became. */
  told(channel: string, words: string): void
  /** Words may have passed unheard: everything that is followed has to be looked at anew. */
  missed(): void
  /** The program is about to stop. */
  ended(): void
}

/** What the database announces to every process, heard on one connection for all who follow it in this one. */
export type Announcements = {
  /** Gives the function that ends it. */
  follow(follower: Follower): () => void
  /** Lets the followers end what they have begun, and listens no more. */
  close(): Promise<void>
}

export async function openAnnouncements(url: string, channels: readonly string[]): Promise<Announcements> {
  const followers = new Set<Follower>()
  const listening = await listenFor(
    { url, channels, applicationName: 'radslag announcements' },
    {
      begun: () => followers.forEach((follower) => follower.missed()),
      told: (channel, words) => followers.forEach((follower) => follower.told(channel, words)),
      lost: () => undefined,
    },
  )
  return {
    follow(follower) {
      followers.add(follower)
      return () => void followers.delete(follower)
    },
    async close() {
      followers.forEach((follower) => follower.ended())
      followers.clear()
      await listening.close()
    },
  }
}
