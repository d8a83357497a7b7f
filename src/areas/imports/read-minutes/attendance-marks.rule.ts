const marks =
  /^(?:[NFXx]|närv\.?|frånv\.?|närvarande|frånvarande|frånvaro|anmäld|(?:frånvaro anmäld|anmäl(?:t|d) frånvaro|anmält förhinder|förhinder|återbud|ej närvarande|inte närvarande|deltog ej|deltog inte))$/u
const absence = /^(?:F|frånv|förhinder|återbud|ej när|inte när|anmäl|deltog)/iu

/** A mark in a column of the list that says whether somebody was there: `N`, `F`, `Frånvaro anmäld`. */
export const isMark = (words: string): boolean =>
  marks.test(words) || marks.test(words.toLowerCase().replace(/^[nfx]$/u, ''))

/** Whether the mark says that somebody was not there. */
export const tellsAbsence = (mark: string): boolean => absence.test(mark)
