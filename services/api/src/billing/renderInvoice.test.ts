import type { DocumentStore } from "../platform/documents/DocumentStore";
import { performOn } from "../platform/perform";
import { StoredDocument } from "../platform/StoredDocument";
import { system, type Locale } from "../platform/Viewer";
import { contextOver, testDatabase } from "../../test/testDatabase";
import { Person } from "../people/Person";
import { actingAs } from "../platform/testing/actingAs";
import { CreditNote } from "./CreditNote";
import { creditInvoice } from "./creditInvoice";
import { findInvoiceDocument } from "./findInvoiceDocument";
import { Invoice } from "./Invoice";
import { renderCreditNote } from "./renderCreditNote";
import { renderInvoice } from "./renderInvoice";
import { aBillingScene } from "./testing/aBillingScene";
import { billingEntities } from "./testing/billingEntities";

const database = testDatabase(billingEntities);

const storeOver = (kept: Map<string, Buffer>): DocumentStore => ({
  put: (key, bytes) => Promise.resolve(void kept.set(key, bytes)),
  get: (key) => Promise.resolve(kept.get(key) ?? Buffer.alloc(0)),
  remove: (key) => Promise.resolve(void kept.delete(key)),
});

describe("the PDF of an invoice", () => {
  it.each<Locale>(["et", "en", "ru"])(
    "is laid out once in the buyer's language (%s) and handed to its parties only",
    async (locale) => {
      const perform = performOn(database.source());
      const { manager } = database.source();
      const scene = await perform(system, aBillingScene, undefined);
      await manager.update(
        Person,
        { id: scene.buyer.id },
        { locale, firstName: "Õnne #strong[x]", lastName: "Žukov $a$" },
      );
      const { id } = await perform(system, scene.anInvoice, "12.00");
      const kept = new Map<string, Buffer>();
      const store = storeOver(kept);
      await renderInvoice({ invoiceId: id }, { store, perform });
      await renderInvoice({ invoiceId: id }, { store, perform });
      const { documentId } = await manager.findOneByOrFail(Invoice, { id });
      const document = await manager.findOneByOrFail(StoredDocument, { id: documentId ?? "" });
      const bytes = kept.get(document.storageKey) ?? Buffer.alloc(0);
      expect(kept.size).toBe(1);
      expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
      expect(bytes.includes("/StructTreeRoot")).toBe(true);
      const seenBy = async (personId: string): Promise<boolean> =>
        (await findInvoiceDocument(contextOver(manager, actingAs(personId)), document.id)) !== null;
      expect([await seenBy(scene.buyer.id), await seenBy(scene.coordinator.personId ?? "")]).toEqual([true, false]);
      expect(await findInvoiceDocument(contextOver(manager, scene.coordinator), document.id)).not.toBeNull();
    },
  );
});

describe("the PDF of a credit note", () => {
  it("is laid out once, beside the invoice's, and handed to the same parties only", async () => {
    const perform = performOn(database.source());
    const { manager } = database.source();
    const scene = await perform(system, aBillingScene, undefined);
    const { id: invoiceId } = await perform(system, scene.anInvoice, "12.00");
    const given = { invoiceId, reason: "Tellimus *tühistati* #1" };
    const { id } = await perform(system, creditInvoice, given);
    const kept = new Map<string, Buffer>();
    await renderCreditNote({ creditNoteId: id }, { store: storeOver(kept), perform });
    await renderCreditNote({ creditNoteId: id }, { store: storeOver(kept), perform });
    expect(kept.size).toBe(1);
    const note = await manager.findOneByOrFail(CreditNote, { id });
    expect(note.documentPath).toBe(`/files/${note.documentId ?? ""}`);
    const document = await manager.findOneByOrFail(StoredDocument, { id: note.documentId ?? "" });
    expect(document.fileName).toBe(`Kreeditarve-${note.number}.pdf`);
    const seenBy = async (viewer: ReturnType<typeof actingAs>): Promise<boolean> =>
      (await findInvoiceDocument(contextOver(manager, viewer), document.id)) !== null;
    const stranger = actingAs(scene.coordinator.personId ?? "");
    const seen = [await seenBy(actingAs(scene.buyer.id)), await seenBy(scene.coordinator), await seenBy(stranger)];
    expect(seen).toEqual([true, true, false]);
  });
});
