/** Words of the menu. */
export const navigation = {
  home: "Ülevaade",
  certificates: "Kutsetunnistused",
  paperOrders: "Paberid",
  invoices: "Arved",
  bank: "Laekumised",
  corrections: "Parandused",
  people: "Inimesed",
  mandates: "Volitused",
  bodies: "Kutse andjad",
  standards: "Kutsestandardid",
  qualifications: "Kutsed",
  supervision: "Järelevalve",
  questionnaires: "Küsimustikud kasutajatele",
  events: "Sündmused",
} as const;
