/** The people of the demo data, for the person who tries it: code, name, who, and the portal where they work. */
const personas = [
  ["EE60001019906", "Mari", "citizen with no certificate yet; applies", "citizen"],
  ["EE60001017869", "Jaan", "citizen with four certificates", "citizen"],
  ["EE38001085718", "Jüri", "coordinator of awarding body A", "kao"],
  ["EE47101010033", "Anne", "manager of awarding body A", "kao"],
  ["EE37101010021", "Peeter", "chair of body A's awarding committee", "kao"],
  ["EE60001018800", "Liis", "member of that committee and assessor", "kao"],
  ["EE39901012239", "Tõnu", "member of that committee", "kao"],
  ["EE50001029996", "Kati", "member of that committee", "kao"],
  ["EE60001017716", "Oskar", "coordinator of awarding body B", "kao"],
  ["EE60001019939", "Piret", "registrar at Kutsekoda", "admin"],
  ["EE30303039914", "Rein", "administrator at Kutsekoda", "admin"],
];

/**
 * The table of the demo people, each with the link that signs them in.
 * @param {string} origin
 * @returns {string}
 */
export function personaTable(origin) {
  const rows = personas.map(([code, name = "", who = "", portal]) => {
    return `  ${name.padEnd(7)}${who.padEnd(42)}${origin}/auth/login?as=${code}&portal=${portal}`;
  });
  return rows.join("\n");
}
