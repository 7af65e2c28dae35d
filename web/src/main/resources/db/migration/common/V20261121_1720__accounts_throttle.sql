-- Counts per account and per network address; the subject is a hash, so that an address typed by mistake is not kept.
create table attempt_count (
    subject varchar(64) primary key,
    counted integer not null,
    counted_at timestamp with time zone not null,
    waits_until timestamp with time zone
);

create index attempt_count_by_time on attempt_count (counted_at);
