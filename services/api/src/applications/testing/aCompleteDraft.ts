import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import { StoredDocument } from "../../platform/StoredDocument";
import { ApplicationDocument } from "../ApplicationDocument";
import { anApplication, type ApplicationFacts, type MadeApplication } from "./anApplication";

/** A paper somebody has uploaded and not yet put anywhere; its bytes are in no store. */
export async function anUpload(tx: EntityManager, personId: string): Promise<StoredDocument> {
  return tx.save(
    StoredDocument,
    tx.create(StoredDocument, {
      ...{ storageKey: `test/${randomUUID()}`, fileName: "tunnistus.pdf", mediaType: "application/pdf" },
      ...{ byteSize: 3, sha256: "a".repeat(64), createdBy: personId },
    }),
  );
}

/** A draft for tests that lacks nothing. */
export async function aCompleteDraft(tx: EntityManager, facts: ApplicationFacts = {}): Promise<MadeApplication> {
  const made = await anApplication(tx, facts);
  const upload = await anUpload(tx, made.applicant.id);
  await tx.insert(ApplicationDocument, {
    ...{ applicationId: made.application.id, storedDocumentId: upload.id, title: "Tunnistus" },
    documentRequirementId: made.awarded.documentRequirement.id,
  });
  return made;
}
