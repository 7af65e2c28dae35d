alter table person add column credential_version integer default 0 not null;

-- The first-program link belongs to nobody yet: person_id is null.
create table one_time_link (
    token_hash varchar(64) primary key,
    person_id uuid constraint one_time_link_of_person references person on delete cascade,
    purpose varchar(20) not null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone,
    constraint one_time_link_purpose check (purpose in ('INVITATION', 'LOST_BY_MAIL', 'LOST_BY_LEAD', 'FIRST_PROGRAM')),
    constraint one_time_link_owner check (person_id is not null or purpose = 'FIRST_PROGRAM')
);

create index one_time_link_by_person on one_time_link (person_id);
