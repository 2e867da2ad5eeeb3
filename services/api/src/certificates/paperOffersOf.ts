import { priceOf } from "../billing/priceOf";
import { vatRateOn } from "../billing/vatRateOn";
import { euros } from "../platform/graphql/Money";
import type { Certificate } from "./Certificate";
import { paperFeeOn } from "./paperFeeOn";
import type { PaperOffer } from "./PaperOffer";
import { PaperOrderReason } from "./PaperOrderReason";
import type { PaperTerms } from "./paperTermsFor";

/** What a certificate may be ordered for on paper on a day, with its price; nothing for one that stands on a school document. */
export function paperOffersOf(
  certificate: Pick<Certificate, "type" | "paperPrintedAt">,
  terms: PaperTerms,
  day: string,
): PaperOffer[] {
  if (certificate.type === "SCHOOL_DOCUMENT") return [];
  const vatRate = vatRateOn(day, terms.handler.vatNumber !== null);
  const first = certificate.paperPrintedAt === null ? (["FIRST_PRINT"] as const) : [];
  return [...first, ...Object.values(PaperOrderReason)].flatMap((cause) => {
    const fee = paperFeeOn(terms.fees, cause, terms.procedureId, day);
    if (fee === null) return [];
    const { net, vat, total } = priceOf([fee], vatRate);
    const isFirst = cause === "FIRST_PRINT";
    return {
      ...{ kind: isFirst ? "FIRST_PRINT" : "DUPLICATE", reason: isFirst ? null : cause },
      ...{ net: euros(net), vat: euros(vat), total: euros(total) },
    };
  });
}
