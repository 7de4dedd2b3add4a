-- Additive, and harmless when run again: killed halfway, it is simply run once more, since H2 does not undo definitions.

-- A version may say that its declaration is withdrawn. Nothing goes away: what was declared stays in the versions before.
alter table declaration_version add column if not exists withdrawn boolean default false not null;
