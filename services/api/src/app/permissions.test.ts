import { join } from "node:path";
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLField,
  type GraphQLInputType,
} from "graphql";
import { aRegister } from "../../test/aRegister";
import { isUpToDate } from "../../test/generatedFile";
import { aMandate } from "../people/testing/aMandate";
import { aPerson } from "../people/testing/aPerson";
import { mayPass } from "../platform/graphql/guardRoots";
import { Role } from "../platform/Role";
import { buildRegisterSchema } from "./buildRegisterSchema";
import { actors, permissionPage, type Actor } from "./permissionCells";
import { permissions } from "./permissions";

const schema = buildRegisterSchema();
const mutations = schema.getMutationType()?.getFields() ?? {};
const queries = schema.getQueryType()?.getFields() ?? {};
const fields = { ...queries, ...mutations };
const running = aRegister();
const cookies = new Map<Actor, string | undefined>();

beforeAll(async () => {
  const { manager } = running.register.source;
  const code = String(10_000_000 + Math.floor(Math.random() * 89_000_000));
  const [organisation] = await manager.query<{ id: string }[]>(
    "insert into organisation (registry_code, kind, name) values ($1, 'AWARDING_BODY', 'Test body') returning id",
    [code],
  );
  const organisationId = organisation?.id ?? "";
  const [committee] = await manager.query<{ id: string }[]>(
    "insert into committee (organisation_id, name, valid_from) values ($1, 'Test committee', '2020-01-01') returning id",
    [organisationId],
  );
  for (const actor of actors) {
    if (actor === "VISITOR") continue;
    const person = await aPerson(manager);
    const committeeId = actor.startsWith("COMMITTEE_") ? (committee?.id ?? "") : null;
    const mandate =
      actor === Role.CITIZEN
        ? null
        : await aMandate(manager, { personId: person.id, role: actor, organisationId, committeeId });
    cookies.set(actor, await running.signIn(person.id, mandate?.id ?? null));
  }
});

/** A value of the right shape for a required input, naming nothing that exists. */
function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? "";
  if (isInputObjectType(type)) {
    // Acting as a citizen is always possible: name a mandate, so that the actor stays who it is.
    const required = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || field.name === "mandateId",
    );
    return `{${required.map((field) => `${field.name}: ${literal(field.type)}`).join(", ")}}`;
  }
  const named = getNamedType(type);
  if (!isScalarType(named)) return '""';
  const values: Record<string, string> = {
    Int: "1",
    Boolean: "false",
    Date: '"2026-11-23"',
    DateTime: '"2026-11-23T10:00:00Z"',
    Decimal: '"1.00"',
  };
  return values[named.name] ?? '"00000000-0000-7000-8000-000000000000"';
}

function operation(name: string, field: GraphQLField<unknown, unknown>): string {
  const required = field.args.filter((arg) => isNonNullType(arg.type));
  const args = required.length > 0 ? `(${required.map((arg) => `${arg.name}: ${literal(arg.type)}`).join(", ")})` : "";
  return `${name in mutations ? "mutation" : "query"} { ${name}${args} { __typename } }`;
}

describe("the permission table", () => {
  it("has a row for every root field and no other", () => {
    expect(Object.keys(permissions).sort()).toEqual(Object.keys(fields).sort());
  });

  it("is published as docs/permissions.md", () => {
    const page = permissionPage(permissions, new Set(Object.keys(mutations)));
    expect(isUpToDate(join(__dirname, "../../../../docs/permissions.md"), page)).toBe(true);
  });

  describe.each(Object.entries(fields))("%s", (name, field) => {
    it.each(actors)("answers %s as the table says", async (actor) => {
      const { errors = [] } = await running.ask(operation(name, field), {}, cookies.get(actor));
      const codes = errors.map((error) => error.extensions.code);
      if (mayPass(permissions[name] ?? [], actor)) {
        expect(codes).not.toContain("UNAUTHENTICATED");
        expect(codes).not.toContain("INTERNAL");
        if (!decidesByInput.has(name)) expect(codes).not.toContain("FORBIDDEN");
      } else {
        expect(codes).toEqual([actor === "VISITOR" ? "UNAUTHENTICATED" : "FORBIDDEN"]);
      }
    });
  });
});

/** What is allowed depends on more than the role: which role is granted, whether the body may ask. */
const decidesByInput = new Set(["draftQuestionnaire", "grantMandate"]);
