-- The fourth form: what makes the pages of the workbench quick.

-- Versions of claims that do not count: withdrawn, rejected or corrected. The tables of keys, which keep lines of
-- all versions for what was known earlier, are read against it and not against the claims themselves.
CREATE TABLE dead_claim (
  claim_n ${long} NOT NULL PRIMARY KEY
) ${strict};
INSERT INTO dead_claim (claim_n) SELECT n FROM claim WHERE standing IS NULL OR standing <> 'LIVE';

-- How many claims that count of an outlet name somebody in their chains.
CREATE TABLE citation (
  outlet ${text} NOT NULL,
  teller ${text} NOT NULL,
  claims ${long} NOT NULL,
  PRIMARY KEY (outlet, teller)
) ${keyed};
INSERT INTO citation (outlet, teller, claims)
  SELECT c.outlet, p.actor, count(*) FROM party p JOIN claim c ON c.n = p.claim_n
  WHERE p.role = 2 AND c.outlet IS NOT NULL AND c.standing = 'LIVE' GROUP BY c.outlet, p.actor;

-- The inbox, the least sure first.
CREATE INDEX claim_unsure ON claim (abs(confidence - 0.5), day DESC, id DESC) WHERE standing = 'LIVE';
CREATE INDEX claim_by_confidence ON claim (confidence) WHERE standing = 'LIVE';
CREATE INDEX claim_place_of ON claim_place (claim_n);
