import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { X509Certificate } from "node:crypto";
import { type Persona, revokedPersona } from "../personas";
import { readStored } from "../readStored";
import {
  basicConstraints,
  extendedKeyUsage,
  keyUsage,
  ocspNoCheck,
  qualifiedSealing,
  qualifiedSigning,
} from "./extensions";
import { type Identity, type KeyKind, readIdentity } from "./Identity";
import { issueCertificate } from "./issueCertificate";

/** What the authority says of a certificate. */
export type CertificateState = "good" | "revoked" | "unknown";

/** What a person's certificate is for: signing with an EC key, with an RSA key (Smart-ID), or signing in. */
export type CertificateUse = "signing" | "signing-rsa" | "authentication";

/** What an organisation's key does: seals documents, or proves what is printed in a code. */
export type SealUse = "seal" | "proof";

const sealNames: Readonly<Record<SealUse, string>> = {
  seal: "TEST kutseregistri e-tempel",
  proof: "TEST kutseregistri tõend",
};

const revokedCodes: readonly string[] = [revokedPersona.sub.slice(2)];

/** The test authority that mimics the chain of the Estonian ID-card: root, issuing authority, people, responders. */
export class CertificateAuthority {
  private readonly people = new Map<string, Promise<Identity>>();
  private readonly seals = new Map<SealUse, Promise<Identity>>();
  private readonly sealSerials = new Set<string>();
  private readonly codesBySerial = new Map<string, string>();

  private constructor(
    private readonly folder: string,
    private readonly ocspUrl: () => string,
    readonly root: Identity,
    readonly issuing: Identity,
    readonly ocsp: Identity,
    readonly tsa: Identity,
  ) {
    const kept = existsSync(join(folder, "people")) ? readdirSync(join(folder, "people")) : [];
    for (const file of kept.filter((name) => name.endsWith(".pem"))) {
      const { serialNumber } = new X509Certificate(readFileSync(join(folder, "people", file)));
      this.codesBySerial.set(serialNumber.toLowerCase(), file.slice(0, 11));
    }
  }

  /** Opens the authority kept in the folder, or makes one; `ocspUrl` is written into people's certificates. */
  static async open(folder: string, ocspUrl: () => string): Promise<CertificateAuthority> {
    const organisation = { country: "EE", organisation: "TEST Kutsed" };
    const keep = async (name: string, kind: KeyKind, make: () => Promise<string>) =>
      readIdentity(await readStored(join(folder, `${name}.pem`), make), kind);
    const authority = [keyUsage("keyCertSign", "cRLSign")];
    const root = await keep("root", "p384", () =>
      issueCertificate({
        kind: "p384",
        subject: { ...organisation, commonName: "TEST of Kutsed ROOT" },
        years: 12,
        extensions: [basicConstraints({}), ...authority],
      }),
    );
    const issuing = await keep("issuing", "p384", () =>
      issueCertificate({
        kind: "p384",
        subject: { ...organisation, commonName: "TEST of ESTEID-KUTSED" },
        years: 11,
        extensions: [basicConstraints({ pathLength: 0 }), ...authority],
        issuer: root,
      }),
    );
    const responder = (name: string, commonName: string, purpose: "ocspSigning" | "timeStamping") =>
      keep(name, "p256", () =>
        issueCertificate({
          kind: "p256",
          subject: { ...organisation, commonName },
          years: 10,
          extensions: [
            basicConstraints(false),
            keyUsage("digitalSignature"),
            extendedKeyUsage(purpose),
            ...(purpose === "ocspSigning" ? [ocspNoCheck()] : []),
          ],
          issuer: issuing,
        }),
      );
    const ocsp = await responder("ocsp", "TEST OCSP RESPONDER", "ocspSigning");
    const tsa = await responder("tsa", "TEST TSA", "timeStamping");
    return new CertificateAuthority(folder, ocspUrl, root, issuing, ocsp, tsa);
  }

  /** A person's key and certificate, issued when first asked for. */
  identityOf(
    person: Pick<Persona, "sub" | "givenName" | "familyName">,
    use: CertificateUse = "signing",
  ): Promise<Identity> {
    const code = person.sub.slice(2);
    const key = `${code}-${use}`;
    const known = this.people.get(key) ?? this.openPerson(key, code, person, use);
    this.people.set(key, known);
    return known;
  }

  /** The register keeper's key and certificate for this use, issued when first asked for. */
  sealIdentity(use: SealUse): Promise<Identity> {
    const known = this.seals.get(use) ?? this.openSeal(use);
    this.seals.set(use, known);
    return known;
  }

  /** Whether a serial number, in lower-case hexadecimal, is of a certificate in force. */
  stateOf(serialNumber: string): CertificateState {
    if (this.sealSerials.has(serialNumber) || serialNumber === serialOf(this.tsa)) return "good";
    const code = this.codesBySerial.get(serialNumber);
    if (code === undefined) return "unknown";
    return revokedCodes.includes(code) ? "revoked" : "good";
  }

  private async openSeal(use: SealUse): Promise<Identity> {
    const pem = await readStored(join(this.folder, `${use}.pem`), () =>
      issueCertificate({
        kind: "p256",
        subject: {
          country: "EE",
          organisation: "TEST Kutsekoda",
          organisationIdentifier: "NTREE-90006414",
          commonName: sealNames[use],
        },
        years: 3,
        extensions: [
          basicConstraints(false),
          keyUsage(use === "seal" ? "nonRepudiation" : "digitalSignature"),
          ...qualifiedSealing(this.ocspUrl()),
        ],
        issuer: this.issuing,
      }),
    );
    const identity = await readIdentity(pem, "p256");
    this.sealSerials.add(serialOf(identity));
    return identity;
  }

  private async openPerson(
    key: string,
    code: string,
    person: Pick<Persona, "givenName" | "familyName">,
    use: CertificateUse,
  ): Promise<Identity> {
    const kind = use === "signing-rsa" ? "rsa3072" : "p384";
    const surname = person.familyName.toUpperCase();
    const givenName = person.givenName.toUpperCase();
    const usage = use === "authentication" ? keyUsage("digitalSignature", "keyAgreement") : keyUsage("nonRepudiation");
    const pem = await readStored(join(this.folder, "people", `${key}.pem`), () =>
      issueCertificate({
        kind,
        subject: {
          country: "EE",
          commonName: `${surname},${givenName},${code}`,
          surname,
          givenName,
          serialNumber: `PNOEE-${code}`,
        },
        years: 5,
        extensions: [basicConstraints(false), usage, ...qualifiedSigning(this.ocspUrl())],
        issuer: this.issuing,
      }),
    );
    const identity = await readIdentity(pem, kind);
    this.codesBySerial.set(serialOf(identity), code);
    return identity;
  }
}

const serialOf = ({ der }: Identity): string => new X509Certificate(der).serialNumber.toLowerCase();
