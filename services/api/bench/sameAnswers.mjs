import { isDeepStrictEqual } from "node:util";
import { kinds } from "./operations.mjs";

/** The rows of an answer, whatever shape the contender gives it. */
const rowsOf = {
  floor: ({ data }) => data,
  "floor, planned": ({ data }) => data,
  api: ({ data }) =>
    "certificate" in data
      ? data.certificate
        ? [data.certificate]
        : []
      : data.certificates.edges.map(({ node }) => node),
  postgraphile: ({ data }) => ("many" in data ? data.many.nodes : data.one ? [data.one] : []),
};

/** PostGraphile has no rule about hidden names and no status: it is compared by what it does have. */
const comparable = (row) => ({
  id: row.id,
  registrationNumber: row.registrationNumber,
  issuedOn: row.issuedOn,
  validUntil: row.validUntil,
  qualification: (row.qualification ?? row.qualificationByQualificationId).title,
  body: (row.awardingBody ?? row.organisationByOrganisationId).name,
});

/**
 * Asks every contender the same questions and compares the rows one by one.
 * @returns {Promise<number>} how many answers were compared
 * @throws {Error} with the first question that is answered differently
 */
export async function sameAnswers(contenders, bodies, asked, count) {
  let compared = 0;
  let found = 0;
  for (const kind of kinds) {
    for (const variables of asked[kind].slice(0, count)) {
      const [first, ...others] = await Promise.all(
        contenders.map((contender) => ask(contender, bodies, kind, variables)),
      );
      found += first.length;
      for (const [place, rows] of others.entries()) {
        const name = contenders[place + 1].name;
        const same =
          name === "postgraphile"
            ? isDeepStrictEqual(rows.map(comparable), first.map(comparable))
            : isDeepStrictEqual(rows, first);
        if (!same)
          throw new Error(
            `${name} answers ${kind} ${JSON.stringify(variables)} differently:\n${JSON.stringify(rows.slice(0, 2))}\n${JSON.stringify(first.slice(0, 2))}`,
          );
        compared += 1;
      }
    }
  }
  if (found === 0) throw new Error("Nothing was found at all: the questions do not fit the data");
  return compared;
}

async function ask(contender, bodies, kind, variables) {
  const response = await fetch(`http://127.0.0.1:${contender.port}${contender.path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: bodies[contender.name](kind, variables),
  });
  const text = await response.text();
  if (response.status !== 200 || text.includes('"errors":'))
    throw new Error(`${contender.name} answers ${kind}: ${text.slice(0, 500)}`);
  return rowsOf[contender.name](JSON.parse(text));
}
