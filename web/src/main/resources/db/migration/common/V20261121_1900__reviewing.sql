create table dispute (
    program_id uuid not null,
    id uuid not null,
    attempt_id uuid not null,
    step integer not null,
    text text not null,
    urgent boolean not null,
    text_hash varchar(64) not null,
    raised_at timestamp with time zone not null,
    primary key (program_id, id),
    constraint dispute_once unique (program_id, attempt_id, step, text_hash, urgent),
    foreign key (program_id, attempt_id, step) references committed_move
);

create table dispute_reply (
    program_id uuid not null,
    id uuid not null,
    dispute_id uuid not null,
    person_id uuid not null,
    text text not null,
    text_hash varchar(64) not null,
    replied_at timestamp with time zone not null,
    primary key (program_id, id),
    constraint dispute_reply_once unique (program_id, dispute_id, person_id, text_hash),
    foreign key (program_id, dispute_id) references dispute,
    foreign key (program_id, person_id) references membership
);

create table review_comment (
    program_id uuid not null,
    id uuid not null,
    attempt_id uuid not null,
    step integer not null,
    person_id uuid not null,
    text text not null,
    text_hash varchar(64) not null,
    written_at timestamp with time zone not null,
    primary key (program_id, id),
    constraint review_comment_once unique (program_id, attempt_id, step, person_id, text_hash),
    foreign key (program_id, attempt_id, step) references committed_move,
    foreign key (program_id, person_id) references membership
);

-- Every change is a row; the highest version counts.
create table review (
    program_id uuid not null,
    attempt_id uuid not null,
    step integer not null,
    version integer not null,
    person_id uuid not null,
    ticked text not null,
    crossed text not null,
    reviewed_at timestamp with time zone not null,
    primary key (program_id, attempt_id, step, version),
    foreign key (program_id, attempt_id, step) references committed_move,
    foreign key (program_id, person_id) references membership
);

create table response_seen (
    program_id uuid not null,
    attempt_id uuid not null,
    step integer not null,
    person_id uuid not null,
    seen_at timestamp with time zone not null,
    primary key (program_id, attempt_id, step),
    foreign key (program_id, attempt_id, step) references committed_move,
    foreign key (program_id, person_id) references membership
);

create table dispute_seen (
    program_id uuid not null,
    dispute_id uuid not null,
    person_id uuid not null,
    seen_at timestamp with time zone not null,
    primary key (program_id, dispute_id),
    foreign key (program_id, dispute_id) references dispute,
    foreign key (program_id, person_id) references membership
);
