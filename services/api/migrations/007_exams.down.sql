drop table exam_result, exam_seat, exam_session_assessor, exam_session_qualification, exam_session;
