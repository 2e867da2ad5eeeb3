import type { Act } from "../platform/Act";
import { csvText } from "../platform/csvText";
import type { Reader } from "../platform/database/Reader";
import type { DocumentStore } from "../platform/documents/DocumentStore";
import { noteDocument, putDocument } from "../platform/documents/storeDocument";
import type { Perform } from "../platform/perform";
import { StoredDocument } from "../platform/StoredDocument";
import { tallinnDay } from "../platform/tallinnDay";
import { system } from "../platform/Viewer";
import { OpenDataFile } from "./OpenDataFile";
import { openDataSets, type OpenDataRow } from "./openDataSets";

export interface OpenDataServices {
  readonly read: Reader;
  readonly store: DocumentStore;
  readonly perform: Perform;
}

interface Made {
  readonly name: string;
  readonly format: "csv" | "json";
  readonly rows: number;
  readonly stored: StoredDocument;
}

/** The worker writes the open data anew and lets the old files go. May be tried again. */
export async function publishDataSets(_payload: object, services: OpenDataServices): Promise<void> {
  const today = tallinnDay(new Date());
  for (const { name, columns, rows } of openDataSets) {
    const found = await rows(services.read, today);
    const csv = Buffer.from(csvText(columns, found), "utf8");
    const json = Buffer.from(JSON.stringify(objectsOf(columns, found)), "utf8");
    for (const [format, bytes, mediaType] of [
      ["csv", csv, "text/csv; charset=utf-8"],
      ["json", json, "application/json; charset=utf-8"],
    ] as const) {
      const stored = await putDocument(services.store, { fileName: `${name}.${format}`, mediaType, bytes });
      await services.perform(system, replaceOpenData, { name, format, rows: found.length, stored });
    }
  }
}

/** A new file takes the place of the old one, whose bytes the worker removes. */
export async function replaceOpenData(act: Act, made: Made): Promise<void> {
  const { name, format, rows } = made;
  const old = await act.tx.findOneBy(OpenDataFile, { name, format });
  const { id: storedDocumentId } = await noteDocument(act, made.stored);
  const file = { name, format, storedDocumentId, rows, publishedAt: act.now };
  await act.tx.upsert(OpenDataFile, file, ["name", "format"]);
  if (old) {
    const { storageKey } = await act.get(StoredDocument, old.storedDocumentId);
    await act.tx.delete(StoredDocument, { id: old.storedDocumentId });
    await act.job("removeStoredBytes", { storageKey });
  }
}

function objectsOf(columns: readonly string[], rows: readonly OpenDataRow[]): Record<string, unknown>[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])));
}
