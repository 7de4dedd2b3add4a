-- Additive, and harmless when run again: killed halfway, it is simply run once more, since H2 does not undo definitions.

-- What an assessment was made from and what it said, so that other rules can be tried on it. Its digest is part of what
-- its entry of the journal vouches for.
create table if not exists assessment (
    receipt varchar(64) primary key references receipt (sha256),
    sha256 varchar(64) not null,
    content bytea not null,
    entry bigint not null,
    constraint assessment_entry foreign key (entry) references journal (entry)
);

-- A year holds most of the rows. Chosen to check each reference to a declaration, this index made a long import
-- quadratic on PostgreSQL; the primary key does it at once.
drop index if exists declaration_by_year;
