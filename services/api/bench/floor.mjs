// The practical floor: Node's own HTTP server and named statements of bare pg, only the columns that are answered.
import http from "node:http";
import pg from "pg";

pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
const options = process.env["FLOOR_OPTIONS"];
const pool = new pg.Pool({ connectionString: process.env["DATABASE_URL"], max: 10, ...(options ? { options } : {}) });

const columns = `c.id, c.registration_number, c.type, c.estqf_level, c.issued_on, c.valid_from, c.valid_until, c.invalidated_at,
  c.replaced_by_id, c.name_hidden, c.birth_date_hidden, p.first_name, p.last_name, p.birth_date,
  q.id as q_id, q.title, q.estqf_level as q_level, o.id as o_id, o.name`;
const neighbours = "join qualification q on q.id = c.qualification_id join organisation o on o.id = c.organisation_id";
const published = "c.confirmed_at is not null and not c.certificate_hidden";
const valid = `${published} and c.invalidated_at is null and c.replaced_by_id is null and (c.valid_until is null or c.valid_until >= $1)`;
const named = `${valid} and not c.name_hidden`;
const byName = `last_name collate "et-x-icu", first_name collate "et-x-icu", p.id`;

const statements = {
  A: `select ${columns} from certificate c join person p on p.id = c.person_id ${neighbours} where c.registration_number = $1 and ${published}`,
  B: `select ${columns} from certificate c join person p on p.id = c.person_id ${neighbours} where ${valid} and c.qualification_id = $2
    and c.valid_from <= $3 and (c.valid_until is null or c.valid_until >= $3) order by c.issued_on desc, c.id desc limit 20`,
  C: `with found as materialized (select p.id, p.first_name, p.last_name, p.birth_date from person p
      where p.name_words @> string_to_array(search_form($2), ' ')
        and exists (select 1 from certificate c where c.person_id = p.id and ${named})),
    h as (select p.* from found p order by ${byName} limit 20)
    select ${columns} from h p join certificate c on c.person_id = p.id ${neighbours} where ${named}
    order by ${byName}, c.id limit 20`,
};

const days = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Tallinn" });
const today = () => days.format(new Date());

const values = {
  A: (asked) => [asked.registrationNumber],
  B: (asked) => [today(), asked.qualificationId, asked.validOn],
  C: (asked) => [today(), asked.name],
};

const statusOf = (row, day) => {
  if (row.invalidated_at !== null) return "INVALIDATED";
  if (row.replaced_by_id !== null) return "REPLACED";
  return row.valid_until !== null && row.valid_until < day ? "EXPIRED" : "VALID";
};

const nested = (row, day) => ({
  id: row.id,
  registrationNumber: row.registration_number,
  type: row.type,
  status: statusOf(row, day),
  estqfLevel: row.estqf_level,
  issuedOn: row.issued_on,
  validFrom: row.valid_from,
  validUntil: row.valid_until,
  holder: {
    firstName: row.name_hidden ? "" : row.first_name,
    lastName: row.name_hidden ? "" : row.last_name,
    birthDate: row.birth_date_hidden ? null : row.birth_date,
    isNameHidden: row.name_hidden,
  },
  qualification: { id: row.q_id, title: row.title, estqfLevel: row.q_level },
  awardingBody: { id: row.o_id, name: row.name },
});

const server = http.createServer((request, response) => {
  let body = "";
  request.setEncoding("utf8");
  request.on("data", (chunk) => (body += chunk));
  request.on("end", () => {
    const { kind, variables } = JSON.parse(body);
    pool
      .query({ name: kind, text: statements[kind], values: values[kind](variables) })
      .then(({ rows }) => {
        const day = today();
        const text = JSON.stringify({ data: rows.map((row) => nested(row, day)) });
        response
          .writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) })
          .end(text);
      })
      .catch((error) => response.writeHead(500).end(String(error)));
  });
});
server.listen(Number(process.env["PORT"]), "127.0.0.1", () => console.log("listening"));
process.on("SIGTERM", () => process.exit(0));
