/** The pages of a certificate in Typst. The content comes only through `sys.inputs`, as data, never as markup. */
export const certificateTemplate = `
#let d = json(bytes(sys.inputs.data))
#let qr = bytes(sys.inputs.qr)
#let ink = rgb("#14263f")
#let gold = rgb("#8a6d2f")
#let line-gold = rgb("#b89b5e")
#let soft = rgb("#4d5a6b")
#let red = rgb("#9b1c1c")
#let amber = rgb("#7a4a00")
#let serif(size, weight: "regular", style: "normal", body) = text(font: "Source Serif 4", size: size, weight: weight, style: style, body)
#let en(body) = text(lang: "en", fill: soft, style: "italic", body)
#let both(t, gap: " · ") = [#t.et#if t.en != none [#gap#en(t.en)]]
#let tone(m) = if m.tone == "invalid" { red } else { amber }

#set document(
  title: d.kind.et + " nr " + d.number + " / " + d.kind.en + " No. " + d.number,
  author: "Kutseregister",
  keywords: (d.kind.et, d.number),
  date: datetime(year: d.day.year, month: d.day.month, day: d.day.day),
)
#set text(font: "Source Sans 3", size: 10pt, lang: "et", fill: ink, hyphenate: false)
#set par(leading: 0.55em, spacing: 0.8em)
#set heading(outlined: false)

// A frieze of interlaced waves between the two frames: never under text, never under the code.
#let frieze(width, height) = box(width: width, height: height, {
  let waves = 9
  let periods = 24
  let step = width / (periods * 2)
  for k in range(waves) {
    let reach = height * (0.5 - 0.055 * k)
    for side in (1, -1) {
      let parts = (curve.move((0mm, height / 2)),)
      for i in range(periods * 2) {
        let up = if calc.even(i) { side } else { -side }
        let y = height / 2 - up * reach * 1.333
        parts.push(curve.cubic((step * (i + 0.364), y), (step * (i + 0.636), y), (step * (i + 1), height / 2)))
      }
      place(top + left, curve(stroke: 0.22pt + line-gold, ..parts))
    }
  }
})

#set page(
  paper: "a4",
  margin: (x: 25mm, top: 29mm, bottom: 27mm),
  background: {
    place(center + horizon, rect(width: 194mm, height: 281mm, stroke: 0.9pt + line-gold))
    place(center + horizon, rect(width: 191mm, height: 278mm, stroke: 0.3pt + line-gold))
    place(top + center, dy: 12.5mm, frieze(184mm, 7.5mm))
    place(bottom + center, dy: -12.5mm, frieze(184mm, 7.5mm))
    if d.mark != none {
      place(center + horizon, rotate(-52deg, text(font: "Source Serif 4", size: 92pt, weight: "semibold", fill: tone(d.mark).transparentize(88%), d.mark.et)))
    }
  },
  footer: context {
    set text(size: 8pt, fill: soft)
    let pages = counter(page).final().first()
    if pages > 1 { align(center)[#d.kind.et nr #d.number #h(3mm) #counter(page).display("1 / 1", both: true)] }
  },
  footer-descent: 1.5mm,
)
#show heading.where(level: 1): it => block(below: 3.4mm, serif(34pt, weight: "semibold", it.body))
#show heading.where(level: 2): it => block(above: 0mm, below: 2mm, text(size: 9pt, weight: "semibold", fill: gold, it.body))

#if d.mark != none {
  block(width: 100%, stroke: 1pt + tone(d.mark), fill: white, radius: 1.2mm, inset: (x: 4mm, y: 2.6mm), below: 4mm)[
    #text(weight: "semibold", size: 13pt, fill: tone(d.mark))[#d.mark.et / #text(lang: "en", d.mark.en)] \\
    #d.mark.more.et #en(d.mark.more.en)
  ]
}

#set align(center)
#text(size: 11pt, weight: "semibold")[EESTI VABARIIK] \\
#text(size: 9pt, en[Republic of Estonia])
#v(3.4mm)
#v(0.4fr)
= #d.kind.et
#serif(14pt, en(d.kind.en))
#v(1.5mm)
#text(size: 11pt, fill: gold, weight: "semibold")[nr #d.number]
#v(3.4mm)
#v(0.5fr)
#serif(if d.name.len() > 44 { 19pt } else if d.name.len() > 28 { 24pt } else { 30pt }, weight: "semibold", d.name)
#v(0.5mm)
#if d.identity != none [#text(fill: soft)[#both(d.identity.label, gap: " / ")] #d.identity.value]
#v(1.6mm)
#v(0.4fr)
#both(d.award, gap: " / ")
#v(1mm)
#serif(if d.title.et.len() > 70 { 15pt } else if d.title.et.len() > 44 { 18pt } else { 22pt }, weight: "semibold", d.title.et)
#if d.title.en != none [
  #v(0.2mm)
  #serif(12.5pt, en(d.title.en))
]
#for f in d.beside [
  #v(0.2mm)
  #text(fill: soft)[#f.label.et / #text(lang: "en", style: "italic", f.label.en)] \\
  #text(size: 11pt, weight: "semibold", f.value.et) #if f.value.en != none [ #h(1mm) #en(f.value.en)]
]
#v(1.5mm)
#text(weight: "semibold", d.level.et) \\
#text(size: 9pt, en(d.level.en))
#set align(left)
#v(2.4mm)
#v(0.5fr)
#line(length: 100%, stroke: 0.4pt + line-gold)
#v(2.4mm)

#let field(f) = block(breakable: false, width: 100%)[
  #text(size: 8.5pt, fill: gold, weight: "semibold", f.label.et) #text(size: 8.5pt, en(f.label.en)) \\
  #text(weight: "semibold", f.value.et)#if f.value.en != none [ #h(0.6mm) #en(f.value.en)]
]
#grid(columns: (1fr, 1fr), column-gutter: 9mm, row-gutter: 3mm, ..d.facts.map(field))

#let small = d.competences.map(g => g.list.len()).sum(default: 0) > 6
#for g in d.competences [
  #v(3.4mm)
  == #g.title.et #text(weight: "regular", en(g.title.en))
  #set text(size: if small { 8.5pt } else { 9.5pt })
  #set list(marker: text(fill: gold)[•], indent: 0mm, body-indent: 1.6mm, spacing: if small { 1.5mm } else { 1.8mm })
  #let entry(c) = list.item[#c.et #if c.en != none [ #h(0.5mm) #en(c.en)]]
  #if g.remark != none [
    #g.remark.et #h(0.5mm) #en(g.remark.en)
  ] else if small and g.list.len() > 1 {
    let half = calc.ceil(g.list.len() / 2)
    let side(from, to) = list(..g.list.slice(from, to).map(entry))
    grid(columns: (1fr, 1fr), column-gutter: 8mm, side(0, half), side(half, g.list.len()))
  } else {
    list(..g.list.map(entry))
  }
]
#v(1fr)
#block(breakable: false, width: 100%, above: 3mm)[
  #line(length: 100%, stroke: 0.4pt + line-gold)
  #v(1.5mm)
  #grid(columns: (35mm, 1fr), column-gutter: 5mm, align: (left, horizon),
    box(fill: white, image(qr, format: "svg", width: 35mm, alt: "QR-kood tunnistuse kontrollimiseks ka ilma võrguühenduseta. QR code for checking the certificate, also without a network.")),
    [
      == Kontrollige tunnistust #text(weight: "regular", en[Check this certificate])
      #link(d.check.url)[#text(fill: rgb("#0b4f8a"), weight: "semibold", d.check.address)] \\
      #text(size: 9pt)[Kontrollkood / #en[verification code] #text(weight: "semibold", d.check.code)]
      #v(0.6mm)
      #text(size: 9pt)[Kehtib kutseregistri kanne. QR-kood kinnitab andmeid ka ilma võrguühenduseta. Faili kinnitab kutseregistri e-tempel.]
      #text(size: 9pt, en[The entry in the register prevails. The QR code proves the details also without a network. The file bears the electronic seal of the register.])
    ])
]
#pdf.attach("kutsetunnistus.json", bytes(sys.inputs.content), relationship: "data", mime-type: "application/json", description: "Masinloetav kutsetunnistus / machine-readable certificate")
`;
