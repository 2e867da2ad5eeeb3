import type { SigningConfig } from "../integrations/signing/SigningConfig";
import type { DocumentStore } from "../platform/documents/DocumentStore";

/** What signing needs from outside the database. */
export interface SigningServices {
  readonly store: DocumentStore;
  /** Where the signing services answer and whom we trust; read when it is first needed. */
  readonly config: () => Promise<SigningConfig>;
}

let known: SigningServices | null = null;

/** Told once at start by `app`, as the reactions are. */
export const signingServices = {
  know(services: SigningServices): void {
    known = services;
  },
  get(): SigningServices {
    if (!known) throw new Error("The signing services are made known at the start");
    return known;
  },
};
