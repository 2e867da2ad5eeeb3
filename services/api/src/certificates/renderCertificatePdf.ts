import encodeQR from "qr";
import { typesetPdf } from "../platform/documents/typesetPdf";
import type { CertificateContent } from "./CertificateContent";
import { certificateTemplate } from "./certificateTemplate";
import { certificateView } from "./certificateView";

/**
 * The pages of a certificate (PDF/A-3a, tagged, bilingual, with what it says attached for machines); not sealed yet. The
 * same content and code always give the same bytes. `proofUrl` is what the QR code holds.
 */
export function renderCertificatePdf(content: CertificateContent, proofUrl: string): Buffer {
  return typesetPdf({
    template: certificateTemplate,
    standard: "a-3a",
    createdAt: new Date(`${content.issuedOn}T00:00:00Z`),
    view: certificateView(content),
    inputs: {
      content: `${JSON.stringify(content, null, 2)}\n`,
      qr: encodeQR(proofUrl, "svg", { ecc: "medium", border: 4 }),
    },
  });
}
