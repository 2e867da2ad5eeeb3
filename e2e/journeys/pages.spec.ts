import { expect, test, type Browser, type Page } from "@playwright/test";
import { actAs } from "../support/actAs";
import { askRegister } from "../support/askRegister";
import { bringBankFile } from "../support/bringBankFile";
import { changeableProcedure } from "../support/changeableProcedure";
import { expectSoundPage, type SoundPage } from "../support/expectSoundPage";
import { knownIds } from "../support/knownIds";
import { openForSupervision } from "../support/openForSupervision";
import type { PersonaName } from "../support/personas";
import { isOfRoute, readRoutes } from "../support/readRoutes";
import { signInAs, watchPolicy, type SignedIn } from "../support/signInAs";
import { startPaperOrder } from "../support/startPaperOrder";
import { startDraft } from "../support/startDraft";

// many pages a person, each at a desk and on a phone
test.setTimeout(600_000);

const visited: string[] = [];

/** Every page is looked at, also after one has failed; the policy of the browser must not have been broken by any. */
async function visit({ page, violations }: Pick<SignedIn, "page" | "violations">, pages: readonly SoundPage[]) {
  const faults: string[] = [];
  for (const each of pages) {
    visited.push(each.path);
    await expectSoundPage(page, each).catch((error: unknown) => faults.push(`${each.path}: ${String(error)}`));
  }
  expect([...faults, ...violations].join("\n\n")).toBe("");
}

async function visitAs(
  browser: Browser,
  name: PersonaName,
  pagesOf: (signedIn: SignedIn) => Promise<readonly SoundPage[]> | readonly SoundPage[],
) {
  const signedIn = await signInAs(browser, name);
  await visit(signedIn, await pagesOf(signedIn));
  await signedIn.context.close();
}

async function ownBody(page: Page): Promise<string> {
  const { viewer } = await askRegister<{ viewer: { activeMandate: { organisation: { id: string } } } }>(
    page,
    "query Body { viewer { activeMandate { organisation { id } } } }",
  );
  return viewer.activeMandate.organisation.id;
}

async function firstNumber(page: Page): Promise<string> {
  const { certificates } = await askRegister<{ certificates: { edges: { node: { registrationNumber: string } }[] } }>(
    page,
    "query First { certificates(first: 1) { edges { node { registrationNumber } } } }",
  );
  return certificates.edges[0]?.node.registrationNumber ?? "";
}

/** The address of a questionnaire that waits for who is signed in. */
async function waitingQuestion(page: Page): Promise<string> {
  const { waitingQuestions } = await askRegister<{
    waitingQuestions: { recipients: { questionnaire: { id: string } }[] };
  }>(page, "query W { waitingQuestions(first: 1) { recipients { questionnaire { id } } } }");
  return `questions/${waitingQuestions.recipients[0]?.questionnaire.id ?? ""}`;
}

const at = (...paths: string[]): SoundPage[] => paths.map((path) => ({ path }));

test("the pages for everyone", async ({ page }) => {
  const violations = watchPolicy(page);
  const known = await knownIds(page, {
    qualifications: "qualifications(first: 1, filter: { openRoundOnly: true })",
    bodies: "awardingBodies(first: 1)",
    standards: "occupationalStandards(first: 1)",
  });
  const number = await firstNumber(page);
  const qualification = `/qualifications/${known.qualifications}`;
  await visit({ page, violations }, [
    ...at("/", "/qualifications", "/qualifications?open=yes&text=hooldus", qualification, `${qualification}/apply`),
    ...at(`/certificates/${number}/message`),
    ...at("/check", "/certificates", `/certificates/${number}`, "/awarding-bodies", `/awarding-bodies/${known.bodies}`),
    ...at("/standards", `/standards/${known.standards}`, "/calendar", "/sign-in", "/accessibility", "/letters"),
    ...at("/employer/share", `/employer/share#share_${"0a".repeat(16)}`),
    ...at("/invited/no-such-questionnaire#no-such-secret", "/questions", "/verify"),
    { path: "/no-such-page", missing: true },
    { path: "/qualifications/no-such-qualification", missing: true },
    { path: "/certificates/999999999", missing: true },
    ...at("/kao/", "/kao/applications", "/admin/"),
  ]);
});

test("the pages of a person", async ({ browser }) => {
  await visitAs(browser, "jaan", async ({ page }) => {
    const mine = await askRegister<{ myCertificates: { id: string }[] }>(page, "query M { myCertificates { id } }");
    const draft = `/applications/${await startDraft(page, "Tugiisik, tase 4")}`;
    const sections = ["kind", "contacts", "education", "work", "documents", "exam", "publicity"];
    const { letters } = await knownIds(page, { letters: "letters(first: 1)" });
    const paper = await startPaperOrder(page);
    return [
      ...at(`/my-certificates/${paper.certificateId}/order`, `/my-orders/${paper.orderId}`),
      ...at(`/my-orders/${paper.orderId}?placed=1`, "/my-invoices", `/my-invoices/${paper.invoiceId}`),
      ...at("/", "/applications", draft, ...sections.map((section) => `${draft}/${section}`), `${draft}/check`),
      ...at(
        "/my-certificates",
        ...mine.myCertificates.map(({ id }) => `/my-certificates/${id}`),
        "/my-contacts",
        "/employer",
      ),
      ...at(
        "/my-data",
        "/my-shares",
        "/my-shares/new",
        "/my-usage",
        `/certificates/${await firstNumber(page)}/message`,
      ),
      ...at(`/my-certificates/${mine.myCertificates[0]?.id ?? ""}/correction`),
      ...at("/questions", "/questions?list=ANSWERED", `/${await waitingQuestion(page)}`),
      ...at("/letters", ...(letters === "nothing-there" ? [] : [`/letters/${letters}`])),
    ];
  });
});

test("the pages of a company's representative", async ({ browser }) => {
  await visitAs(browser, "jyri", async ({ page }) => {
    const act = "mutation A($input: ActForCompanyInput!) { actForCompany(input: $input) { problems { code } } }";
    await askRegister(page, act, { input: { registryCode: "19900019" } });
    const check = `mutation C($input: CheckCertificatesInput!) { checkCertificates(input: $input) { check { id } } }`;
    const input = { purpose: "STAFF", purposeText: "Oma töötajad", rows: "300001\n999999999\nJaan Tamm; 1.1.1990" };
    const { checkCertificates } = await askRegister<{ checkCertificates: { check: { id: string } } }>(page, check, {
      input,
    });
    const watch = "mutation W($input: AskWatchInput!) { askWatch(input: $input) { problems { code } } }";
    const asked = { registrationNumber: "300002", reason: "Leping", contactEmail: "info@kase.example" };
    await askRegister(page, watch, { input: asked });
    const result = `/employer/checks/${checkCertificates.check.id}`;
    return [
      ...at("/employer", "/employer/check", result, "/employer/watches", "/my-watches"),
      ...at(`/employer/share#share_${"0a".repeat(16)}`, "/my-shares/new?company=19900019"),
      { path: "/employer/checks/no-such-check", missing: true },
    ];
  });
});

test("the coordinator's pages", async ({ browser }) => {
  await visitAs(browser, "jyri", async ({ page }) => {
    const body = await ownBody(page);
    const { committees } = await askRegister<{ committees: { id: string }[] }>(page, "query C { committees { id } }");
    const known = await knownIds(page, {
      reviewed: "applications(first: 1, filter: { statuses: [IN_REVIEW] })",
      deficient: "applications(first: 1, filter: { statuses: [DEFICIENT] })",
      sessions: `examSessions(first: 1, filter: { organisationId: "${body}" })`,
      meetings: "meetings(first: 1)",
      entries: `certificateEntries(first: 1, filter: { organisationId: "${body}" })`,
      letters: "letters(first: 1)",
      orders: "paperOrders(first: 1)",
      invoices: "invoices(first: 1)",
    });
    const statement = await bringBankFile(page);
    const committee = `/kao/committees/${committees[0]?.id ?? ""}`;
    return [
      ...at("/kao/corrections"),
      { path: "/kao/corrections/no-such-request", missing: true },
      ...at("/kao/", "/kao/applications", "/kao/applications?queue=MINE", `/kao/applications/${known.reviewed}`),
      ...at(`/kao/applications/${known.deficient}`, "/kao/rounds", "/kao/rounds/plan", "/kao/exam-sessions"),
      ...at("/kao/exam-sessions?when=past", "/kao/exam-sessions/plan", `/kao/exam-sessions/${known.sessions}`),
      ...at("/kao/committees", committee, `${committee}/convene`, "/kao/meetings", "/kao/people"),
      ...at("/kao/certificates", "/kao/certificates?state=ENTERED", `/kao/certificates/${known.entries}`),
      ...at("/kao/letters", "/kao/accessibility", "/kao/questions", `/kao/${await waitingQuestion(page)}`),
      ...at("/kao/paper-orders", `/kao/paper-orders/${known.orders}`, "/kao/invoices?state=ALL"),
      ...at(`/kao/invoices/${known.invoices}`, "/kao/bank", `/kao/bank/${statement}`),
      ...at(
        "/kao/letters",
        "/kao/accessibility",
        "/kao/feedback",
        "/kao/questions",
        `/kao/${await waitingQuestion(page)}`,
      ),
      { path: `/kao/meetings/${known.meetings}`, missing: known.meetings === "nothing-there" },
      { path: "/kao/no-such-page", missing: true },
      { path: "/kao/applications/no-such-application", missing: true },
    ];
  });
});

test("the manager's, the chair's and the assessor's pages", async ({ browser }) => {
  await visitAs(browser, "anne", async ({ page }) => {
    await actAs(page, "Anne Saar", "Juht");
    const asked = "/kao/questionnaires/no-such-questionnaire";
    const missing = [asked, `${asked}/edit`, `${asked}/results`, `${asked}/results/why`];
    return [
      ...at(
        "/kao/",
        "/kao/people",
        "/kao/questionnaires",
        "/kao/questionnaires/new",
        "/kao/procedures",
        "/kao/billing",
      ),
      ...missing.map((path) => ({ path, missing: true })),
    ];
  });
  await visitAs(browser, "peeter", () => at("/kao/", "/kao/meetings", "/kao/committees"));
  await visitAs(browser, "liis", async ({ page }) => {
    await actAs(page, "Liis Lepik", "Hindaja");
    const { sessions } = await knownIds(page, { sessions: "examSessions(first: 1, filter: { mine: true })" });
    return at("/kao/", "/kao/exam-sessions", "/kao/exam-sessions?when=past", `/kao/exam-sessions/${sessions}`);
  });
});

test("Kutsekoda's pages", async ({ browser }) => {
  await visitAs(browser, "piret", async ({ page }) => {
    const known = await knownIds(page, {
      entries: "certificateEntries(first: 1)",
      people: 'people(first: 1, filter: { name: "Jaan Tamm" })',
      bodies: "awardingBodies(first: 1)",
      standards: "occupationalStandards(first: 1)",
      qualifications: "qualifications(first: 1)",
      orders: "paperOrders(first: 1, filter: { statuses: [SENT_TO_AUTHORITY] })",
      invoices: "invoices(first: 1)",
    });
    const supervised = await openForSupervision(browser, page);
    const statement = await bringBankFile(page);
    return [
      ...at("/admin/supervision", `/admin/applications/${supervised}`),
      ...at("/admin/paper-orders", "/admin/paper-orders?state=PRINTING", `/admin/paper-orders/${known.orders}`),
      ...at("/admin/invoices", "/admin/bank", `/admin/bank/${statement}`),
      { path: `/admin/invoices/${known.invoices}`, missing: known.invoices === "nothing-there" },
      ...at("/admin/", "/admin/certificates", `/admin/certificates/${known.entries}`, "/admin/bodies"),
      ...at(`/admin/bodies/${known.bodies}`, "/admin/standards", `/admin/standards/${known.standards}`),
      ...at("/admin/qualifications", `/admin/qualifications/${known.qualifications}`, "/admin/people"),
      ...at(`/admin/people/${known.people}`, "/admin/mandates"),
      ...at("/admin/corrections"),
      { path: "/admin/corrections/no-such-request", missing: true },
      { path: "/admin/no-such-page", missing: true },
    ];
  });
  await visitAs(browser, "rein", async ({ page }) => {
    const { draft, open, closed } = await knownIds(page, {
      draft: "questionnaires(first: 1, filter: { readByMe: true, statuses: [DRAFT] })",
      open: "questionnaires(first: 1, filter: { readByMe: true, statuses: [OPEN] })",
      closed: 'questionnaires(first: 1, filter: { text: "Kutse taotlemine 2025", statuses: [CLOSED] })',
    });
    const asked = "/admin/questionnaires";
    return [
      ...at(await changeableProcedure(page)),
      ...at(
        "/admin/",
        "/admin/mandates",
        "/admin/mandates/new",
        "/admin/events",
        "/admin/feedback",
        "/admin/questions",
        asked,
        `${asked}?group=OVER`,
      ),
      ...at(`${asked}/new`, `${asked}/${draft}`, `${asked}/${draft}/edit`, `${asked}/${open}`, `${asked}/${open}/edit`),
      ...at(`${asked}/${open}/results`, `${asked}/${closed}/results`, `${asked}/${closed}/results/better`),
      { path: `${asked}/no-such-questionnaire`, missing: true },
      { path: `${asked}/${closed}/results/no_such_question`, missing: true },
    ];
  });
});

test("pages in English and Russian", async ({ browser }) => {
  const names = { en: "EN, In English", ru: "RU, По-русски" };
  for (const locale of ["en", "ru"] as const) {
    for (const [name, paths] of [
      ["mari", ["/", "/qualifications", "/applications"]],
      ["jyri", ["/kao/applications", "/kao/exam-sessions/plan"]],
      ["piret", ["/admin/"]],
    ] as const) {
      const signedIn = await signInAs(browser, name);
      await signedIn.page.getByRole("banner").getByRole("button", { name: names[locale] }).click();
      await expect(signedIn.page.locator("html")).toHaveAttribute("lang", locale);
      await visit(
        signedIn,
        paths.map((path) => ({ path, locale })),
      );
      // The choice is remembered for the person: what follows reads Estonian again.
      await askRegister(signedIn.page, "mutation L { chooseLocale(input: { locale: et }) { problems { code } } }");
      await signedIn.context.close();
    }
  }
});

test("every route of the three portals has been looked at", () => {
  const bases = { "web-citizen": "/", "web-kao": "/kao/", "web-admin": "/admin/" } as const;
  const unseen = (["web-citizen", "web-kao", "web-admin"] as const).flatMap((portal) =>
    readRoutes(portal)
      .filter((route) => route !== "applications/:applicationId/submitted")
      .filter((route) => !visited.some((path) => isOfRoute(path, bases[portal], route)))
      .map((route) => bases[portal] + route),
  );
  expect(unseen).toEqual([]);
});
