-- How often role, password or lock of an account were changed: a session of an earlier era is over.
ALTER TABLE desk_user ADD COLUMN era ${long} NOT NULL DEFAULT 0;
