import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync, strToU8, type Zippable } from "fflate";
import { contextOver, testDatabase } from "../../test/testDatabase";
import { ApplicationDocument } from "./ApplicationDocument";
import { fileTypeOf } from "./fileTypeOf";
import { findReadableDocument } from "./findReadableDocument";
import { largestFile, receiveFile, shownName } from "./receiveFile";
import { anUpload } from "./testing/aCompleteDraft";
import { anApplication } from "./testing/anApplication";
import { applicationEntities } from "./testing/applicationEntities";
import { aPerson } from "../people/testing/aPerson";
import { actOver } from "../platform/actOver";
import { openDocumentStore, type DocumentStore } from "../platform/documents/DocumentStore";
import { Event } from "../platform/Event";
import type { Perform } from "../platform/perform";
import { actingAs } from "../platform/testing/actingAs";
import { aQualification } from "../standards/testing/aQualification";

const database = testDatabase(applicationEntities);
const pdf = Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n");
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const jpg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
const zip = (entries: Zippable): Buffer => Buffer.from(zipSync(entries));
const stored = (text: string): [Uint8Array, { level: 0 }] => [strToU8(text), { level: 0 }];
const asice = zip({ mimetype: stored("application/vnd.etsi.asic-e+zip"), "fail.txt": strToU8("tere") });
const odt = zip({ mimetype: stored("application/vnd.oasis.opendocument.text"), "content.xml": strToU8("<a/>") });
const docxTypes =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const docx = zip({ "[Content_Types].xml": stored(docxTypes), "word/document.xml": strToU8("<w/>") });

describe("what a file is", () => {
  it.each([
    ["a PDF", pdf, "application/pdf"],
    ["a PNG", png, "image/png"],
    ["a JPEG", jpg, "image/jpeg"],
    ["a signed container", asice, "application/vnd.etsi.asic-e+zip"],
    ["an ODT", odt, "application/vnd.oasis.opendocument.text"],
    ["a DOCX", docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    ["a Windows program", Buffer.concat([Buffer.from("MZ\x90\x00"), Buffer.alloc(200)]), undefined],
    ["a Linux program", Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]), Buffer.alloc(100)]), undefined],
    ["a script", Buffer.from("#!/bin/sh\nrm -rf /\n"), undefined],
    ["a page", Buffer.from("<html><script>alert(1)</script></html>"), undefined],
    ["any other archive", zip({ "a.exe": strToU8("MZ") }), undefined],
  ])("%s is told by its bytes", async (_what, bytes, mediaType) => {
    expect((await fileTypeOf(bytes))?.mediaType).toBe(mediaType);
  });

  it.each([
    ["CV.PDF", "CV.pdf"],
    ["C:\\Users\\mari\\cv.pdf", "cv.pdf"],
    ["../../etc/passwd", "passwd.pdf"],
    ["arve\u202efdp.exe", "arvefdp.exe.pdf"],
    ["", "dokument.pdf"],
    [`${"õ".repeat(300)}.pdf`, `${"õ".repeat(150)}.pdf`],
  ])("is shown as %s -> %s", (sent, shown) => {
    expect(shownName(sent, { mediaType: "application/pdf", endings: ["pdf"] })).toBe(shown);
  });
});

describe("receiving a file", () => {
  let store: DocumentStore;
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "kutse-files-"));
    store = openDocumentStore({ dataDir, s3: null });
  });
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  it("keeps its bytes and notes it for the sender alone", () =>
    database.inAct(async ({ tx }) => {
      const perform: Perform = (viewer, action, input) => action(actOver(tx, viewer, new Date()), input);
      const mari = actingAs((await aPerson(tx)).id);
      const kept = await receiveFile(perform, store, mari, { fileName: "cv.pdf", bytes: pdf });
      expect(kept).toMatchObject({ fileName: "cv.pdf", mediaType: "application/pdf", byteSize: pdf.length });
      expect(await store.get(kept.storageKey)).toEqual(pdf);
      expect(await tx.countBy(Event, { subjectId: kept.id, type: "stored_document.received" })).toBe(1);
      expect((await findReadableDocument(contextOver(tx, mari), kept.id))?.id).toBe(kept.id);
      const other = actingAs((await aPerson(tx)).id);
      expect(await findReadableDocument(contextOver(tx, other), kept.id)).toBeNull();
      const send = (bytes: Buffer) => receiveFile(perform, store, mari, { fileName: "cv.pdf", bytes });
      await expect(send(Buffer.alloc(0))).rejects.toThrow("FILE_EMPTY");
      await expect(send(Buffer.concat([pdf, Buffer.alloc(largestFile)]))).rejects.toThrow("FILE_TOO_LARGE");
      await expect(send(Buffer.from("MZ\x90\x00"))).rejects.toThrow("FILE_TYPE_NOT_ALLOWED");
      for (let sent = 1; sent < 60; sent += 1) await anUpload(tx, mari.personId ?? "");
      await expect(send(pdf)).rejects.toThrow("FILE_TOO_MANY");
    }));

  it("lets the body's officials read an attached paper, and nobody from elsewhere", () =>
    database.inAct(async ({ tx }) => {
      const made = await anApplication(tx, { application: { status: "SUBMITTED" } });
      const upload = await anUpload(tx, made.applicant.id);
      const paper = { applicationId: made.application.id, storedDocumentId: upload.id, title: "CV" };
      await tx.insert(ApplicationDocument, paper);
      const official = await aPerson(tx);
      const reads = async (organisationId: string, role: "COORDINATOR" | "ASSESSOR" | "COMMITTEE_MEMBER") => {
        const viewer = actingAs(official.id, role, organisationId);
        return (await findReadableDocument(contextOver(tx, viewer), upload.id)) !== null;
      };
      const own = made.awarded.organisation.id;
      expect(await reads(own, "COORDINATOR")).toBe(true);
      expect(await reads(own, "ASSESSOR")).toBe(false);
      expect(await reads(own, "COMMITTEE_MEMBER")).toBe(false);
      expect(await reads((await aQualification(tx)).organisation.id, "COORDINATOR")).toBe(false);
    }));
});
