"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CertificateAuthority = void 0;
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
const node_crypto_1 = require("node:crypto");
const personas_1 = require("../personas");
const readStored_1 = require("../readStored");
const extensions_1 = require("./extensions");
const Identity_1 = require("./Identity");
const issueCertificate_1 = require("./issueCertificate");
const revokedCodes = [personas_1.revokedPersona.sub.slice(2)];
/** The test authority that mimics the chain of the Estonian ID-card: root, issuing authority, people, responders. */
class CertificateAuthority {
    constructor(folder, ocspUrl, root, issuing, ocsp, tsa) {
        this.folder = folder;
        this.ocspUrl = ocspUrl;
        this.root = root;
        this.issuing = issuing;
        this.ocsp = ocsp;
        this.tsa = tsa;
        this.people = new Map();
        this.codesBySerial = new Map();
        const kept = (0, node_fs_1.existsSync)((0, node_path_1.join)(folder, "people")) ? (0, node_fs_1.readdirSync)((0, node_path_1.join)(folder, "people")) : [];
        for (const file of kept.filter((name) => name.endsWith(".pem"))) {
            const { serialNumber } = new node_crypto_1.X509Certificate((0, node_fs_1.readFileSync)((0, node_path_1.join)(folder, "people", file)));
            this.codesBySerial.set(serialNumber.toLowerCase(), file.slice(0, 11));
        }
    }
    /** Opens the authority kept in the folder, or makes one; `ocspUrl` is written into people's certificates. */
    static async open(folder, ocspUrl) {
        const organisation = { country: "EE", organisation: "TEST Kutsed" };
        const keep = async (name, kind, make) => (0, Identity_1.readIdentity)(await (0, readStored_1.readStored)((0, node_path_1.join)(folder, `${name}.pem`), make), kind);
        const authority = [(0, extensions_1.keyUsage)("keyCertSign", "cRLSign")];
        const root = await keep("root", "p384", () => (0, issueCertificate_1.issueCertificate)({
            kind: "p384",
            subject: { ...organisation, commonName: "TEST of Kutsed ROOT" },
            years: 12,
            extensions: [(0, extensions_1.basicConstraints)({}), ...authority],
        }));
        const issuing = await keep("issuing", "p384", () => (0, issueCertificate_1.issueCertificate)({
            kind: "p384",
            subject: { ...organisation, commonName: "TEST of ESTEID-KUTSED" },
            years: 11,
            extensions: [(0, extensions_1.basicConstraints)({ pathLength: 0 }), ...authority],
            issuer: root,
        }));
        const responder = (name, commonName, purpose) => keep(name, "p256", () => (0, issueCertificate_1.issueCertificate)({
            kind: "p256",
            subject: { ...organisation, commonName },
            years: 10,
            extensions: [
                (0, extensions_1.basicConstraints)(false),
                (0, extensions_1.keyUsage)("digitalSignature"),
                (0, extensions_1.extendedKeyUsage)(purpose),
                ...(purpose === "ocspSigning" ? [(0, extensions_1.ocspNoCheck)()] : []),
            ],
            issuer: issuing,
        }));
        const ocsp = await responder("ocsp", "TEST OCSP RESPONDER", "ocspSigning");
        const tsa = await responder("tsa", "TEST TSA", "timeStamping");
        return new CertificateAuthority(folder, ocspUrl, root, issuing, ocsp, tsa);
    }
    /** A person's key and certificate, issued when first asked for. */
    identityOf(person, use = "signing") {
        const code = person.sub.slice(2);
        const key = `${code}-${use}`;
        const known = this.people.get(key) ?? this.openPerson(key, code, person, use);
        this.people.set(key, known);
        return known;
    }
    /** Whether a serial number, in lower-case hexadecimal, is of a certificate in force. */
    stateOf(serialNumber) {
        const code = this.codesBySerial.get(serialNumber);
        if (code === undefined)
            return "unknown";
        return revokedCodes.includes(code) ? "revoked" : "good";
    }
    async openPerson(key, code, person, use) {
        const kind = use === "signing-rsa" ? "rsa3072" : "p384";
        const surname = person.familyName.toUpperCase();
        const givenName = person.givenName.toUpperCase();
        const usage = use === "authentication" ? (0, extensions_1.keyUsage)("digitalSignature", "keyAgreement") : (0, extensions_1.keyUsage)("nonRepudiation");
        const pem = await (0, readStored_1.readStored)((0, node_path_1.join)(this.folder, "people", `${key}.pem`), () => (0, issueCertificate_1.issueCertificate)({
            kind,
            subject: {
                country: "EE",
                commonName: `${surname},${givenName},${code}`,
                surname,
                givenName,
                serialNumber: `PNOEE-${code}`,
            },
            years: 5,
            extensions: [(0, extensions_1.basicConstraints)(false), usage, ...(0, extensions_1.qualifiedSigning)(this.ocspUrl())],
            issuer: this.issuing,
        }));
        const identity = await (0, Identity_1.readIdentity)(pem, kind);
        this.codesBySerial.set(new node_crypto_1.X509Certificate(identity.der).serialNumber.toLowerCase(), code);
        return identity;
    }
}
exports.CertificateAuthority = CertificateAuthority;
//# sourceMappingURL=CertificateAuthority.js.map