/** The pages of a standard in Typst. The content comes only through `sys.inputs`, as data, never as markup. */
export const standardTemplate = `
#let d = json(bytes(sys.inputs.data))
#let ink = rgb("#14263f")
#let accent = rgb("#005aa3")
#let soft = rgb("#4d5a6b")
#let hair = 0.4pt + rgb("#c4ccd6")
#set document(title: d.title, author: "Kutseregister", date: datetime(year: d.day.year, month: d.day.month, day: d.day.day))
#set text(font: "Source Sans 3", size: 10.5pt, lang: "et", fill: ink, hyphenate: auto)
#set par(leading: 0.62em, spacing: 0.9em)
#set list(indent: 2mm, spacing: 0.75em)
#set page(paper: "a4", margin: (x: 24mm, top: 24mm, bottom: 24mm), footer: context [
  #set text(size: 7.5pt, fill: soft)
  #line(length: 100%, stroke: hair)
  #v(-1mm)
  Kutsestandard #d.label #h(1fr) #counter(page).display("1 / 1", both: true)
])
#show heading.where(level: 1): it => block(below: 6mm, text(font: "Source Serif 4", size: 24pt, weight: "semibold", hyphenate: false, it.body))
#show heading.where(level: 2): it => block(above: 9mm, below: 2.5mm, text(font: "Source Serif 4", size: 15pt, weight: "semibold", hyphenate: false, it.body))
#show heading.where(level: 3): it => block(above: 6mm, below: 3mm, text(size: 9.5pt, weight: "semibold", fill: accent, it.body))
#show heading.where(level: 4): it => block(above: 4.5mm, below: 2.5mm, sticky: true, text(size: 10.5pt, weight: "semibold", it.body))
#show link: it => text(fill: accent, it)

#text(weight: "semibold", fill: accent)[Kutsestandard]
#v(2mm)
= #d.title
#grid(columns: (34mm, 1fr), row-gutter: 2.4mm, ..d.facts.map(f => (text(fill: soft, f.label), f.value)).flatten())
#if d.description != none [#v(4mm) #d.description]
#for q in d.qualifications [
  == #q.title
  #text(fill: soft, q.levels)
  #for g in q.groups [
    === #g.title
    #for c in g.competences [
      ==== #c.name
      #if c.indicators.len() > 0 [#list(..c.indicators)]
    ]
  ]
]
#v(10mm)
#text(size: 8.5pt, fill: soft)[Selle versiooni püsiv aadress: #link(d.address, d.address)]
`;
