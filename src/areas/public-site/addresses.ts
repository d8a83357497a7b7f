/** Where things are read on the open site. Notes have the address that their edition was published at. */
export const meetingsPath = '/moten'
export const networksPath = '/natverk'
export const networkPath = (slug: string): string => `${networksPath}/${slug}`
/** Organisations that tell which networks they are in. */
export const cooperationPath = '/samverkan'
export const matterPath = (matterId: string): string => `/arenden/${matterId}`
export const aboutPath = '/om'
export const earlierEditionPath = (path: string, number: number): string => `${path}?utgava=${number}`

/** The notes, or a page's facts, as a file of another kind; of an earlier edition where its number is given. */
export function editionFilePath(path: string, ending: 'json' | 'pdf' | 'docx', number?: number): string {
  const whole = `${path}.${ending}`
  return number === undefined ? whole : earlierEditionPath(whole, number)
}

/** '/moten/sodertorn/ledningsgruppen/2022-10-28' was published by the network 'sodertorn'. */
export const networkSlugOf = (editionPath: string): string => editionPath.split('/')[2] ?? ''
