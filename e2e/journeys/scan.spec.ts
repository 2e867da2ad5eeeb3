import { expect, test, type Browser, type Page } from "@playwright/test";
import { aWebcamScene } from "../support/aWebcamScene";
import { documentOf } from "../support/documentOf";
import { expectAccessible } from "../support/expectAccessible";
import { openWebcam, type Webcam } from "../support/openWebcam";
import { photograph, type PrintedPage } from "../support/photograph";
import { readPrintedPage } from "../support/readPrintedPage";
import { signInAs, watchPolicy } from "../support/signInAs";
import { withStatus } from "../support/withStatus";

interface Paper {
  readonly registrationNumber: string;
  readonly page: PrintedPage;
}

const frame = { width: 1280, height: 720 };
const codeMillimetres = 25;

/** Real certificates of real length, printed as if on A5: the code is 25 mm wide with its quiet zone. */
async function printed(browser: Browser, count: number): Promise<Paper[]> {
  const official = await signInAs(browser, "piret");
  const papers: Paper[] = [];
  for (const { id, registrationNumber } of (await withStatus(official.page, "VALID")).slice(0, count)) {
    const page = readPrintedPage(await documentOf(official.page, id), codeMillimetres);
    papers.push({ registrationNumber, page });
  }
  await official.context.close();
  return papers;
}

/** Holds one paper before the webcam, lets the page scan it, and says which certificate it read; null when none in time. */
async function scan(page: Page, webcam: Webcam, paper: PrintedPage, number: number): Promise<string | null> {
  webcam.hold(photograph(paper, aWebcamScene(number), frame, number));
  await page.getByRole("button", { name: "Skanni kaameraga" }).click();
  const result = page.getByRole("region", { name: "Kontrolli tulemus" });
  const read = await result.waitFor({ timeout: 10_000 }).then(
    () => result.innerText(),
    () => null,
  );
  if (read === null) await page.getByRole("button", { name: "Lõpeta skannimine" }).click();
  return read;
}

test("a code of 25 mm is read a hundred times out of a hundred by a webcam", async ({ browser }) => {
  const papers = await printed(browser, 5);
  const [first] = papers;
  if (!first) throw new Error("no certificate");
  const webcam = await openWebcam(photograph(first.page, aWebcamScene(0), frame, 0));
  const context = await webcam.browser.newContext({ locale: "et-EE", timezoneId: "Europe/Tallinn" });
  const page = await context.newPage();
  const violations = watchPolicy(page);
  await page.goto(`${test.info().project.use.baseURL}/check`);
  expect(await page.evaluate(() => "BarcodeDetector" in window), "the page's own reader does the work").toBe(false);
  const misread: string[] = [];
  const started = Date.now();
  for (let number = 0; number < 100; number++) {
    const paper = papers[number % papers.length] ?? first;
    const read = await scan(page, webcam, paper.page, number);
    const isRight = read?.includes(paper.registrationNumber) && read.includes("Tunnistus on ehtne ja kehtib");
    if (!isRight) misread.push(`scene ${number}: ${read ?? "nothing"}`);
  }
  test.info().annotations.push({ type: "time", description: `${Date.now() - started} ms` });
  expect(misread).toEqual([]);
  await expectAccessible(page);
  expect(violations).toEqual([]);
  await context.close();
  await webcam.close();
});
