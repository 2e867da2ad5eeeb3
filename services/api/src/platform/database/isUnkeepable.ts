/**
 * PostgreSQL keeps no U+0000 (22021 in a text, 22P05 in JSON) and no half of a character in JSON (22P02). Whoever sends one has
 * sent bad input.
 */
export const isUnkeepable = (error: unknown): boolean =>
  error instanceof Error &&
  "code" in error &&
  (error.code === "22021" || error.code === "22P05" || (error.code === "22P02" && / type json/.test(error.message)));
