const whole = '(?:ärendet|frågan|punkten|paragrafen|valet|beslutet|detta|den|det)'
const putsOff =
  '(?:bordläggs|bordlades|bordlägga|bordlägger|bordlade|återremitteras|återremitterades|återremittera|återremitterar|skjuts\\s(?:upp|fram)|sköts\\s(?:upp|fram)|skjuta\\s(?:upp|fram)|skjuter\\s(?:upp|fram))'
const until =
  '(?:\\s(?:till|på|vid|inför|för|med|i\\sväntan|i\\savvaktan|på\\sgrund|p\\.?\\s?g\\.?\\s?a\\.?|eftersom|då|och\\stas\\supp)\\s[^;]{1,160})?'
const only = new RegExp(
  `^(?:(?:\\p{L}+\\s){0,3}?(?:beslutar|beslutade|beslutades|beslutas|beslöt|beslöts|beslut)\\s)?(?:att\\s)?(?:${whole}\\s)?${putsOff}(?:\\s${whole})?${until}\\.?$`,
  'iu',
)
const more = /\s(?:och|samt)\s(?:att|ge|uppdra|utse|begära|anta|godkänna)(?!\p{L})|\.\s/iu

/** Whether a decision says no more than that the item as a whole is put off (sv. bordläggs), until when and why. */
export const onlyPutsOff = (decision: string): boolean => {
  const words = decision.split(/\s+/u).join(' ').trim()
  return only.test(words) && !more.test(words.slice(0, -1))
}
