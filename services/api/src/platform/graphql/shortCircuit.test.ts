import { buildSchema, graphql, type GraphQLObjectType } from "graphql";
import { carriedScalars, shortCircuit } from "./shortCircuit";

const schema = buildSchema(`
  type Person { name: String! }
  type Paper { author: Person }
  type Query { paper: Paper, bare: Paper, none: Paper }
`);

function resolveWith(type: string, field: string, resolve: () => unknown): void {
  const found = schema.getType(type);
  if (found && "getFields" in found)
    (found.getFields()[field] as unknown as { resolve: () => unknown }).resolve = resolve;
}

describe("an object that is carried", () => {
  it("is answered without the resolver; an id of the same name is not", async () => {
    resolveWith("Paper", "author", () => ({ name: "resolved" }));
    shortCircuit(schema);
    resolveWith("Query", "paper", () => ({ author: { name: "carried" } }));
    resolveWith("Query", "bare", () => ({ author: "an id" }));
    resolveWith("Query", "none", () => ({}));
    const { data } = await graphql({
      schema,
      source: "{ paper { author { name } } bare { author { name } } none { author { name } } }",
    });
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      paper: { author: { name: "carried" } },
      bare: { author: { name: "resolved" } },
      none: { author: { name: "resolved" } },
    });
  });
});

describe("a scalar", () => {
  it("is answered by its resolver, though the row holds it, unless it is listed as carried", async () => {
    const asked = buildSchema("type Paper { code: String } type Query { withheld: Paper, carried: Paper }");
    const type = asked.getType("Paper") as GraphQLObjectType;
    Object.assign(type.getFields()["code"] ?? {}, { resolve: () => "withheld" });
    shortCircuit(asked);
    const root = {
      withheld: { code: "secret" },
      carried: { [carriedScalars]: new Set(["code"]), code: "made for the viewer" },
    };
    const { data } = await graphql({
      schema: asked,
      source: "{ withheld { code } carried { code } }",
      rootValue: root,
    });
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      withheld: { code: "withheld" },
      carried: { code: "made for the viewer" },
    });
  });
});
