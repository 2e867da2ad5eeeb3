import pg from "pg";

const certificate = `fragment Entry on Certificate {
  id registrationNumber type status estqfLevel issuedOn validFrom validUntil
  holder { firstName lastName birthDate isNameHidden }
  qualification { id title estqfLevel }
  awardingBody { id name }
}`;

/** As a portal sends them: A by number, B by qualification and validity, C by the two words of a name; narrowed lists, and counted. */
export const documents = {
  A: `query BenchByNumber($registrationNumber: String!) { certificate(registrationNumber: $registrationNumber) { ...Entry } } ${certificate}`,
  B: `query BenchByQualification($qualificationId: ID!, $validOn: Date!) {
    certificates(filter: { qualificationId: $qualificationId, validOn: $validOn }, first: 20) {
      edges { node { ...Entry } } pageInfo { hasNextPage endCursor } } } ${certificate}`,
  list: `query BenchList($filter: CertificateFilter!) { certificates(filter: $filter, first: 25) {
      edges { node { ...Entry } } pageInfo { hasNextPage endCursor } } } ${certificate}`,
  counted: `query BenchCounted($filter: CertificateFilter!) { certificates(filter: $filter, first: 25) {
      totalCount edges { node { ...Entry } } pageInfo { hasNextPage endCursor } } } ${certificate}`,
  C: `query BenchByName($name: String!) {
    certificates(filter: { name: $name }, first: 20) {
      edges { node { ...Entry } } pageInfo { hasNextPage endCursor } } } ${certificate}`,
};

export const kinds = /** @type {const} */ (["A", "B", "C"]);

/**
 * What is asked: so many different questions of each kind, the same for every contender and every run.
 * @param {string} ownerUrl @param {number} count
 * @returns {Promise<Record<"A" | "B" | "C", Record<string, string>[]>>}
 */
export async function questions(ownerUrl, count) {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    const numbers = await client.query(
      `select registration_number as n from certificate tablesample system (20) repeatable (7)
        where confirmed_at is not null and not certificate_hidden limit $1`,
      [count],
    );
    const people = await client.query(
      "select first_name as f, last_name as l, id from person tablesample system (20) repeatable (7) limit $1",
      [count],
    );
    const qualifications = await client.query("select qualification_id as q from certificate limit $1", [count]);
    const { rows } = await client.query("select to_char(current_date, 'YYYY-MM-DD') as today");
    const validOn = rows[0].today;
    return {
      A: numbers.rows.map(({ n }) => ({ registrationNumber: n })),
      B: qualifications.rows.map(({ q }) => ({ qualificationId: q, validOn })),
      C: people.rows.map(({ f, l }) => ({ name: `${l} ${f}`.toLowerCase() })),
    };
  } finally {
    await client.end();
  }
}
