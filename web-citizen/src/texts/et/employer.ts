/** Words of the pages of a company's representative, and of the holder's answer to a watch. */
export const employer = {
  title: "Ettevõtte nimel",
  lead: "Tööandja või hankija esindajana saate kontrollida, kas kutsetunnistused kehtivad, ja paluda omanikult nõusolekut tunnistust jälgida.",
  companies: "Ettevõtted",
  down: "Äriregister ei vasta praegu",
  downWords: "Me ei saa kontrollida, milliseid ettevõtteid te esindate. Proovige mõne minuti pärast uuesti.",
  again: "Proovi uuesti",
  none: "Teil ei ole ettevõtet, mida üksi esindada",
  noneWords:
    "Esindusõigus tuleb äriregistrist. Kui olete hiljuti juhatuse liikmeks saanud, jõuab õigus siia pärast äriregistri kannet.",
  source:
    "Ettevõtted tulevad äriregistrist. Esindusõigust kontrollitakse iga kord, kui hakkate ettevõtte nimel tegutsema, ja see kehtib siin päeva lõpuni.",
  act: "Tegutse ettevõtte nimel",
  actFor: "Tegutse ettevõtte {{name}} nimel",
  beginning: "Kontrollin äriregistrist …",
  acting: "Tegutsete praegu",
  actingWords:
    "Kõik, mida selles rollis vaatate, märgitakse üles. Tunnistuse omanik näeb, et vaatas teie ettevõte ja mis eesmärgil.",
  registryCode: "Registrikood {{registryCode}}",
  toCheck: "Kontrolli tunnistusi",
  toWatches: "Jälgimised",
} as const;
