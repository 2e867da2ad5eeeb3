import type { Act } from "../platform/Act";
import type { DocumentStore } from "../platform/documents/DocumentStore";
import { noteDocument, putDocument } from "../platform/documents/storeDocument";
import type { Perform } from "../platform/perform";
import type { StoredDocument } from "../platform/StoredDocument";
import { system } from "../platform/Viewer";
import type { DecisionRecord } from "./DecisionRecord";
import { Meeting } from "./Meeting";
import { Minutes } from "./Minutes";
import { moveMeeting } from "./moveMeeting";
import { renderMinutesPdf } from "./renderMinutesPdf";

export interface RenderingServices {
  readonly store: DocumentStore;
  readonly perform: Perform;
}

/** The worker lays the minutes out, stores both files and opens them for signing. May be tried again. */
export async function renderMinutes(payload: Record<string, unknown>, services: RenderingServices): Promise<void> {
  const { store, perform } = services;
  const minutes = await perform(system, (act: Act, id: string) => act.get(Minutes, id), String(payload["minutesId"]));
  if (minutes.readyAt || minutes.voidedAt) return;
  const bytes = renderMinutesPdf(JSON.parse(minutes.content) as DecisionRecord, minutes.contentSha256);
  const pdf = await putDocument(store, { fileName: "protokoll.pdf", mediaType: "application/pdf", bytes });
  const json = await putDocument(store, {
    fileName: "otsused.json",
    mediaType: "application/json",
    bytes: Buffer.from(minutes.content, "utf8"),
  });
  await perform(system, openForSigning, { minutesId: minutes.id, pdf, json });
}

interface RenderedMinutes {
  readonly minutesId: string;
  readonly pdf: StoredDocument;
  readonly json: StoredDocument;
}

/** The files of the minutes are there: the required signers may sign. */
export async function openForSigning(act: Act, rendered: RenderedMinutes): Promise<void> {
  const { meetingId } = await act.get(Minutes, rendered.minutesId);
  const meeting = await act.lock(Meeting, meetingId);
  const minutes = await act.lock(Minutes, rendered.minutesId);
  if (minutes.readyAt || minutes.voidedAt) return;
  const pdf = await noteDocument(act, rendered.pdf);
  const json = await noteDocument(act, rendered.json);
  Object.assign(minutes, { pdfDocumentId: pdf.id, jsonDocumentId: json.id, readyAt: act.now });
  await act.tx.save(Minutes, minutes);
  await moveMeeting(act, meeting, "SEND_TO_SIGN");
  await act.record("minutes.ready", minutes.id, { meetingId: meeting.id });
}
