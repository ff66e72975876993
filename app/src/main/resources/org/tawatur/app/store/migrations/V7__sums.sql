-- The seventh form: sums of which the pages of large actors are made.

-- How many claims that count name two.
CREATE TABLE pair_count (
  a ${text} NOT NULL,
  b ${text} NOT NULL,
  claims ${long} NOT NULL,
  PRIMARY KEY (a, b)
) ${keyed};
INSERT INTO pair_count (a, b, claims)
  SELECT p.a, p.b, count(*) FROM pair p JOIN claim c ON c.n = p.claim_n WHERE c.standing = 'LIVE' GROUP BY p.a, p.b;
CREATE INDEX pair_count_of ON pair_count (b, a);

-- In how many claims that count and are of a year an actor of the registry acts (role 0) or is acted on (1).
CREATE TABLE year_count (
  actor ${text} NOT NULL,
  role ${long} NOT NULL,
  year ${text} NOT NULL,
  claims ${long} NOT NULL,
  PRIMARY KEY (actor, role, year)
) ${keyed};
INSERT INTO year_count (actor, role, year, claims)
  SELECT p.actor, p.role, substr(p.day, 1, 4), count(*) FROM party p JOIN claim c ON c.n = p.claim_n
  WHERE c.standing = 'LIVE' AND p.role < 2 AND p.actor < '~' GROUP BY p.actor, p.role, substr(p.day, 1, 4);

CREATE INDEX naming_count_most ON naming_count (actor, claims DESC, outlet, words);
