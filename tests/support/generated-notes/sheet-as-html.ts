import type { Sheet, SheetBlock } from './sheet.ts'

const safe = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const lines = (words: string) => words.split('\n').map(safe).join('<br>\n')

function drawn(block: SheetBlock): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${lines(block.words)}</h1>`
    case 'heading':
      return `<h2>${lines(block.words)}</h2>`
    case 'subheading':
      return `<h3>${lines(block.words)}</h3>`
    case 'bold':
      return `<p><strong>${lines(block.words)}</strong></p>`
    case 'paragraph':
    case 'line':
      return `<p>${lines(block.words)}</p>`
    case 'points': {
      const element = block.mark === '1.' ? 'ol' : 'ul'
      return `<${element}>${block.entries.map((entry) => `<li>${lines(entry)}</li>`).join('\n')}</${element}>`
    }
    case 'columns': {
      const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${lines(cell)}</td>`).join('')}</tr>`)
      return `<table>${rows.join('\n')}</table>`
    }
    case 'gap':
    case 'page-break':
      return ''
  }
}

/** The sheet as a page saved from a municipality's site, with the menus and notices that stand around the words. */
export function sheetAsHtml(sheet: Sheet): Uint8Array {
  const [site] = sheet.head
  return new TextEncoder().encode(`<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>${safe(sheet.title)} - ${safe(site)}</title>
<style>body { margin: 0 }</style><script>window.visited = true</script></head>
<body>
<div class="cookie-banner" role="dialog"><p>Vi använder kakor för att webbplatsen ska fungera.</p><button>Godkänn</button></div>
<header><a href="/">${safe(site)}</a><nav><ul><li><a href="/barn">Barn och utbildning</a></li>
<li><a href="/omsorg">Omsorg och hjälp</a></li><li><a href="/kommun">Kommun och politik</a></li></ul></nav></header>
<main>
${sheet.blocks.map(drawn).join('\n')}
</main>
<footer><p>Kontakta oss: kommunen@example.se</p><ul><li><a href="/kakor">Om kakor</a></li><li><a href="/ab">Tillgänglighet</a></li></ul></footer>
</body></html>`)
}
