create table reference_snapshot (
    hash varchar(64) primary key,
    content text not null
);

create table vignette_revision (
    id uuid primary key,
    vignette varchar(120) not null,
    source_hash varchar(64) not null,
    reference_hash varchar(64) not null references reference_snapshot,
    format_version integer not null,
    fingerprint varchar(64) not null,
    source text not null,
    read_at timestamp with time zone not null,
    constraint vignette_revision_once unique (vignette, source_hash, reference_hash)
);
