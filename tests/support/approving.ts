import type { Answer, Browser, Form } from './browser.ts'

const fieldIn = (page: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''
const plain = (text: string) => text.replaceAll('&amp;', '&')

/** What the approver was shown, as the page's form carries it. */
export async function seenBy(browser: Browser, meetingId: string): Promise<Form> {
  const { text } = await browser.get(`/arbetsyta/moten/${meetingId}`)
  return { seen: fieldIn(text, 'seen'), seenPlaces: plain(fieldIn(text, 'seenPlaces')) }
}

/** Reads the notes and approves them (sv. justerar), as their approver does. */
export const approve = async (browser: Browser, meetingId: string): Promise<Answer> =>
  browser.post(`/arbetsyta/moten/${meetingId}/justera`, await seenBy(browser, meetingId))

/** Names the approver to send notes to, by a sender who has considered that they may leave the authority. */
export const sendingTo = (approverId: string) => ({ approverId, hasConsidered: 'ja' })
