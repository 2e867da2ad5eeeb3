/** Words of the home page. */
export const home = { title: "Tööjärg", lead: "Siin on see, mis ootab teid täna." } as const;
