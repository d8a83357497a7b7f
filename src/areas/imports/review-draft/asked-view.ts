import type { Given } from '#platform/given.ts'

/** How the page is to be shown, from its address or from the form that was sent: the source, and which part of the items. */
export type AskedView = { source: string | undefined; part: string | undefined }

export const viewOf = (given: Given): AskedView => ({ source: given['kalla'], part: given['del'] })
