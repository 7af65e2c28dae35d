create table person (
    id uuid primary key,
    name varchar(200) not null,
    email varchar(254) not null,
    email_key varchar(254) not null constraint person_email_once unique,
    password_hash varchar(300),
    operator boolean default false not null,
    created_at timestamp with time zone not null
);
