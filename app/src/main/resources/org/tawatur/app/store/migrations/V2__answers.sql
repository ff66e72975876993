-- The second form: what makes answers about many claims quick, and digests over what follows from them.

-- From which revision on something is kept: 'sealed' events, conflicts and groups are part of a revision's digest,
-- 'dyad' the lines of the table dyad are complete.
CREATE TABLE form (
  name ${text} NOT NULL PRIMARY KEY,
  revision ${long} NOT NULL
) ${strict};
INSERT INTO form (name, revision) SELECT 'sealed', coalesce(max(seq), 0) FROM revision;

-- Who is told of together, the smaller id first: for each claim of an event a line, with all of the claim that says how
-- the two stand to each other. Of a refusal, offer says whose offer it was and how that is known.
CREATE TABLE dyad (
  a ${text} NOT NULL,
  b ${text} NOT NULL,
  day ${text} NOT NULL,
  event_n ${long} NOT NULL,
  claim_n ${long} NOT NULL,
  claim_id ${text} NOT NULL,
  report ${text} NOT NULL,
  outlet ${text},
  published ${text},
  brief ${text} NOT NULL,
  offer ${text},
  PRIMARY KEY (a, b, day, event_n, claim_n)
) ${keyed};

-- Digest of the lines of an event in dyad.
ALTER TABLE event ADD COLUMN lines ${text} NOT NULL DEFAULT '';

-- Who takes part in claims that may tell of a change of an actor.
CREATE TABLE change_party (
  actor ${text} NOT NULL,
  day ${text} NOT NULL,
  claim_n ${long} NOT NULL,
  PRIMARY KEY (actor, day, claim_n)
) ${keyed};
INSERT INTO change_party (actor, day, claim_n)
  SELECT DISTINCT p.actor, p.day, p.claim_n FROM party p JOIN claim c ON c.n = p.claim_n WHERE p.role < 2
  AND c.event IN ('RENAME', 'SPLIT', 'MERGE', 'PLEDGE', 'DEFECT', 'APPOINT', 'RETREAT');

-- In how many claims that stand an actor takes part, and how many it tells.
CREATE TABLE actor_count (
  actor ${text} NOT NULL PRIMARY KEY,
  takes_part ${long} NOT NULL,
  tells ${long} NOT NULL
) ${keyed};
INSERT INTO actor_count (actor, takes_part, tells)
  SELECT p.actor, count(DISTINCT CASE WHEN p.role < 2 THEN p.claim_n END), count(CASE WHEN p.role = 2 THEN 1 END)
  FROM party p JOIN claim c ON c.n = p.claim_n WHERE c.standing = 'LIVE' GROUP BY p.actor;

-- How many there are of what the ledger counts.
CREATE TABLE total (
  name ${text} NOT NULL PRIMARY KEY,
  n ${long} NOT NULL
) ${strict};
INSERT INTO total (name, n) SELECT standing, count(*) FROM claim WHERE standing IS NOT NULL GROUP BY standing;
INSERT INTO total (name, n) SELECT 'report', count(*) FROM report;
INSERT INTO total (name, n) SELECT 'event', count(*) FROM event WHERE to_rev IS NULL;
INSERT INTO total (name, n) SELECT 'conflict', count(*) FROM conflict WHERE to_rev IS NULL;

-- The next working out makes every event anew, with its lines in dyad.
UPDATE event SET signature = signature || '.' WHERE to_rev IS NULL;
INSERT INTO unlinked_claim (claim_n) SELECT n FROM claim WHERE standing = 'LIVE' ON CONFLICT (claim_n) DO NOTHING;
