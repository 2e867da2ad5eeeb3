/** Words of the menu. */
export const navigation = {
  home: "Ülevaade",
  certificates: "Kutsetunnistused",
  people: "Inimesed",
  mandates: "Volitused",
  bodies: "Kutse andjad",
  standards: "Kutsestandardid",
  qualifications: "Kutsed",
  questionnaires: "Küsitlused",
  events: "Sündmused",
} as const;
