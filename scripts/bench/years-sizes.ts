/** How much lies behind an installation: bodies with six meetings a year, twelve items each, for so many years. */
export type YearsSize = { bodies: number; years: number }
export type YearsSizeName = 'whole' | 'fewBodies' | 'fewYears'

/** The whole, and a tenth of it in two ways: a tenth of the bodies over the same years, and every body's latest year only. */
export const yearsSizes: Record<YearsSizeName, YearsSize> = {
  whole: { bodies: 200, years: 10 },
  fewBodies: { bodies: 20, years: 10 },
  fewYears: { bodies: 200, years: 1 },
}

export const perNetwork = { members: 10 }
/** The bodies that the reader sits in, one in each of as many networks; of the last they are the secretary. */
export const readersBodies = [1, 5, 9, 13]
export const readerName = 'lasaren'

/** The pages, with what stands for the reader's first body and its long matter of the latest year. */
export const yearsPages: Record<string, { path: string; title: string; goal: string }> = {
  mine: { path: '/arbetsyta', title: 'Min sida', goal: 'högst 1,3' },
  body: { path: '/arbetsyta/organ/BODY', title: 'Organets sida', goal: 'högst 1,3' },
  matter: { path: '/arbetsyta/arenden/MATTER', title: 'Ärendets tidslinje', goal: 'högst 1,3' },
  decisions: { path: '/arbetsyta/organ/BODY/beslut', title: 'Organets beslutsregister', goal: '' },
  actions: { path: '/arbetsyta/atgarder', title: 'Åtgärder', goal: '' },
}
