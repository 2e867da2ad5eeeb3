import { join } from "node:path";
import { Client } from "pg";
import { aRegister } from "../../test/aRegister";
import { isUpToDate } from "../../test/generatedFile";
import { seededDatabase, type SeededDatabase } from "../../test/seededDatabase";

let database: SeededDatabase;
const running = aRegister(async () => {
  database = await seededDatabase(`kutse_budget_${process.pid}`);
  return { DATABASE_URL: database.url };
});
afterAll(() => database.drop());

interface Budgeted {
  readonly name: string;
  /** Personal code and role of who asks; nobody signed in when left out. */
  readonly asks?: readonly [code: string, role: string | null];
  readonly query: string;
}

const coordinator = ["38001085718", "COORDINATOR"] as const;
const registrar = ["60001019939", "REGISTRAR"] as const;
const list = (field: string, node: string): string =>
  `{ ${field} { edges { node { ${node} } } pageInfo { hasNextPage } } }`;

/** Lists of 20 with what stands beside each row in the portals. */
const operations: readonly Budgeted[] = [
  {
    name: "Public search by name",
    query: list(
      'certificates(first: 20, filter: {name: "jaan tamm"})',
      "registrationNumber holder { firstName lastName } qualification { title } awardingBody { name }",
    ),
  },
  {
    name: "One certificate",
    query:
      '{ certificate(registrationNumber: "300001") { status holder { lastName } qualification { title standard { code } } awardingBody { name } } }',
  },
  {
    name: "Qualifications with bodies and rounds",
    query: list(
      "qualifications(first: 20)",
      "title standard { code council { name } } awardingRights { organisation { name } } openRounds { name closesOn }",
    ),
  },
  {
    name: "Occupational standards",
    query: list("occupationalStandards(first: 20)", "code title council { name } qualifications { title }"),
  },
  {
    name: "Awarding bodies",
    query: list("awardingBodies(first: 20)", "name awardingRights { validUntil qualification { title } }"),
  },
  {
    name: "Rights that end soon",
    query: list('endingRights(endsBy: "2099-12-31")', "validUntil organisation { name } qualification { title }"),
  },
  {
    name: "Rounds",
    query: list("applicationRounds(first: 20)", "name closesOn organisation { name } qualifications { title }"),
  },
  {
    name: "Exam calendar",
    query: list(
      "examSessions(first: 20, filter: {publishedOnly: true})",
      "startsAt place seatsFree organisation { name } qualifications { title }",
    ),
  },
  {
    name: "Work queue",
    asks: coordinator,
    query: `{ applications(first: 20) { totalCount queueCounts { queue count } edges { node { number status actingParty dueOn applicant { firstName lastName } qualification { title } round { name } reviewer { lastName } } } } }`,
  },
  {
    name: "Own body's exam sessions",
    asks: coordinator,
    query: list(
      "examSessions(first: 20)",
      "startsAt status seatsTaken qualifications { title } assessors { lastName } viewerCanPublish",
    ),
  },
  {
    name: "Meetings",
    asks: coordinator,
    query: list("meetings(first: 20)", "startsAt status committee { name } seats { person { lastName } }"),
  },
  {
    name: "Certificate entries",
    asks: coordinator,
    query: list(
      "certificateEntries(first: 20)",
      "registrationNumber status person { lastName } qualification { title } viewerCanSubmit",
    ),
  },
  {
    name: "Mandates",
    asks: registrar,
    query: list(
      "mandates(first: 20, filter: {role: COMMITTEE_MEMBER})",
      "role isActive person { lastName } organisation { name } committee { name }",
    ),
  },
  {
    name: "Events",
    asks: registrar,
    query: list("events(first: 20)", "at type actor { lastName } actorOrganisation { name }"),
  },
  {
    name: "Confirmations",
    asks: registrar,
    query: list(
      "certificateEntries(first: 20, filter: {statuses: [SUBMITTED, VALID]})",
      "status person { lastName personalCode } qualification { title } awardingBody { name }",
    ),
  },
  {
    name: "Paper orders",
    asks: registrar,
    query: list(
      "paperOrders(first: 20)",
      "number status requestedAt holder { firstName lastName } certificate { registrationNumber } invoice { total { amount } status } viewerCanStartPrinting",
    ),
  },
  {
    name: "Invoices",
    asks: coordinator,
    query: list(
      "invoices(first: 20)",
      "number buyerName status total { amount } due { amount } refundDue { amount } issuer { name } viewerCanRecordRefund",
    ),
  },
  {
    name: "Payments",
    asks: coordinator,
    query: list("payments(first: 20)", "bookedOn money { amount } payerName invoice { number } matchedBy { lastName }"),
  },
  {
    name: "Questions that wait",
    asks: coordinator,
    query:
      "{ waitingQuestions(first: 3) { count recipients { state answersFor { name } questionnaire { titleEt isMandatory closesAt organisation { name } } } } }",
  },
  {
    name: "Own questionnaires",
    asks: coordinator,
    query: list(
      "ownQuestionnaires(list: WAITING, first: 20)",
      "state answersFor { name } questionnaire { titleEt isMandatory closesAt organisation { name } }",
    ),
  },
  {
    name: "Feedback at the end of journeys",
    asks: registrar,
    query:
      "{ journeyFeedbackSummary { step count average } journeyFeedback(first: 20) { edges { node { step rating text givenOn } } } }",
  },
  { name: "Letters", asks: coordinator, query: list("letters(first: 20)", "subject createdAt readAt") },
  { name: "Figures", query: "{ statistics { validCertificates occupationalStandards } }" },
];
const most = 6;
const measured = new Map<string, number>();

async function cookieOf(code: string, role: string | null): Promise<string> {
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ person: string; mandate: string | null }>(
    "select p.id person, m.id mandate from person p left join mandate m on m.person_id = p.id and m.role = $2 where p.personal_code = $1",
    [code, role],
  );
  await client.end();
  return running.signIn(rows[0]?.person ?? "", rows[0]?.mandate ?? null);
}

describe("the budget of statements", () => {
  it.each(operations)(`$name: at most ${most}`, async ({ name, query, asks }) => {
    const cookie = asks ? await cookieOf(...asks) : undefined;
    const { statements, errors } = await running.ask(query, {}, cookie);
    expect(errors ?? []).toEqual([]);
    const own = statements - (asks ? 1 : 0);
    measured.set(name, own);
    expect(own).toBeLessThanOrEqual(most);
  });

  it("is published as docs/query-budget.md", () => {
    const rows = operations.map(
      ({ name, asks }) =>
        `| ${name} | ${asks ? (asks[1]?.toLowerCase() ?? "citizen") : "anybody"} | ${measured.get(name) ?? "?"} |`,
    );
    const page = [
      "# How many statements an operation sends",
      "",
      `Generated by a test that runs each list of 20 with its nested objects on the demo data and allows ${most}. The statement`,
      "that finds the session is not counted.",
      "",
      "| Operation | Asked by | Statements |",
      "|---|---|---|",
      ...rows,
      "",
    ].join("\n");
    expect(isUpToDate(join(__dirname, "../../../../docs/query-budget.md"), page)).toBe(true);
  });
});
