import { Role } from "../platform/Role";
import { usagePurposeOf } from "./usagePurposeOf";

describe("what an official reads an application for", () => {
  it.each([
    [Role.COORDINATOR, "APPLICATION_REVIEW"],
    [Role.MANAGER, "APPLICATION_REVIEW"],
    [Role.ASSESSOR, "ASSESSMENT"],
    [Role.COMMITTEE_CHAIR, "DECISION"],
    [Role.COMMITTEE_DEPUTY, "DECISION"],
    [Role.COMMITTEE_MEMBER, "DECISION"],
    [Role.REGISTRAR, "SUPERVISION"],
    [Role.ADMINISTRATOR, "SUPERVISION"],
  ])("%s: %s", (role, purpose) => {
    expect(usagePurposeOf(role)).toBe(purpose);
  });
});
