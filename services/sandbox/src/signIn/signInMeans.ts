/** A means of sign-in that the state sign-in offers, by the name of its scope. */
export type MeansId = "mid" | "smartid" | "idcard" | "eidas";

export const levels = ["low", "substantial", "high"] as const;
export type Level = (typeof levels)[number];

/** What the ID token says of each means; the letter case is TARA's own. */
export const signInMeans: Record<MeansId, { amr: string; acr: Level }> = {
  mid: { amr: "mID", acr: "high" },
  smartid: { amr: "smartid", acr: "high" },
  idcard: { amr: "idcard", acr: "high" },
  eidas: { amr: "eIDAS", acr: "substantial" },
};

/** True when the text names a level of assurance. */
export function isLevel(text: unknown): text is Level {
  return levels.some((level) => level === text);
}

/** The means a request allows: those its scopes ask for (all when none), strong enough for the level asked. */
export function allowedMeans(scopes: readonly string[], asked: Level): MeansId[] {
  const all: MeansId[] = ["mid", "smartid", "idcard", "eidas"];
  const named = scopes.includes("eidasonly") ? (["eidas"] as MeansId[]) : all.filter((means) => scopes.includes(means));
  const chosen = named.length > 0 ? named : all;
  return chosen.filter((means) => levels.indexOf(signInMeans[means].acr) >= levels.indexOf(asked));
}
