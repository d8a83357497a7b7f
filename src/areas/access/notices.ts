/** What a page says after an act was done; the act's redirect carries the code in `?klart=`. */
export const notices = {
  inloggad: 'Du är inloggad.',
  mote: 'Mötet är planerat.',
  oppnat: 'Mötet är öppnat. Nu kan du föra anteckningar.',
  anteckning: 'Anteckningen är sparad.',
  punkt: 'Punkten finns på dagordningen.',
  borttagen: 'Punkten är borttagen från dagordningen.',
  narvaro: 'Närvaron är sparad.',
  beslut: 'Beslutet är antecknat.',
  bordlagt: 'Ärendet är bordlagt. Det följer med till nästa möte.',
  avslutat: 'Ärendet är avslutat.',
  taget: 'Det är återtaget.',
  skickat: 'Anteckningarna är skickade för justering.',
  tillbaka: 'Anteckningarna är skickade tillbaka till sekreteraren.',
  justerat: 'Anteckningarna är justerade och går inte längre att ändra.',
  publicerat: 'Anteckningarna är publicerade. Nu kan alla läsa dem.',
  avpublicerat: 'Anteckningarna är avpublicerade.',
  last: 'Filen är läst. Gå igenom vad som hittades och bekräfta.',
  sparat: 'Ändringarna i utkastet är sparade.',
  bekraftat: 'Mötet finns nu i organets historik.',
  kastat: 'Utkastet är kastat.',
  natverk: 'Nätverket är upplagt.',
  organ: 'Organet är upplagt.',
  person: 'Personen är tillagd.',
  personfanns: 'E-postadressen fanns redan. Personen är tillagd med det namn och den organisation som redan är kända.',
  installt: 'Mötet är inställt.',
  gast: 'Gästen är inbjuden och kan läsa punkten efter att ha loggat in.',
  uppgifter: 'Uppgifterna om mötet är sparade.',
} as const

export type NoticeCode = keyof typeof notices

export const withNotice = (path: string, code: NoticeCode): string => {
  const [before = '', fragment] = path.split('#')
  return `${before}${before.includes('?') ? '&' : '?'}klart=${code}${fragment ? `#${fragment}` : ''}`
}

export const noticeFor = (code: string | undefined): string | undefined =>
  Object.entries(notices).find(([known]) => known === code)?.[1]
