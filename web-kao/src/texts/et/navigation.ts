/** Words of the menu. */
export const navigation = {
  home: "Töölaud",
  applications: "Taotlused",
  rounds: "Voorud",
  examSessions: "Eksamid",
  committees: "Kutsekomisjonid",
  meetings: "Koosolekud",
  certificates: "Kutsetunnistused",
  corrections: "Parandused",
  people: "Inimesed",
} as const;
