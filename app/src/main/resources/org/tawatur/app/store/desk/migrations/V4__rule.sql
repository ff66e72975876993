-- What holds for all accounts of a team, such as from which role on a second factor is required.

CREATE TABLE desk_rule (
  name ${text} NOT NULL PRIMARY KEY,
  value ${text} NOT NULL
) ${strict};
