/** Words of the menu. */
export const navigation = {
  home: "Töölaud",
  applications: "Taotlused",
  rounds: "Voorud",
  examSessions: "Eksamid",
  committees: "Kutsekomisjonid",
  meetings: "Koosolekud",
  certificates: "Kutsetunnistused",
  paperOrders: "Paberid",
  invoices: "Arved",
  bank: "Laekumised",
  corrections: "Parandused",
  procedures: "Kutse andmise kord",
  billing: "Konto ja hinnad",
  people: "Inimesed",
  questionnaires: "Küsimustikud kasutajatele",
} as const;
