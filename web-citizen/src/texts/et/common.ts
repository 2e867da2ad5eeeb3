/** Words that several pages say. */
export const common = {
  home: "Avaleht",
  allOfThem: "Kõik",
  noLimit: "Piiranguta",
} as const;
