import { isUpToDate } from "../../test/generatedFile";
import { printedSchema, schemaFile } from "./emitSchema";

describe("the schema", () => {
  it("is the one that was reviewed", () => {
    expect(isUpToDate(schemaFile, printedSchema())).toBe(true);
  });
});
