/** Words for competences and for the choice among the elective ones. */
export const competences = {
  all: "Kompetentsid",
  compulsory: "Kohustuslikud kompetentsid",
  elective: "Valitavad kompetentsid",
  chosen: "Valitud kompetentsid",
  noneChosen: "Ühtegi valitavat kompetentsi ei ole valitud.",
  noneProven: "Valitavaid kompetentse ei tõendatud.",
  notRecorded: "Registris ei ole andmeid selle kohta, millised valitavad kompetentsid tõendati.",
  rule: {
    any: "Kutsestandardi järgi võib valida ükskõik mitu või mitte ühtegi.",
    upTo_one: "Kutsestandardi järgi võib valida ühe.",
    upTo_other: "Kutsestandardi järgi võib valida kuni {{count}}.",
    atLeast_one: "Kutsestandardi järgi valitakse vähemalt üks.",
    atLeast_other: "Kutsestandardi järgi valitakse vähemalt {{count}}.",
    exactly_one: "Kutsestandardi järgi valitakse üks.",
    exactly_other: "Kutsestandardi järgi valitakse {{count}}.",
    between: "Kutsestandardi järgi valitakse {{least}} kuni {{most}}.",
  },
} as const;
