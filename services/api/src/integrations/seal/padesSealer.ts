import signpdf from "@signpdf/signpdf";
import { pdflibAddPlaceholder } from "@signpdf/placeholder-pdf-lib";
import { Signer, SUBFILTER_ETSI_CADES_DETACHED } from "@signpdf/utils";
import { PDFDocument } from "pdf-lib";
import type { ProofServices } from "../signing/proveSignature";
import { addValidation } from "./addValidation";
import { buildCades, type Cades } from "./buildCades";
import { gatherValidation } from "./gatherValidation";
import type { RemoteKey } from "./RemoteKey";
import type { Sealer } from "./Sealer";

/** Bytes kept free for the signature, its certificates and the time stamp; hexadecimal makes them two. */
const room = 12_000;

/** Seals PDF files: PAdES baseline B-LT (ETSI EN 319 142-1), the key in a seal service. */
export function padesSealer(key: RemoteKey, services: () => Promise<ProofServices>): Sealer {
  return {
    async seal(pdf, at) {
      const document = await PDFDocument.load(pdf, { updateMetadata: false });
      const [leaf] = await key.certificates();
      pdflibAddPlaceholder({
        pdfDoc: document,
        ...{ reason: "Kutsetunnistus", contactInfo: "", location: "Tallinn" },
        name: /^CN=(.+)$/m.exec(leaf?.subject ?? "")?.[1] ?? "Kutseregister",
        signingTime: at,
        signatureLength: room,
        subFilter: SUBFILTER_ETSI_CADES_DETACHED,
        widgetRect: [0, 0, 0, 0],
      });
      const prepared = Buffer.from(await document.save({ useObjectStreams: false }));
      const signer = new CadesSigner(key, await services());
      const sealed = await signpdf.sign(prepared, signer);
      return addValidation(sealed, await gatherValidation(signer.made(), signer.services));
    },
  };
}

class CadesSigner extends Signer {
  private cades: Cades | null = null;

  constructor(
    private readonly key: RemoteKey,
    readonly services: ProofServices,
  ) {
    super();
  }

  override async sign(bytes: Buffer): Promise<Buffer> {
    this.cades = await buildCades(bytes, this.key, this.services);
    return this.cades.cms;
  }

  /** The signature that was asked for last. */
  made(): Cades {
    if (!this.cades) throw new Error("nothing has been signed");
    return this.cades;
  }
}
