export type { CalendarInvited, CalendarEvent, CalendarPerson } from './event.ts'
export { changeLines } from './fold.ts'
export { readReply, type CalendarReply } from './read-reply.ts'
export { writeFeed, writeScheduling } from './write-calendar.ts'
