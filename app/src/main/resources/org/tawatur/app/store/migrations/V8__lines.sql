-- The eighth form: lines of relations in a shorter writing, which older programs cannot read. Lines that are there stay as they are and
-- are read as before; 'brief' tells from which revision on new ones are short. `tawatur link --all` writes all anew.
INSERT INTO form (name, revision) SELECT 'brief', coalesce(max(seq), 0) FROM revision;
