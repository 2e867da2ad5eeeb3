import { mandateSchema, needsOf } from "./mandateSchema";

const member = {
  personalCode: "6000101 9906",
  firstName: "Mari",
  lastName: "Maasikas",
  role: "COMMITTEE_MEMBER",
  organisationId: "body",
  committeeId: "committee",
  validFrom: "2026-11-23",
  validUntil: null,
};

const mistakesOf = (mandate: object) =>
  mandateSchema.safeParse({ ...member, ...mandate }).error?.issues.map(({ path, message }) => [path[0], message]) ?? [];

describe("a mandate as it is typed", () => {
  it.each([
    ["whole", {}, []],
    ["without a body", { organisationId: "" }, [["organisationId", "FIELD_REQUIRED"]]],
    ["of a committee, without one", { committeeId: "" }, [["committeeId", "FIELD_REQUIRED"]]],
    ["that ends before it begins", { validUntil: "2026-11-22" }, [["validUntil", "DATES_OUT_OF_ORDER"]]],
    ["for a wrong personal code", { personalCode: "60001019907" }, [["personalCode", "PERSONAL_CODE_INVALID"]]],
    ["of a registrar", { role: "REGISTRAR", organisationId: "", committeeId: "" }, []],
  ])("%s", (_name, facts, expected) => {
    expect(mistakesOf(facts)).toEqual(expected);
  });

  it.each([
    ["COORDINATOR", { body: true, committee: false }],
    ["COMMITTEE_CHAIR", { body: true, committee: true }],
    ["ADMINISTRATOR", { body: false, committee: false }],
    ["", { body: false, committee: false }],
  ])("%s asks for what it needs", (role, needs) => {
    expect(needsOf(role)).toEqual(needs);
  });
});
