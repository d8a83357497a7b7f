import { formatShortDay } from '#platform/time.ts'

/** A meeting of the body that is planned after this one. */
export type LaterMeeting = { id: string; day: string }

/** A meeting beyond the next one that a matter was put off to, as the notes say it. */
export const laterMeetingWords = (day: string): string => `mötet ${formatShortDay(day)}`

/** Whether words about when a matter is taken up again name such a meeting; old notes may say anything. */
export const namesLaterMeeting = (words: string): boolean => /^mötet \d{1,2} \p{L}+ \d{4}$/u.test(words)
