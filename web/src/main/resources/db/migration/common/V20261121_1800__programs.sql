create table program (
    id uuid primary key,
    name varchar(200) not null,
    zone varchar(60) not null,
    created_at timestamp with time zone not null
);

create table membership (
    program_id uuid not null references program,
    person_id uuid not null references person,
    name varchar(200) not null,
    leads boolean not null,
    since timestamp with time zone not null,
    primary key (program_id, person_id)
);

create table cohort (
    program_id uuid not null references program,
    id uuid not null,
    name varchar(200) not null,
    created_at timestamp with time zone not null,
    primary key (program_id, id),
    constraint cohort_name_once unique (program_id, name)
);

create table enrolment (
    program_id uuid not null,
    cohort_id uuid not null,
    person_id uuid not null,
    since timestamp with time zone not null,
    primary key (program_id, cohort_id, person_id),
    foreign key (program_id, cohort_id) references cohort,
    foreign key (program_id, person_id) references membership
);

create table supervision (
    program_id uuid not null,
    cohort_id uuid not null,
    person_id uuid not null,
    since timestamp with time zone not null,
    primary key (program_id, cohort_id, person_id),
    foreign key (program_id, cohort_id) references cohort,
    foreign key (program_id, person_id) references membership
);

create table invitation (
    token_hash varchar(64) primary key,
    program_id uuid not null,
    cohort_id uuid not null,
    person_id uuid not null references person,
    cohort_role varchar(20) not null,
    name varchar(200) not null,
    expires_at timestamp with time zone not null,
    accepted_at timestamp with time zone,
    foreign key (program_id, cohort_id) references cohort
);
