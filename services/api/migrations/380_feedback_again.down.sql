alter table journey_feedback_giver drop column again_from;
