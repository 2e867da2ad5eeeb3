import type { PublicCertificate } from "../certificates/PublicCertificate";
import type { Act } from "../platform/Act";
import { isId } from "../platform/isId";
import { publicView } from "./publicView";
import { readRegisterRow } from "./readRegisterRow";
import { byId } from "./registerStatements";

const carried = { qualification: false, awardingBody: false };

/** A certificate as anybody may see it, inside an act; null when it is hidden, protected or not there. */
export async function findShownCertificate(act: Act, certificateId: string): Promise<PublicCertificate | null> {
  if (!isId(certificateId)) return null;
  const { statement, values } = byId(certificateId);
  const [row] = await act.tx.query<object[]>(statement.text, [...values]);
  return row ? publicView(readRegisterRow(Object.values(row)), act.today, carried) : null;
}
