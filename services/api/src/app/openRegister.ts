import { existsSync } from "node:fs";
import type { DataSource } from "typeorm";
import type { Logger } from "pino";
import { signingServices } from "../committees/signingServices";
import { BusinessRegister } from "../integrations/businessRegister/BusinessRegister";
import { CompanyNames } from "../integrations/businessRegister/CompanyNames";
import { readTrustedPem } from "../integrations/signing/readTrustedPem";
import type { SigningConfig } from "../integrations/signing/SigningConfig";
import { asiceSealer } from "../integrations/seal/asiceSealer";
import type { FileSealer } from "../integrations/seal/FileSealer";
import { openRemoteKey } from "../integrations/seal/openRemoteKey";
import { padesSealer } from "../integrations/seal/padesSealer";
import type { RemoteKey } from "../integrations/seal/RemoteKey";
import type { Sealer } from "../integrations/seal/Sealer";
import { TaraClient } from "../integrations/tara/TaraClient";
import { businessRegister } from "../organisations/businessRegister";
import { companyNames } from "../organisations/companyNames";
import { UnsafeSetting, type Config } from "../platform/config";
import { openDataSource } from "../platform/database/openDataSource";
import { openReadChannel } from "../platform/database/openReadChannel";
import { readerOver, type ReadChannel, type Reader } from "../platform/database/Reader";
import { openDocumentStore, type DocumentStore } from "../platform/documents/DocumentStore";
import { performOn, type Perform } from "../platform/perform";
import { knowReactions } from "../platform/reactions";
import { urgentMatters } from "../questionnaires/urgentMatters";
import { entities } from "./entities";
import { reactions } from "./reactions";
import { knownUrgentMatters } from "./knownUrgentMatters";

/** The open register: everything a server or a worker needs, in one hand. */
export interface Register {
  readonly config: Config;
  readonly log: Logger;
  readonly source: DataSource;
  readonly channel: ReadChannel;
  readonly store: DocumentStore;
  readonly tara: TaraClient;
  /** Seals the documents the register makes. */
  readonly sealer: Sealer;
  /** Seals packages of files. */
  readonly fileSealer: FileSealer;
  /** Signs what printed codes hold. */
  readonly proofKey: RemoteKey;
  reader(): Reader;
  performer(requestId: string | null): Perform;
  close(): Promise<void>;
}

/** Opens the database, the store and the clients of outside systems. */
export async function openRegister(config: Config, log: Logger, poolSize = 10): Promise<Register> {
  if (!config.databaseUrl)
    throw new UnsafeSetting("DATABASE_URL must be set (npm start does it for the embedded database)");
  if (config.signing.trustedRootsFile && !existsSync(config.signing.trustedRootsFile)) {
    throw new UnsafeSetting("TRUSTED_ROOTS_FILE names a file that is not there");
  }
  knowReactions(reactions);
  urgentMatters.know(knownUrgentMatters);
  const source = await openDataSource(config.databaseUrl, entities, poolSize);
  const channel = await openReadChannel(config.databaseUrl);
  const store = openDocumentStore(config);
  businessRegister.know(new BusinessRegister(config.businessRegister));
  companyNames.know(new CompanyNames(config.businessRegister.openUrl));
  signingServices.know({ store, config: () => signingConfig(config) });
  const { sealCredential, proofCredential } = config.seal;
  const sealKey = openRemoteKey(config.seal, sealCredential);
  return {
    config,
    log,
    source,
    channel,
    store,
    tara: new TaraClient({ ...config.tara, redirectUri: `${config.publicUrl}/auth/callback` }),
    sealer: padesSealer(sealKey, () => signingConfig(config)),
    fileSealer: asiceSealer(sealKey, () => signingConfig(config)),
    proofKey: openRemoteKey(config.seal, proofCredential),
    reader: () => readerOver(source.manager, channel),
    performer: (requestId) => performOn(source, requestId),
    async close() {
      await channel.close();
      await source.destroy();
    },
  };
}

let trusted: Promise<string[]> | null = null;

/** Where to sign and whom to trust; the trusted authorities are read when first needed, and again after a failure. */
async function signingConfig(config: Config): Promise<SigningConfig> {
  trusted ??= readTrustedPem(config.signing).catch((error: unknown) => {
    trusted = null;
    throw error;
  });
  return { ...config.signing, trustedPem: await trusted };
}
