const inActs =
  "Mida te olete ametiülesandes teinud, on loetletud osas „Teie toimingud“, ilma teiste inimeste andmeteta.";
const ofOthers = "Mida te olete ametiülesandes teiste kohta vaadanud või märkinud, on nende, mitte teie andmed.";
const technical = "Registri tehnilised märked ei ütle teie kohta midagi, mida siin ei ole.";
const ofBody = "Vastused, mis on antud asutuse nimel, on asutuse andmed.";

/**
 * What of a person the package leaves out: every column that names a person and is not gathered, and why. The reasons are
 * told in the package. A new column that names a person has to be gathered or stand here.
 */
export const leftOutOfExport: Readonly<Record<string, string>> = {
  "mandate.granted_by": inActs,
  "mandate.ended_by": inActs,
  "awarding_procedure.decided_by": inActs,
  "application_round.created_by": inActs,
  "application.reviewer_person_id": inActs,
  "completion_request.requested_by": inActs,
  "exam_session.created_by": inActs,
  "exam_session.results_confirmed_by": inActs,
  "exam_seat.confirmed_by": inActs,
  "exam_result.recorded_by": inActs,
  "paper_assessment.assessed_by": inActs,
  "supervision_reading.person_id": ofOthers,
  "usage_entry.reader_person_id": ofOthers,
  "share_opening.reader_person_id": ofOthers,
  "meeting.convened_by": inActs,
  "minutes_signer.person_id": inActs,
  "certificate.signatory_person_id": inActs,
  "certificate.submitted_by": inActs,
  "certificate.confirmed_by": inActs,
  "certificate.invalidated_by": inActs,
  "certificate_version.corrected_by": inActs,
  "correction_request.accepted_by": inActs,
  "correction_request.declined_by": inActs,
  "correction_request.corrected_by": inActs,
  "paper_order.ordered_by": inActs,
  "bank_statement.imported_by": inActs,
  "payment.matched_by": inActs,
  "certificate_watch.asked_by": ofOthers,
  "questionnaire.reviewed_by": inActs,
  "questionnaire.created_by": inActs,
  "questionnaire.edited_by": inActs,
  "questionnaire_export.ordered_by": inActs,
  "questionnaire.reached_person_id": technical,
  "stored_document.created_by": technical,
  "answer_tag.person_id": inActs,
  "question_summary.written_by": inActs,
  "answer.saved_by": ofBody,
  "answer_sheet.submitted_by": ofBody,
};
