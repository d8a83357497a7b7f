const number = '(?:§\\s?\\d{1,2}\\.?\\s|\\d{1,2}\\s?§\\s|\\d{1,2}\\s)?'
const whose = '(?:avtalets|överenskommelsens|samverkans|samarbetets|gemensam\\p{L}*|parternas|förbundets)?\\s?'
const more = '(?:\\s(?:och|för|av|i|med|under|om|inom|att)\\s[^.:]{2,40})?'
const called = (names: string) => new RegExp(`^${number}${whose}(?:${names})${more}[:?]?$`, 'iu')

const parties = '(?:avtals|samverkans|samarbets)?parter(?:na)?|medlemmar|medlemskommuner'
const purposes =
  'syfte|ändamål|målsättning(?:ar)?|mål|syfte och mål|mål och syfte|bakgrund och syfte|inriktning|vad (?:vi|parterna) vill(?: uppnå)?|varför vi samverkar'
const areas =
  '(?:samverkans|fokus|insats|problem|samarbets)?områden|prioriterade (?:områden|frågor)|prioriteringar|insatser|uppgifter|uppdrag|omfattning|innehåll|vad (?:vi|parterna) (?:samarbetar|samverkar)(?: om| kring)?|vad (?:vi|parterna) ska göra'
const term =
  '(?:avtals|giltighets|överenskommelse)tid|giltighet|tidsperiod|(?:avtals)?period|varaktighet|löptid|hur länge (?:gäller )?(?:överenskommelsen|avtalet)(?: gäller)?'
const rest =
  'bakgrund|inledning|organisation|styrning|former|arbetsformer|uppföljning|utvärdering|kommunikation|information|uppsägning|ändringar?|tvist|sekretess|underskrift(?:er)?|ansvar|åtaganden|ekonomi|arbetssätt|kostnader|finansiering|styrgrupp|arbetsgrupp(?:er)?|säte|namn|revision|bilagor|övrigt'

/** What the sections of an agreement are called, numbered or not (`2 § Ändamål`, `§ 3 Avtalets omfattning`). */
export const heading = {
  parties: called(parties),
  purposes: called(purposes),
  areas: called(areas),
  term: called(term),
  any: new RegExp(
    `^(?:§\\s?\\d{1,2}\\.?\\s\\p{Lu}.*|\\d{1,2}\\s?§\\s\\p{Lu}.*|${number}${whose}(?:${parties}|${purposes}|${areas}|${term}|${rest})${more}[:?]?)$`,
    'iu',
  ),
}
