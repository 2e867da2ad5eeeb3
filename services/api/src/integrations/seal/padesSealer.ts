import signpdf from "@signpdf/signpdf";
import { pdflibAddPlaceholder } from "@signpdf/placeholder-pdf-lib";
import { Signer, SUBFILTER_ETSI_CADES_DETACHED } from "@signpdf/utils";
import { PDFDocument } from "pdf-lib";
import { buildCades } from "./buildCades";
import type { RemoteKey } from "./RemoteKey";
import type { Sealer } from "./Sealer";
import type { StampConfig } from "./stampOver";

/** Bytes kept free for the signature, its certificates and the time stamp; hexadecimal makes them two. */
const room = 12_000;

/** Seals PDF files: PAdES baseline B-T (ETSI EN 319 142-1), the key in a seal service. */
export function padesSealer(key: RemoteKey, stamps: () => Promise<StampConfig>): Sealer {
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
      return signpdf.sign(prepared, new CadesSigner(key, await stamps()));
    },
  };
}

class CadesSigner extends Signer {
  constructor(
    private readonly key: RemoteKey,
    private readonly stamps: StampConfig,
  ) {
    super();
  }

  override sign(bytes: Buffer): Promise<Buffer> {
    return buildCades(bytes, this.key, this.stamps);
  }
}
