import type { Attendance } from './meeting.ts'

/** Those on the attendance list, to choose one of. */
export const personChoices = (attendance: readonly Pick<Attendance, 'id' | 'name' | 'organisationName'>[]) =>
  attendance.map(({ id, name, organisationName }) => ({
    value: id,
    text: organisationName ? `${name}, ${organisationName}` : name,
  }))
