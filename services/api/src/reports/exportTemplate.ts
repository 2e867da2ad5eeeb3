/** The pages of the package in Typst. The content comes only through `sys.inputs`, as data, never as markup. */
export const exportTemplate = `
#let d = json(bytes(sys.inputs.data))
#let ink = rgb("#14263f")
#let accent = rgb("#005aa3")
#let soft = rgb("#4d5a6b")
#let hair = 0.4pt + rgb("#c4ccd6")
#set document(title: d.title, author: "Kutseregister", date: datetime(year: d.day.year, month: d.day.month, day: d.day.day))
#set text(font: "Source Sans 3", size: 10pt, lang: "et", fill: ink, hyphenate: auto)
#set par(leading: 0.62em, spacing: 0.9em)
#set page(
  paper: "a4",
  margin: (x: 24mm, top: 24mm, bottom: 22mm),
  footer: context [
    #set text(size: 7.5pt, fill: soft)
    #line(length: 100%, stroke: hair)
    #v(-1mm)
    Kutseregister #h(1fr) #counter(page).display("1 / 1", both: true)
  ],
)
#show heading.where(level: 1): it => block(below: 5mm, text(font: "Source Serif 4", size: 24pt, weight: "semibold", it.body))
#show heading.where(level: 2): it => block(above: 8mm, below: 3mm, text(font: "Source Serif 4", size: 14pt, weight: "semibold", it.body))
#let pairs(list) = grid(columns: (44mm, 1fr), row-gutter: 2.2mm, ..list.map(p => (text(fill: soft, p.label), p.value)).flatten())

#text(size: 10pt, weight: "semibold", fill: accent)[Kutseregister]
#v(2mm)
= #d.title
#text(fill: soft)[Koostatud #d.made]
#v(2mm)
#pairs(d.about)
#for l in d.lists [
  == #l.title
  #list(..l.items)
]
#for s in d.sections [
  == #s.title
  #if s.rows.len() == 0 [ #text(fill: soft)[Andmeid ei ole.] ]
  #for r in s.rows [
    #block(width: 100%, above: 3mm, below: 3mm, inset: (bottom: 2.5mm), stroke: (bottom: hair), pairs(r))
  ]
]
`;
