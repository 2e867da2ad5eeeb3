drop table document_requirement, exam_part, awarding_procedure, awarding_right, competence, specialisation, qualification,
  occupational_standard, occupational_council;
