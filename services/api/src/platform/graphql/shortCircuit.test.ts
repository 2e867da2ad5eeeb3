import { buildSchema, graphql } from "graphql";
import { shortCircuit } from "./shortCircuit";

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
