-- In the subset that H2 (in its PostgreSQL mode) and PostgreSQL both understand. Nothing is ever updated but the two
-- pointers to what is current (registry_state, and the version of a body or of a declaration): the rest is only added to.

create table registry_state (
    id integer primary key check (id = 1),
    entries bigint not null,
    head varchar(64) not null
);
insert into registry_state (id, entries, head)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table journal (
    entry bigint primary key,
    done_at varchar(40) not null,
    done_by varchar(200) not null,
    action varchar(40) not null,
    subject varchar(1000) not null,
    why varchar(2000) not null,
    content_sha256 varchar(64) not null,
    previous_sha256 varchar(64) not null,
    sha256 varchar(64) not null
);

create table body (
    id varchar(100) primary key,
    version integer not null
);
create table body_version (
    body varchar(100) not null references body (id),
    version integer not null,
    network varchar(60) not null,
    entry bigint not null,
    primary key (body, version),
    constraint body_version_entry foreign key (entry) references journal (entry)
);
-- part: nom | portefeuille | autre-nom
create table body_text (
    body varchar(100) not null,
    version integer not null,
    part varchar(20) not null,
    ordinal integer not null,
    content varchar(400) not null,
    valid_from date,
    valid_to date,
    primary key (body, version, part, ordinal),
    foreign key (body, version) references body_version (body, version)
);

create table receipt (
    sha256 varchar(64) primary key,
    content varchar(1000000) not null
);

create table initiative (
    id varchar(200) primary key
);
create table declaration (
    initiative varchar(200) not null references initiative (id),
    fiscal_year integer not null,
    version integer not null,
    primary key (initiative, fiscal_year)
);
create table declaration_version (
    initiative varchar(200) not null,
    fiscal_year integer not null,
    version integer not null,
    body varchar(100) not null references body (id),
    name varchar(400) not null,
    description varchar(20000),
    category varchar(60),
    status varchar(60) not null,
    benefits varchar(1000) not null,
    cybersecurity varchar(10) not null,
    portfolio varchar(400),
    shared_tool varchar(200),
    assessed_as_of date,
    residual_min varchar(10),
    residual_max varchar(10),
    verdict varchar(40),
    receipt varchar(64) references receipt (sha256),
    entry bigint not null,
    primary key (initiative, fiscal_year, version),
    foreign key (initiative, fiscal_year) references declaration (initiative, fiscal_year),
    constraint declaration_version_entry foreign key (entry) references journal (entry)
);

-- The last word on each pair and kind counts; in_force is false once a person withdrew the decision.
create table kinship (
    entry bigint primary key,
    kind varchar(40) not null,
    initiative_from varchar(200) not null references initiative (id),
    initiative_to varchar(200) not null references initiative (id),
    fiscal_year integer not null,
    decided_by varchar(200) not null,
    decided_on date not null,
    reason varchar(2000) not null,
    in_force boolean not null,
    constraint kinship_entry foreign key (entry) references journal (entry)
);

create table snapshot (
    fiscal_year integer not null,
    revision integer not null,
    collected_on date not null,
    frozen_on date not null,
    reason varchar(2000),
    declarations integer not null,
    substance_sha256 varchar(64) not null,
    sha256 varchar(64) not null,
    content bytea not null,
    entry bigint not null,
    primary key (fiscal_year, revision),
    constraint snapshot_entry foreign key (entry) references journal (entry)
);

create index declaration_by_year on declaration (fiscal_year);
create index declaration_version_by_entry on declaration_version (entry);

-- Every declaration that gave an initiative a status other than the one it had.
create view status_change as
select initiative, fiscal_year, status_before, status, entry
from (
    select initiative, fiscal_year, status, entry,
        lag(status) over (partition by initiative order by entry, fiscal_year) as status_before
    from declaration_version
) with_before
where status_before is null or status_before <> status;
