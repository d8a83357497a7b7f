import type { SlotRefusal } from './slot-times.rule.ts'

/** Of an hour that the clocks pass over. */
export const skippedHourText =
  'Klockslagen 2.00–2.59 finns inte den natten: då börjar sommartiden och klockan ställs fram från 2 till 3. Skriv 3.00 eller senare.'

export const slotRefusalText: Record<SlotRefusal, string> = {
  'day-missing': 'Välj en dag.',
  'time-wrong': 'Skriv tiden som 08:30. En sluttid behöver en starttid.',
  'day-unlikely': 'Kontrollera årtalet: dagen ligger för långt bort.',
  'start-skipped': skippedHourText,
  'end-skipped': skippedHourText,
  'ends-before-start': 'Mötet måste sluta efter att det har börjat, senast före klockan 6 nästa morgon.',
}
