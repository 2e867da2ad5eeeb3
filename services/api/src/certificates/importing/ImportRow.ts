import type { CertificateType } from "../CertificateType";
import type { InvalidationGround } from "../InvalidationGround";
import type { ImportColumn } from "./importColumns";

/** One thing wrong in a row; `value` is shown only where it is not personal. */
export interface RowFault {
  readonly column: ImportColumn;
  readonly reason: string;
}

/** A row of the file as it was understood; what could not be understood is null and stands among the faults. */
export interface ImportRow {
  readonly registrationNumber: string | null;
  readonly type: CertificateType | null;
  readonly personalCode: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly birthDate: string | null;
  readonly standard: string | null;
  readonly standardCode: string | null;
  readonly estqfLevel: number | null;
  readonly specialisation: string | null;
  readonly issuerCode: string | null;
  readonly issuedOn: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly examLanguage: "et" | "en" | "ru" | null;
  readonly signatoryName: string | null;
  readonly nameHidden: boolean;
  readonly birthDateHidden: boolean;
  readonly certificateHidden: boolean;
  readonly invalidatedOn: string | null;
  readonly invalidationGround: InvalidationGround | null;
  readonly invalidationReason: string | null;
  readonly isDuplicate: boolean;
  /** Names or codes as the file has them, in small letters; null: not on record. */
  readonly competences: readonly string[] | null;
  readonly additionalText: string | null;
  readonly faults: readonly RowFault[];
}
