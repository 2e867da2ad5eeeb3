/** The page of an invoice in Typst. The content comes only through `sys.inputs`, as data, never as markup. */
export const invoiceTemplate = `
#let d = json(bytes(sys.inputs.data))
#let ink = rgb("#14263f")
#let accent = rgb("#005aa3")
#let soft = rgb("#4d5a6b")
#let hair = 0.4pt + rgb("#c4ccd6")
#set document(title: d.title, author: d.issuer.name, date: datetime(year: d.day.year, month: d.day.month, day: d.day.day))
#set text(font: "Source Sans 3", size: 10.5pt, lang: d.lang, fill: ink, hyphenate: auto)
#set par(leading: 0.62em, spacing: 0.9em)
#set page(paper: "a4", margin: (x: 24mm, top: 26mm, bottom: 22mm), footer: context [
  #set text(size: 8pt, fill: soft)
  #line(length: 100%, stroke: hair)
  #v(-1mm)
  #d.issuer.name #h(1fr) #d.title #h(1fr) #counter(page).display("1 / 1", both: true)
])
#show heading.where(level: 1): it => block(below: 7mm, text(font: "Source Serif 4", size: 25pt, weight: "semibold", it.body))
#show heading.where(level: 2): it => block(above: 0mm, below: 2.5mm, text(size: 9pt, weight: "semibold", fill: accent, it.body))
#let facts(pairs) = grid(columns: (34mm, 1fr), row-gutter: 2.2mm, ..pairs.map(f => (text(fill: soft, f.label), f.value)).flatten())

= #d.title
#grid(columns: (1fr, 1fr), column-gutter: 10mm,
  [== #d.words.issuer
   #text(weight: "semibold", d.issuer.name) \\
   #for line in d.issuer.lines [#line \\ ]],
  [== #d.words.buyer
   #text(weight: "semibold", d.buyer.name) \\
   #for line in d.buyer.lines [#line \\ ]],
)
#v(5mm)
#facts(d.facts)
#v(7mm)
#set table(stroke: (x, y) => (bottom: hair), inset: (x: 0mm, y: 2.2mm))
#table(
  columns: (1fr, 34mm),
  align: (left, right),
  table.header(text(size: 9pt, weight: "semibold", fill: soft, d.words.description), text(size: 9pt, weight: "semibold", fill: soft, d.words.amount)),
  ..d.lines.map(l => (l.description, l.amount)).flatten(),
)
#v(1mm)
#align(right, grid(columns: (60mm, 34mm), row-gutter: 2.4mm, align: (right, right),
  ..d.sums.map(f => (text(fill: soft, f.label), f.value)).flatten(),
  text(weight: "semibold", d.words.total), text(weight: "semibold", size: 13pt, d.total)))
#if d.note != none [#v(2mm) #text(fill: soft, d.note)]
#if d.payment.len() > 0 [
#v(9mm)
#block(width: 100%, inset: 6mm, radius: 2mm, stroke: 0.8pt + accent, breakable: false)[
  == #d.words.howToPay
  #facts(d.payment)
  #v(2mm)
  #text(fill: soft, d.words.reminder)
]
]
`;
