import { publicView, type RegisterRow } from "./publicView";

const today = "2026-11-23";
const row = (changed: Record<number, unknown> = {}): RegisterRow => {
  const cells: unknown[] = [
    ...["id", "300001", "FULL", 4, "2026-01-15", "2026-01-15", "2031-01-14", "et", "Peeter Esimees", null],
    ...[false, false, false, null, null, null, "person", "Mari", "Maasikas", "1990-05-01"],
    ...["q", "Kokk, tase 4", "Cook", null, 4, "o", "Kokkade Liit", null, null],
  ];
  for (const [place, value] of Object.entries(changed)) cells[Number(place)] = value;
  return cells as unknown as RegisterRow;
};
const all = { qualification: true, awardingBody: true };
const shown = { firstName: "Mari", lastName: "Maasikas", birthDate: "1990-05-01", isNameHidden: false };
const at = new Date("2026-02-01T10:00:00Z");

describe("the public view of a certificate", () => {
  it.each([
    ["nothing hidden", {}, shown],
    ["the name hidden", { 10: true }, { ...shown, firstName: "", lastName: "", isNameHidden: true }],
    ["the birth date hidden", { 11: true }, { ...shown, birthDate: null }],
    ["both hidden", { 10: true, 11: true }, { firstName: "", lastName: "", birthDate: null, isNameHidden: true }],
  ])("with %s shows of the holder what may be shown", (_title, changed, holder) => {
    expect(publicView(row(changed), today, all)?.holder).toEqual(holder);
  });

  it.each([
    ["hidden as a whole", { 12: true }],
    ["hidden as a whole with its name", { 10: true, 12: true }],
    ["not registered yet", { 1: null, 4: null }],
  ])("is not there when the certificate is %s", (_title, changed) => {
    expect(publicView(row(changed), today, all)).toBeNull();
  });

  it.each([
    ["VALID", {}],
    ["VALID", { 6: null }],
    ["VALID", { 6: today }],
    ["EXPIRED", { 6: "2026-11-22" }],
    ["REPLACED", { 15: "newer" }],
    ["INVALIDATED", { 13: at, 14: "FRAUD" }],
  ])("is %s as the facts say", (status, changed) => {
    expect(publicView(row(changed), today, all)?.status).toBe(status);
  });

  it("carries nothing of the inside, and never the hidden name", () => {
    const view = publicView(row({ 10: true }), today, all);
    expect(JSON.stringify(view)).not.toMatch(/Mari|Maasikas/);
    expect(view).toMatchObject({ verificationCode: null, draftedAt: null, submittedAt: null, returnReason: null });
    expect(view).toMatchObject({ applicationId: null, signatoryPersonId: null, invalidationReason: null });
  });

  it("brings qualification and body along only when nothing more is asked of them", () => {
    const brought = publicView(row(), today, all) as unknown as Record<string, unknown>;
    expect(brought["qualification"]).toMatchObject({ id: "q", title: "Kokk, tase 4", estqfLevel: 4 });
    expect(brought["awardingBody"]).toMatchObject({ id: "o", name: "Kokkade Liit" });
    const alone = publicView(row(), today, { qualification: false, awardingBody: false });
    expect(alone).not.toHaveProperty("qualification");
    expect(alone).not.toHaveProperty("awardingBody");
  });
});
