alter table cohort add column closed_at timestamp with time zone;
alter table invitation add column withdrawn_at timestamp with time zone;
