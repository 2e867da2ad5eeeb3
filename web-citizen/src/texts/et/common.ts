/** Words that several pages say. */
export const common = {
  home: "Avaleht",
  allOfThem: "Kõik",
  noLimit: "Piiranguta",
  failed: {
    signedOut: "Teie seanss on lõppenud. Sisenege uuesti ja proovige veel kord.",
    noRight: "Teil ei ole õigust seda teha.",
    notFound: "Seda ei ole enam. Laadige leht uuesti.",
    tooMany: "Liiga palju päringuid korraga. Oodake minut ja proovige uuesti.",
    offline: "Ühendus registriga puudub. Proovige uuesti, kui ühendus on taastunud.",
    broken: "See ei õnnestunud meie vea tõttu. Proovige mõne aja pärast uuesti.",
  },
} as const;
