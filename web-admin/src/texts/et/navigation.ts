/** Words of the menu. */
export const navigation = {
  home: "Ülevaade",
  certificates: "Kutsetunnistused",
  corrections: "Parandused",
  people: "Inimesed",
  mandates: "Volitused",
  bodies: "Kutse andjad",
  standards: "Kutsestandardid",
  qualifications: "Kutsed",
  events: "Sündmused",
} as const;
