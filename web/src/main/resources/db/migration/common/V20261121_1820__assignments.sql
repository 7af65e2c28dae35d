create table assignment (
    program_id uuid not null,
    id uuid not null,
    cohort_id uuid not null,
    module varchar(120) not null,
    title varchar(200) not null,
    opens_at timestamp with time zone not null,
    due_at timestamp with time zone not null,
    zone varchar(60) not null,
    grading varchar(20) not null,
    assigned_by uuid not null,
    assigned_at timestamp with time zone not null,
    primary key (program_id, id),
    foreign key (program_id, cohort_id) references cohort,
    foreign key (program_id, assigned_by) references membership
);

create table assignment_vignette (
    program_id uuid not null,
    assignment_id uuid not null,
    place integer not null,
    revision_id uuid not null references vignette_revision,
    primary key (program_id, assignment_id, place),
    constraint assignment_vignette_once unique (program_id, assignment_id, revision_id),
    foreign key (program_id, assignment_id) references assignment
);
