/** Words of the work queue. */
export const applications = {
  title: "Taotlused",
  lead: "Kõik teie asutusele esitatud taotlused: kes peab tegutsema ja mis ajaks.",
  queues: "Tööjärjed",
  queue: {
    ALL: "Kõik",
    MINE: "Minu käes",
    UNASSIGNED: "Määramata",
    OVERDUE: "Tähtaeg möödas",
    READY_FOR_MEETING: "Koosolekuks valmis",
  },
  text: "Nimi või taotluse number",
  caption: "Taotlused",
  submitted: "Esitatud",
  reviewer: "Läbivaataja",
  empty: {
    title: "Siin ei ole ühtegi taotlust",
    words: "Eemaldage mõni piirang või valige teine tööjärg.",
  },
} as const;
