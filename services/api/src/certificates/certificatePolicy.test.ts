import { Role } from "../platform/Role";
import { actingAs } from "../platform/testing/actingAs";
import { system, visitor, type Viewer } from "../platform/Viewer";
import { canRegister, canSeeEntry, canSetVisibility, canSubmit, isShownToAll } from "./certificatePolicy";

const at = new Date("2026-01-15T10:00:00Z");
const shown = { nameHidden: false, birthDateHidden: false, certificateHidden: false };
const entry = { personId: "holder", organisationId: "body", confirmedAt: null, ...shown };
const registered = { ...entry, confirmedAt: at };

const viewers: Record<string, Viewer> = {
  visitor,
  system,
  holder: actingAs("holder"),
  "holder as another body's coordinator": actingAs("holder", Role.COORDINATOR, "other"),
  stranger: actingAs("stranger"),
  coordinator: actingAs("official", Role.COORDINATOR, "body"),
  manager: actingAs("official", Role.MANAGER, "body"),
  "another body's manager": actingAs("official", Role.MANAGER, "other"),
  assessor: actingAs("official", Role.ASSESSOR, "body"),
  chair: actingAs("official", Role.COMMITTEE_CHAIR, "body", "committee"),
  registrar: actingAs("official", Role.REGISTRAR, "kutsekoda"),
  administrator: actingAs("official", Role.ADMINISTRATOR, "kutsekoda"),
};

const allowed = (may: (viewer: Viewer) => boolean): string[] =>
  Object.keys(viewers).filter((name) => may(viewers[name] ?? visitor));

describe("who may do what with a certificate", () => {
  const officials = ["coordinator", "manager", "registrar", "administrator"];
  const holders = ["holder", "holder as another body's coordinator"];

  it.each<[string, (viewer: Viewer) => boolean, string[]]>([
    ["see an entry that waits", (viewer) => canSeeEntry(viewer, entry), officials],
    ["see a registered one whole", (viewer) => canSeeEntry(viewer, registered), [...holders, ...officials]],
    ["send it to Kutsekoda", (viewer) => canSubmit(viewer, entry), ["coordinator", "manager"]],
    ["confirm, return and invalidate", canRegister, ["registrar"]],
    ["hide it", (viewer) => canSetVisibility(viewer, registered, { holdersMayHide: true }), holders],
    ["hide it before it is registered", (viewer) => canSetVisibility(viewer, entry, { holdersMayHide: true }), []],
    [
      "hide it against the body's rule",
      (viewer) => canSetVisibility(viewer, registered, { holdersMayHide: false }),
      [],
    ],
    [
      "show again what was hidden before the body's rule",
      (viewer) => canSetVisibility(viewer, { ...registered, nameHidden: true }, { holdersMayHide: false }),
      holders,
    ],
  ])("to %s", (_title, may, who) => {
    expect(allowed(may).sort()).toEqual([...who].sort());
  });

  it("is shown to all once it is registered and not hidden", () => {
    expect(isShownToAll(registered)).toBe(true);
    expect(isShownToAll({ ...registered, certificateHidden: true })).toBe(false);
    expect(isShownToAll(entry)).toBe(false);
  });
});
