import { CertificateStatus } from "./CertificateStatus";
import { certificateStatusOn, type CertificateFacts } from "./certificateStatusOn";

const at = new Date("2026-03-01T10:00:00Z");
const today = "2026-11-23";
const untouched: CertificateFacts = {
  submittedAt: null,
  returnedAt: null,
  confirmedAt: null,
  invalidatedAt: null,
  replacedById: null,
  validUntil: "2031-11-22",
};
const registered = { ...untouched, submittedAt: at, confirmedAt: at };

describe("the status of a certificate", () => {
  const cases: [string, CertificateFacts, CertificateStatus][] = [
    ["fresh from the decision", untouched, "DRAFT"],
    ["sent to Kutsekoda", { ...untouched, submittedAt: at }, "SUBMITTED"],
    ["sent back to the body", { ...untouched, returnedAt: at }, "RETURNED"],
    ["sent again after a return", { ...untouched, submittedAt: at, returnedAt: at }, "SUBMITTED"],
    ["registered", registered, "VALID"],
    ["registered without an end", { ...registered, validUntil: null }, "VALID"],
    ["on its last day", { ...registered, validUntil: today }, "VALID"],
    ["the day after its last", { ...registered, validUntil: "2026-11-22" }, "EXPIRED"],
    ["replaced by a newer one", { ...registered, replacedById: "x" }, "REPLACED"],
    ["replaced and past its end", { ...registered, replacedById: "x", validUntil: "2020-01-01" }, "REPLACED"],
    ["invalidated", { ...registered, invalidatedAt: at }, "INVALIDATED"],
    ["invalidated and past its end", { ...registered, invalidatedAt: at, validUntil: "2020-01-01" }, "INVALIDATED"],
    ["invalidated after it was replaced", { ...registered, invalidatedAt: at, replacedById: "x" }, "INVALIDATED"],
  ];

  it.each(cases)("%s: it is as the facts say", (_title, facts, status) => {
    expect(certificateStatusOn(facts, today)).toBe(status);
  });

  it("is worked out for every state there is", () => {
    expect(new Set(cases.map(([, , status]) => status))).toEqual(new Set(Object.values(CertificateStatus)));
  });
});
