create table attempt (
    program_id uuid not null,
    id uuid not null,
    assignment_id uuid not null,
    person_id uuid not null,
    revision_id uuid not null references vignette_revision,
    ordinal integer not null,
    started_at timestamp with time zone not null,
    at_step integer not null,
    finished_at timestamp with time zone,
    shared_at timestamp with time zone,
    primary key (program_id, id),
    constraint attempt_ordinal_once unique (program_id, assignment_id, person_id, revision_id, ordinal),
    foreign key (program_id, assignment_id) references assignment,
    foreign key (program_id, person_id) references membership
);

create index attempt_of_person on attempt (program_id, person_id, assignment_id);

create table committed_move (
    program_id uuid not null,
    attempt_id uuid not null,
    step integer not null,
    kind varchar(20) not null,
    body text not null,
    urgent boolean not null,
    committed_at timestamp with time zone not null,
    primary key (program_id, attempt_id, step),
    foreign key (program_id, attempt_id) references attempt
);

create table given_reason (
    program_id uuid not null,
    attempt_id uuid not null,
    step integer not null,
    text text not null,
    may_be_read_out boolean not null,
    given_at timestamp with time zone not null,
    primary key (program_id, attempt_id, step),
    foreign key (program_id, attempt_id, step) references committed_move
);

create table draft (
    program_id uuid not null,
    attempt_id uuid not null,
    step integer not null,
    text text not null,
    version integer not null,
    saved_at timestamp with time zone not null,
    primary key (program_id, attempt_id, step),
    foreign key (program_id, attempt_id) references attempt
);

create table preview (
    program_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    revision_id uuid not null references vignette_revision,
    started_at timestamp with time zone not null,
    primary key (program_id, id),
    foreign key (program_id, person_id) references membership
);

create table preview_move (
    program_id uuid not null,
    preview_id uuid not null,
    step integer not null,
    kind varchar(20) not null,
    body text not null,
    primary key (program_id, preview_id, step),
    foreign key (program_id, preview_id) references preview
);
