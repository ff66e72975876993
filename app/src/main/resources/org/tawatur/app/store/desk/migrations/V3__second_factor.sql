-- A second factor (RFC 6238): the secret in use, the last step of time whose code was used, and a secret that waits to be proved.

ALTER TABLE desk_user ADD COLUMN second ${text};
ALTER TABLE desk_user ADD COLUMN second_step ${long} NOT NULL DEFAULT 0;
ALTER TABLE desk_user ADD COLUMN second_wanted ${text};
