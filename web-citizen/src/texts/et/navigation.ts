/** Words of the menu. */
export const navigation = {
  home: "Avaleht",
  qualifications: "Kutsed",
  certificates: "Tunnistuste otsing",
  applications: "Minu taotlused",
  myCertificates: "Minu tunnistused",
  myData: "Minu andmed",
  calendar: "Kalender",
} as const;
