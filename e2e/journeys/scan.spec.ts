import { expect, test, type Browser, type Page } from "@playwright/test";
import { aWebcamScene } from "../support/aWebcamScene";
import { documentOf } from "../support/documentOf";
import { expectAccessible } from "../support/expectAccessible";
import type { GrayPicture } from "../support/GrayPicture";
import { openWebcam } from "../support/openWebcam";
import { photograph, type PrintedPage } from "../support/photograph";
import { readPrintedPage } from "../support/readPrintedPage";
import { signInAs, watchPolicy } from "../support/signInAs";
import { withStatus } from "../support/withStatus";

interface Paper {
  readonly registrationNumber: string;
  readonly page: PrintedPage;
}

const scenes = 100;
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

/** What the page says of what is before the webcam; null when it says nothing in time. */
async function verdict(page: Page): Promise<string | null> {
  const result = page.getByRole("region", { name: "Kontrolli tulemus" });
  const said = await result.innerText({ timeout: 10_000 }).catch(() => null);
  if (said === null) await page.getByRole("button", { name: "Lõpeta skannimine" }).click();
  return said;
}

test("a code of 25 mm is read a hundred times out of a hundred by a webcam", async ({ browser }) => {
  const papers = await printed(browser, 5);
  const sceneOf = (number: number): [Paper, GrayPicture] => {
    const paper = papers[number % papers.length];
    if (!paper) throw new Error("no certificate");
    return [paper, photograph(paper.page, aWebcamScene(number), frame, number)];
  };
  let [paper, picture] = sceneOf(0);
  const webcam = await openWebcam(picture);
  const context = await webcam.browser.newContext({ locale: "et-EE", timezoneId: "Europe/Tallinn" });
  const page = await context.newPage();
  const violations = watchPolicy(page);
  await page.goto(`${test.info().project.use.baseURL}/check`);
  expect(await page.evaluate(() => "BarcodeDetector" in window), "the page's own reader does the work").toBe(false);
  const misread: string[] = [];
  for (let number = 0; number < scenes; number++) {
    const held = paper.registrationNumber;
    webcam.hold(picture);
    await page.getByRole("button", { name: "Skanni kaameraga" }).click();
    // While the page looks, the next scene is made.
    [paper, picture] = sceneOf(number + 1);
    const said = await verdict(page);
    const isRight = said?.includes(held) && said.includes("Tunnistus on ehtne ja kehtib");
    if (!isRight) misread.push(`scene ${number}: ${said ?? "nothing"}`);
  }
  expect(misread).toEqual([]);
  await expectAccessible(page);
  expect(violations).toEqual([]);
  await context.close();
  await webcam.close();
});
