const whole = new Intl.NumberFormat('sv-SE')
const oneDecimal = new Intl.NumberFormat('sv-SE', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
})

/** '29 000', with spaces that do not break. */
export const formatFigure = (figure: number): string => whole.format(figure)

/** '+1,4 %'. */
export const formatPercent = (percent: number): string => `${oneDecimal.format(percent)} %`
