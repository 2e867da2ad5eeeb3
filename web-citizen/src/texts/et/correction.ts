/** Words of asking for a correction. */
export const correction = {
  title: "Palu andmeid parandada",
  lead: "Kirjutage, mis on tunnistusel valesti. Kutse andja vastab 30 päeva jooksul ja Kutsekoda kinnitab paranduse.",
  wrong: "Mis on valesti",
  wrongHint: "Näiteks: kehtivuse lõpp või spetsialiseerumine on vale.",
  shouldBe: "Kuidas peaks olema",
  evidence: "Tõendid",
  evidenceHint: "Kuni 10 faili: PDF, pilt, ODT, DOCX või allkirjastatud ümbrik, igaüks kuni 20 MB.",
  remove: "Eemalda {{fileName}}",
  send: "Saada palve",
  sending: "Saadan …",
  sent: "Palve on saadetud",
  sentWords: "{{body}} vastab teile, tähtaeg on {{date}}. Vastuse saate kirjaga, seisu näete tunnistuse lehel.",
  toCertificate: "Tunnistuse juurde",
  notPossible: "Selle tunnistuse parandamist ei saa praegu paluda",
  notPossibleWords: "Palve on juba menetluses või tunnistus ei kehti.",
  section: "Andmete parandamine",
  sectionWords: "Kui tunnistusel on viga, paluge see parandada.",
  answerBy: "Vastamise tähtaeg: {{date}}.",
  nameTitle: "Nimi tunnistusel",
  nameWords:
    "Nimi tuleb riigi andmetest. Kui see on rahvastikuregistris vale, parandatakse see seal: pöörduge perekonnaseisuasutusse ja logige pärast siia uuesti sisse. Kui teie nimi on muutunud, aga PDF-il on endine, paluge siin uus PDF.",
} as const;
