import { describe, expect, it } from 'vitest'
import { organisationsOfYear, peopleOfYear } from './attendance-year.rule.ts'
import type { YearAttendance } from './attendance-year.ts'

const meetings = [
  { id: 'mars', day: '2026-03-06' },
  { id: 'juni', day: '2026-06-05' },
  { id: 'oktober', day: '2026-10-02' },
]
const line = (
  meetingId: string,
  name: string,
  organisation: string,
  presence: YearAttendance['presence'] = 'present',
): YearAttendance => ({ meetingId, key: name, name, organisation, presence })

const lines = [
  line('mars', 'Anna', 'Haninge'),
  line('juni', 'Anna', 'Haninge', 'partly'),
  line('oktober', 'Anna', 'Tyresö', 'absent'),
  line('mars', 'Bo', 'Haninge', 'absent'),
  line('oktober', 'Bo', 'Haninge', 'unmarked'),
  line('oktober', 'Eva', ''),
]

describe('a year of attendance', () => {
  it('has a cell a meeting, and counts those that one was on the list of', () =>
    expect(peopleOfYear(lines, meetings)).toEqual([
      { key: 'Eva', name: 'Eva', organisation: '', cells: ['none', 'none', 'present'], there: 1, of: 1 },
      { key: 'Bo', name: 'Bo', organisation: 'Haninge', cells: ['absent', 'none', 'none'], there: 0, of: 1 },
      { key: 'Anna', name: 'Anna', organisation: 'Tyresö', cells: ['present', 'partly', 'absent'], there: 2, of: 3 },
    ]))
  it('takes an organisation as there when any of its people was', () =>
    expect(organisationsOfYear(lines, meetings)).toEqual([
      { key: 'Haninge', name: 'Haninge', organisation: '', cells: ['present', 'partly', 'none'], there: 2, of: 2 },
      { key: 'Tyresö', name: 'Tyresö', organisation: '', cells: ['none', 'none', 'absent'], there: 0, of: 1 },
    ]))
  it('is empty without meetings', () => expect(peopleOfYear([], meetings)).toEqual([]))
})
