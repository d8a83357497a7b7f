import type { SlotRefusal } from './slot-times.rule.ts'

export const slotRefusalText: Record<SlotRefusal, string> = {
  'day-missing': 'Välj en dag.',
  'time-wrong': 'Skriv tiden som 08:30. En sluttid behöver en starttid.',
  'day-unlikely': 'Kontrollera årtalet: dagen ligger för långt bort.',
  'ends-before-start': 'Mötet måste sluta efter att det har börjat, senast före klockan 6 nästa morgon.',
}
