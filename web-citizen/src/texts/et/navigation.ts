/** Words of the menu. */
export const navigation = {
  home: "Avaleht",
  qualifications: "Kutsed",
  certificates: "Tunnistuste otsing",
  applications: "Minu taotlused",
  myCertificates: "Minu tunnistused",
  contacts: "Minu kontaktid",
  calendar: "Kalender",
} as const;
