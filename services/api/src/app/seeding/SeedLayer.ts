/** Whose rows are put in: what every register has, or what the demo adds to it. */
export type SeedLayer = "reference" | "demo";
