// Kinds that no browser runs as a page. Whatever else it says that it is goes out as plain bytes.
const inert = /^(?:application\/(?:pdf|zip|msword|vnd\.[\w.+-]+)|image\/(?:png|jpeg|gif|webp)|text\/(?:plain|csv))$/

const encoded = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** Headers that make a browser save the file and never open it as one of our pages. */
export function downloadHeaders({ name, mediaType }: { name: string; mediaType: string }): Record<string, string> {
  const ascii = name.replace(/[^\w. -]/g, '_')
  return {
    'Content-Type': inert.test(mediaType) && !mediaType.endsWith('xml') ? mediaType : 'application/octet-stream',
    'Content-Disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encoded(name)}`,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  }
}

/** A name to show and to save under: no path, no signs that can't be seen, and not endless. */
export const plainFileName = (name: string): string =>
  name
    .replace(/^.*[\\/]/, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(-200) || 'namnlös fil'
