import { Application } from "./Application";

/** The columns a list shows; the frozen copy stays in the database. */
export const applicationColumns = [
  "id number person_id application_round_id qualification_id specialisation_id elective_ids organisation_id",
  "awarding_procedure_id kind status revision email phone address education work_experience exam_language",
  "special_needs additional_remarks wants_paper name_hidden birth_date_hidden certificate_hidden declaration_accepted_at created_at",
  "updated_at submitted_at reviewer_person_id admitted_at admission_remark refusal_ground refusal_reasons withdrawn_at",
  "withdrawn_reason",
].flatMap((line) => line.split(" "));

const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const properties = applicationColumns.map((column) => [column, camel(column)] as const);

/** An application from a row of a statement that selects `applicationColumns`, `due_on` as text and `certificate_submitted`. */
export function applicationFrom(row: Readonly<Record<string, unknown>>): Application {
  const facts = Object.fromEntries(properties.map(([column, property]) => [property, row[column]]));
  return Object.assign(new Application(), facts, {
    dueOn: row["due_on"],
    certificateSubmitted: row["certificate_submitted"] === true,
  });
}
