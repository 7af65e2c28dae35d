-- A remark is named by its place: the n-th comment, reply or version of ticks at a step.
create table remark_seen (
    program_id uuid not null,
    attempt_id uuid not null,
    step integer not null,
    kind varchar(20) not null,
    ordinal integer not null,
    seen_at timestamp with time zone not null,
    primary key (program_id, attempt_id, step, kind, ordinal),
    foreign key (program_id, attempt_id, step) references committed_move
);
