-- Somebody who comes again is asked again, half a year later at the soonest. Only the quarter is kept: a day would lead from
-- who has said something to what was said.
alter table journey_feedback_giver add column again_from date not null default '2027-07-01' check (again_from = date_trunc('quarter', again_from));
alter table journey_feedback_giver alter column again_from drop default;
