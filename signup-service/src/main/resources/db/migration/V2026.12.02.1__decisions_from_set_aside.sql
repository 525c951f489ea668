-- The report of sign-ups asks for each place whether it is one of these few.
create index signup_decision_from_set_aside on signup_decision (signup_id) where from_set_aside;
