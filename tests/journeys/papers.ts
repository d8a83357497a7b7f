import { look, type Look } from './look.ts'

/** What is read before a meeting, and what is handed on after it. */
export const papers: Record<string, Look[]> = {
  '/arbetsyta/moten/:meetingId/handlingar': [
    look('sekreterare', (world) => `/arbetsyta/moten/${world.planned}/handlingar`),
    look('ledamot', (world) => `/arbetsyta/moten/${world.ongoing}/handlingar`),
    look('lansstyrelse', (world) => `/arbetsyta/moten/${world.closedMeeting}/handlingar`),
    look('gast', (world) => `/arbetsyta/moten/${world.ongoing}/handlingar`, { status: 403 }),
  ],
  '/arbetsyta/moten/:meetingId/punkter/:itemId/utdrag': [
    look('sekreterare', (world) => `/arbetsyta/moten/${world.ongoing}/punkter/${world.item}/utdrag`),
    look('sekreterare', (world) => `/arbetsyta/moten/${world.planned}/punkter/${world.item}/utdrag`, { status: 404 }),
  ],
}
