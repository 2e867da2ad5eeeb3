/** Words of the home page. */
export const home = {
  title: "Ülevaade",
  lead: "Siin on see, mis ootab kinnitamist, ja see, mis peagi lõpeb.",
} as const;
