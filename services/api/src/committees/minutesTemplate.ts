/** The pages of the minutes in Typst. The content comes only through `sys.inputs`, as data, never as markup. */
export const minutesTemplate = `
#let d = json(bytes(sys.inputs.data))
#let ink = rgb("#14263f")
#let accent = rgb("#005aa3")
#let soft = rgb("#4d5a6b")
#let hair = 0.4pt + rgb("#c4ccd6")
#set document(title: d.title + " – " + d.committee, author: d.organisation, date: datetime(year: d.day.year, month: d.day.month, day: d.day.day))
#set text(font: "Source Sans 3", size: 10pt, lang: "et", fill: ink, hyphenate: auto)
#set par(leading: 0.62em, spacing: 0.9em)
#set page(
  paper: "a4",
  margin: (x: 24mm, top: 24mm, bottom: 22mm),
  footer: context [
    #set text(size: 7.5pt, fill: soft)
    #line(length: 100%, stroke: hair)
    #v(-1mm)
    otsused.json SHA-256 #text(tracking: 0.1pt, d.sha256) #h(1fr) #counter(page).display("1 / 1", both: true)
  ],
)
#show heading.where(level: 1): it => block(below: 5mm, text(font: "Source Serif 4", size: 24pt, weight: "semibold", it.body))
#show heading.where(level: 2): it => block(above: 8mm, below: 3mm, text(font: "Source Serif 4", size: 14pt, weight: "semibold", it.body))
#show heading.where(level: 3): it => block(below: 3mm, text(font: "Source Serif 4", size: 12.5pt, weight: "semibold", it.body))
#show heading.where(level: 4): it => block(above: 4.5mm, below: 2mm, text(size: 9pt, weight: "semibold", fill: accent, it.body))
#set table(stroke: (x, y) => (bottom: hair), inset: (x: 0mm, y: 1.7mm), align: left)
#let head(..names) = table.header(..names.pos().map(name => text(size: 8.5pt, weight: "semibold", fill: soft, name)))

#text(size: 10pt, weight: "semibold", fill: accent, d.organisation) \\
#text(fill: soft, d.committee)
#v(4mm)
= #d.title
#grid(columns: (38mm, 1fr), row-gutter: 2.6mm, ..d.facts.map(f => (text(fill: soft, f.label), text(weight: "semibold", f.value))).flatten())

== Osavõtjad
#table(
  columns: (1fr, 38mm, 28mm),
  head([Nimi], [Roll], [Osavõtt]),
  ..d.members.map(m => (m.name, m.role, m.presence)).flatten(),
)

== Päevakord ja otsused
#for c in d.cases [
  #block(breakable: true, width: 100%, above: 7mm)[
    #heading(level: 3, c.heading)
    #grid(columns: (38mm, 1fr), row-gutter: 2.2mm,
      text(fill: soft)[Kutse], text(weight: "semibold", c.qualification),
      text(fill: soft)[Taotluse number], c.number,
      text(fill: soft)[Hindajate ettepanek], c.proposal)
    #if c.results.len() > 0 [
      ==== Hindamistulemused
      #table(
        columns: (1fr, 46mm, 30mm),
        head([Eksamiosa], [Punktid], [Tulemus]),
        ..c.results.map(r => (r.title, r.points, r.outcome)).flatten(),
      )
    ]
    #if c.recusals.len() > 0 [
      ==== Taandatud
      #for r in c.recusals [#r \\ ]
    ]
    ==== Hääletus
    #table(
      columns: (52mm, 26mm, 1fr),
      head([Liige], [Hääl], [Põhjendus]),
      ..c.votes.map(v => (v.name, v.choice, v.reason)).flatten(),
    )
    #c.quorum #c.count
    #block(width: 100%, fill: rgb("#eef4fa"), stroke: (left: 2.5pt + accent), inset: (x: 4mm, y: 3.2mm), above: 4mm)[
      #text(size: 8.5pt, weight: "semibold", fill: accent)[OTSUS] \\
      #text(font: "Source Serif 4", size: 13pt, weight: "semibold", c.decision)
      #if c.ground != none [ #v(1mm) #text(fill: soft)[Õiguslik alus:] #c.ground ]
      #if c.reasons != none [ #parbreak() #text(fill: soft)[Põhjendus:] #c.reasons ]
    ]
  ]
]

== Allkirjastajad
Otsused jõustuvad, kui kõik alljärgnevad isikud on protokollile digitaalselt alla kirjutanud.
#table(
  columns: (1fr, 60mm),
  head([Nimi], [Roll]),
  ..d.signers.map(s => (s.name, s.role)).flatten(),
)
`;
