/** The people of the demo data, by the names the journeys call them; `portal` is where each works. */
export const personas = {
  mari: { code: "EE60001019906", portal: "citizen" },
  jaan: { code: "EE60001017869", portal: "citizen" },
  jyri: { code: "EE38001085718", portal: "kao" },
  anne: { code: "EE47101010033", portal: "kao" },
  peeter: { code: "EE37101010021", portal: "kao" },
  liis: { code: "EE60001018800", portal: "kao" },
  tonu: { code: "EE39901012239", portal: "kao" },
  kati: { code: "EE50001029996", portal: "kao" },
  oskar: { code: "EE60001017716", portal: "kao" },
  piret: { code: "EE60001019939", portal: "admin" },
  rein: { code: "EE30303039914", portal: "admin" },
} as const;

export type PersonaName = keyof typeof personas;
