const numbers = ['ingen', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv']
const inWords = (count: number) => numbers[count] ?? String(count)

/** 'Sju av åtta medlemmar har beslutat.' */
export function decidedInWords(decided: number, asked: number): string {
  if (asked === 0) return 'Nätverket hade ingen medlem den dagen, så ingen är tillfrågad.'
  if (asked === 1)
    return decided === 1 ? 'Den enda medlemmen har beslutat.' : 'Den enda medlemmen har inte beslutat än.'
  if (decided === asked) return `Alla ${inWords(asked)} medlemmar har beslutat.`
  const whole = `${inWords(decided)} av ${inWords(asked)} medlemmar har beslutat${decided === 0 ? ' än' : ''}.`
  return whole.charAt(0).toUpperCase() + whole.slice(1)
}
