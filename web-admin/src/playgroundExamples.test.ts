import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, getOperationAST, parse, validate } from "graphql";
import { examples } from "../playground/examples";

const schema = buildSchema(readFileSync(join(__dirname, "../../services/api/schema.graphql"), "utf8"));

describe("the playground's examples", () => {
  it.each(examples.map((example) => [getOperationAST(parse(example.query))?.name?.value ?? "", example] as const))(
    "%s is an operation of this schema, with the variables it wants",
    (name, { query, variables }) => {
      expect(name).not.toBe("");
      const document = parse(query);
      expect(validate(schema, document)).toEqual([]);
      const wanted = getOperationAST(document)?.variableDefinitions ?? [];
      const given = Object.keys(variables ?? {});
      expect(given.sort()).toEqual(wanted.map((definition) => definition.variable.name.value).sort());
    },
  );

  it("shows ten operations, an act among them, each under its own name", () => {
    const operations = examples.map(({ query }) => getOperationAST(parse(query)));
    expect(new Set(operations.map((operation) => operation?.name?.value)).size).toBe(10);
    expect(operations.map((operation) => operation?.operation)).toContain("mutation");
  });
});
