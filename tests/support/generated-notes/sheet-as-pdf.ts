import { typeset } from '#platform/paper/typeset.ts'
import type { Sheet } from './sheet.ts'

/** NB all words come as JSON and are never markup. Marks of points are typed as words, as Word prints them. */
const template = String.raw`
#let sheet = json(bytes(sys.inputs.paper))
#let lines(words) = words.split("\n").map(text).join(linebreak())
#let numbered(words) = context lines(words
  .replace("PAGES", str(counter(page).final().first()))
  .replace("PAGE", str(counter(page).get().first())))
#let edge(cells) = text(size: 9pt, grid(columns: (1fr, auto), numbered(cells.at(0)), numbered(cells.at(1))))
#set document(title: sheet.title)
#set text(lang: "sv", font: "Libertinus Serif", fallback: false, size: sheet.size * 1pt, hyphenate: false)
#set par(leading: 0.65em, spacing: 1.1em)
#set page(
  paper: "a4", margin: (top: 30mm, bottom: 26mm, left: 26mm, right: 24mm),
  header: edge(sheet.head), footer: edge(sheet.foot),
)
#let draw(part) = {
  if part.kind == "title" { block(above: 1.4em, below: 1.2em, text(size: 1.5em, weight: "bold", lines(part.words))) }
  else if part.kind == "heading" {
    block(above: 1.7em, below: 0.8em, sticky: true, text(size: 1.15em, weight: "bold", lines(part.words)))
  }
  else if part.kind == "subheading" {
    block(above: 1.2em, below: 0.6em, sticky: true, text(weight: "bold", lines(part.words)))
  }
  else if part.kind == "paragraph" { par(lines(part.words)) }
  else if part.kind == "line" { block(above: 0.65em, below: 0.65em, lines(part.words)) }
  else if part.kind == "bold" { block(above: 0.65em, below: 0.65em, text(weight: "bold", lines(part.words))) }
  else if part.kind == "gap" { v(1.2em) }
  else if part.kind == "page-break" { pagebreak(weak: true) }
  else if part.kind == "points" {
    for (place, entry) in part.entries.enumerate() {
      let mark = if part.mark == "1." { str(place + 1) + "." } else { part.mark }
      block(above: 0.7em, below: 0.7em, grid(columns: (1.4em, 1fr), text(mark), lines(entry)))
    }
  }
  else if part.kind == "columns" {
    table(
      columns: part.widths.map(width => width * 1fr),
      stroke: if part.isRuled { 0.5pt } else { none },
      inset: if part.isRuled { 0.5em } else { (x: 0pt, y: 0.3em) },
      column-gutter: if part.isRuled { 0pt } else { 1em },
      ..part.rows.flatten().map(lines),
    )
  }
}
#for part in sheet.blocks { draw(part) }
`

export function sheetAsPdf(sheet: Sheet): Uint8Array {
  const typed = typeset({ template, words: JSON.stringify(sheet), files: [], standard: undefined })
  if (!typed.ok) throw new Error(typed.fault)
  return typed.pdf
}
