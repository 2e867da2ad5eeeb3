import { registerEnumType } from "type-graphql";

/** As what the answers can be had. */
export const ExportFormat = {
  CSV: "CSV",
  XLSX: "XLSX",
  JSON: "JSON",
} as const;
export type ExportFormat = (typeof ExportFormat)[keyof typeof ExportFormat];

registerEnumType(ExportFormat, {
  name: "ExportFormat",
  description:
    "As what the answers can be had: CSV and a codebook in one ZIP, a workbook with both as sheets, or JSON with both.",
});
