/** What most matters are put off for; own words come before the choice. */
export const tablingReasons = [
  { value: 'tidsbrist', text: 'Tidsbrist' },
  { value: 'underlaget är inte klart', text: 'Underlaget är inte klart' },
  { value: 'svar väntas från annan part', text: 'Svar väntas från annan part' },
  { value: '', text: 'Annat skäl, skriv nedan' },
]
