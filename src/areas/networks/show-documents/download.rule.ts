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
