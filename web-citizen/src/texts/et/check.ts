/** Words of the page that checks a certificate by its printed code. */
export const check = {
  title: "Kontrolli tunnistust",
  lead: "Skannige kutsetunnistusel olev QR-kood. Kui olete selle lehe korra avanud, töötab see ka ilma võrguühenduseta.",
  scan: "Skanni kood",
  scanWords: "Pilt jääb teie seadmesse. Registrisse ei saadeta midagi.",
  camera: "Skanni kaameraga",
  picture: "Kaamera pilt",
  looking: "Otsin koodi. Hoidke tunnistust kaamera ees.",
  lookingLong:
    "Kood ei ole veel loetud. Tooge tunnistus lähemale, kuni kood täidab raami, hoidke paigal ja lisage valgust. Võite ka valida foto või sisestada kontrollkoodi.",
  stop: "Lõpeta skannimine",
  trouble: {
    refused: {
      title: "Kaamera kasutamine ei ole lubatud",
      words:
        "Lubage kaamera brauseri aadressirea kõrval olevatest lehe seadetest ja proovige uuesti. Võite ka valida foto või sisestada kontrollkoodi.",
    },
    missing: { title: "Kaamerat ei leitud", words: "Valige foto, millel on kood, või sisestage kontrollkood." },
    failed: {
      title: "Kaamera ei käivitunud",
      words: "Võib-olla kasutab seda mõni teine rakendus. Sulgege see ja proovige uuesti, või valige foto.",
    },
  },
  photo: "Foto QR-koodist",
  photoHint: "Kood peab olema pildil terav ja tervenisti näha.",
  reading: "Otsin fotolt koodi …",
  noCode: "Pildilt ei leitud QR-koodi. Tehke teravam foto, millel on kood tervenisti näha.",
  byCode: "Sisesta kontrollkood",
  code: "Kontrollkood",
  codeHint: "12 tähemärki, näiteks 7F3K-9QWM-22XD. Selleks on vaja võrguühendust.",
  codeWrong: "Kontrollkoodis on 12 tähte ja numbrit. Kirjutage kood nii, nagu see on tunnistusel.",
  codeOffline: "Võrguühendust ei ole. Skannige tunnistusel olev QR-kood: selleks ei ole ühendust vaja.",
  ask: "Küsi registrist",
  askNow: "Küsi registrist kohe",
  offline: {
    title: "Ilma võrguühenduseta",
    keeping: "Laadin alla, mida on võrguühenduseta kontrollimiseks vaja …",
    kept: "See leht on nüüd valmis töötama ka ilma võrguühenduseta.",
    notKept:
      "See brauser ei hoia lehte alles: kontrollimiseks on vaja võrguühendust. Avage leht tavalises, mitte privaatses aknas.",
    install: "Paigalda seadmesse",
    installed: "Leht on teie seadmesse paigaldatud.",
    how: "Kuidas leht seadmesse paigaldada",
    howApple:
      "iPhone’is ja iPadis: avage leht Safaris, puudutage jagamise nuppu ja valige „Add to Home Screen“ (lisa avaekraanile).",
    howOthers: "Teistes seadmetes: avage brauseri menüü ja valige „Paigalda“ või „Lisa avaekraanile“.",
    howNone: "Kui brauseris sellist valikut ei ole, lisage leht järjehoidjaks. Võrguühenduseta töötab see ka siis.",
  },
  result: "Kontrolli tulemus",
  verdict: {
    VALID: { title: "Tunnistus on ehtne ja kehtib", words: "Kutseregister on need andmed digitaalselt kinnitanud." },
    EXPIRED: { title: "Tunnistus on ehtne, kuid aegunud", words: "Tunnistus kehtis kuni {{day}}." },
    NOT_YET: { title: "Tunnistus on ehtne, kuid ei kehti veel", words: "Tunnistus kehtib alates {{day}}." },
    INVALIDATED: {
      title: "Tunnistus on kehtetuks tunnistatud",
      words: "Kutseregister on selle tunnistuse tühistanud.",
    },
    REPLACED: { title: "Tunnistus on asendatud uuega", words: "Küsige tunnistuse omanikult uut tunnistust." },
  },
  refused: {
    forged: {
      title: "Kood on võltsitud",
      words: "Andmed ei vasta kutseregistri digitaalsele kinnitusele. Ärge usaldage seda tunnistust.",
    },
    unknownKey: {
      title: "Koodi kinnitajat ei tunta",
      words:
        "Kutseregister ei ole seda koodi kinnitanud, või on teie seadme võtmed vanad. Avage leht võrguühendusega ja proovige uuesti.",
    },
    unreadable: {
      title: "See ei ole kutsetunnistuse kood",
      words: "Skannige kutsetunnistuse alumises osas olev QR-kood.",
    },
  },
  knownAsOf: "Kehtetuks tunnistamised on teada seisuga {{when}}.",
  knownNever: "Kehtetuks tunnistamiste nimekirja ei ole veel alla laaditud. Avage leht korra võrguühendusega.",
  stale: "Nimekiri on vana: küsige võimalusel registrist.",
  holder: "Omanik",
  birthYear: "Sünniaasta",
  specialisation: "Spetsialiseerumine",
  kind: "Liik",
  kinds: { FULL: "Kutse", PARTIAL: "Osakutse", SCHOOL_DOCUMENT: "Esmane kutse" },
  level: "EKR tase",
  number: "Registreerimisnumber",
  validFrom: "Kehtib alates",
  validUntil: "Kehtib kuni",
  unlimited: "tähtajatu",
  compare: "Võrrelge nime isikut tõendava dokumendiga ja andmeid paberil olevatega.",
} as const;
