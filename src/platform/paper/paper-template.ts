/**
 * How a paper is set. All words come as data (`sys.inputs`), where nothing is markup. What the template draws itself,
 * as the running head, Typst tags as an artifact.
 */
export const paperTemplate = String.raw`
#let paper = json(bytes(sys.inputs.paper))
#let petrol = rgb("#0b5563")
#let grey = rgb("#4a4f52")
#let (year, month, day) = paper.day.split("-").map(int)

#set document(
  title: paper.title,
  author: paper.author,
  description: paper.subject,
  date: datetime(year: year, month: month, day: day, hour: 12, minute: 0, second: 0),
)
#set text(lang: "sv", region: "se", font: ("Libertinus Serif", "DejaVu Sans Mono"), fallback: false, size: 11pt, hyphenate: false)
#set par(leading: 0.72em, spacing: 1.15em)
#set page(
  paper: "a4",
  margin: (top: 32mm, bottom: 28mm, left: 30mm, right: 28mm),
  header-ascent: 12mm,
  footer-descent: 10mm,
  header: text(size: 9pt, fill: grey, grid(
    columns: (1fr, auto),
    paper.runningHead,
    text(weight: "bold", fill: black, paper.mark),
  )),
  footer: context text(size: 9pt, fill: grey, align(right,
    "Sida " + str(here().page()) + " av " + str(counter(page).final().first()))),
)
#set list(indent: 0.4em, body-indent: 0.7em, spacing: 0.75em)
#set enum(indent: 0.4em, body-indent: 0.7em, spacing: 0.75em)
#set terms(separator: [], hanging-indent: 42mm)
#show terms: set strong(delta: 0)
#set table(stroke: none, inset: (x: 0pt, y: 0.4em), column-gutter: 1em, align: left + top)
#show table.cell: set text(size: 10pt)
#show table.cell: set par(leading: 0.6em)
#show table.cell.where(y: 0): set text(weight: "bold")
#show figure: set align(left)
#show figure: set block(breakable: true, above: 1.4em, below: 1.4em)
#set figure.caption(position: top)
#show figure.caption: set text(weight: "bold")
#show title: set text(size: 20pt, weight: "bold", hyphenate: false)
#show title: set block(above: 0pt, below: 1.1em)
#show heading: set block(sticky: true)
#show heading: set text(hyphenate: false)
#show heading.where(level: 1): set text(size: 13pt, weight: "bold")
#show heading.where(level: 1): set block(above: 2em, below: 0.9em)
#show heading.where(level: 2): set text(size: 11.5pt, weight: "bold")
#show heading.where(level: 2): set block(above: 1.6em, below: 0.8em)
#show heading.where(level: 3): set text(size: 11pt, weight: "bold", style: "italic")
#show heading.where(level: 3): set block(above: 1.4em, below: 0.7em)
#show link: it => text(fill: petrol, underline(it))

// Where a long word may break stands as U+200B. It is not set: a letter that it clings to would be read with it from then on.
#let whole(word) = if word.contains("\u{200b}") { word.split("\u{200b}").map(box).join() } else { text(word) }
#let line-of(words) = if words.contains("\u{200b}") { words.split(" ").map(whole).join([ ]) } else { text(words) }
#let lines(words) = words.split("\n").map(line-of).join(linebreak())
#let linked(run) = if run.at("href", default: none) != none { link(run.href, lines(run.words)) } else { lines(run.words) }

#let facts(rows) = terms(tight: false, spacing: 0.9em, ..rows.map(row => terms.item(
  box(width: 42mm, text(fill: grey, lines(row.label))), lines(row.value))))

// The rule belongs to the heads: drawn by the table itself, it would be told of cell by cell in the file's structure.
#let column-head(words) = block(width: 100%, inset: (bottom: 0.45em), stroke: (bottom: 0.6pt + grey), lines(words))

#let grid-of(block) = figure(
  kind: table, supplement: none, numbering: none, outlined: false, caption: lines(block.caption),
  table(
    columns: block.widths.map(width => width * 1fr),
    table.header(..block.columns.map(column-head)),
    ..block.rows.flatten().map(lines),
  ),
)

#let decision(label, said) = block(
  width: 100%, above: 1.3em, below: 1.3em, inset: (left: 4mm, y: 1mm), stroke: (left: 1.6pt + petrol), {
    par(text(size: 9.5pt, weight: "bold", fill: petrol, lines(label)))
    for line in said { par(lines(line)) }
  },
)

#let note(label, words) = par({
  text(weight: "bold", lines(label))
  if label != "" and words != "" { " " }
  lines(words)
})

#let attached-page(file, number) = {
  if number == 1 { heading(level: 2, lines(file.name)) }
  block(height: 1fr, width: 100%, above: 4mm, image(
    file.path, page: number, width: 100%, height: 100%, fit: "contain",
    alt: file.name + ", sida " + str(number) + " av " + str(file.pages),
  ))
}
#let attached(file) = for number in range(1, file.pages + 1) {
  page(
    margin: (top: 24mm, bottom: 20mm, x: 14mm), header-ascent: 8mm, footer-descent: 7mm,
    attached-page(file, number),
  )
}

#title()
#for block in paper.blocks {
  if block.kind == "heading" { heading(level: block.level, lines(block.words)) }
  else if block.kind == "paragraph" { par(lines(block.words)) }
  else if block.kind == "list" and block.isNumbered { enum(..block.entries.map(linked)) }
  else if block.kind == "list" { list(..block.entries.map(linked)) }
  else if block.kind == "facts" { facts(block.rows) }
  else if block.kind == "grid" { grid-of(block) }
  else if block.kind == "decision" { decision(block.label, block.lines) }
  else if block.kind == "note" { note(block.label, block.words) }
  else if block.kind == "link" { par(link(block.href, lines(block.words))) }
  else if block.kind == "page-break" { pagebreak(weak: true) }
  else if block.kind == "attached-pdf" { attached(block) }
}
#if paper.record != none {
  pdf.attach(
    paper.record.fileName, bytes(paper.record.json),
    relationship: "data", mime-type: "application/json", description: paper.record.description,
  )
}
`
