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

-- How many claims that count are of an outlet, have an origin, are at a place.
CREATE TABLE claim_count (
  kind ${text} NOT NULL,
  name ${text} NOT NULL,
  claims ${long} NOT NULL,
  PRIMARY KEY (kind, name)
) ${keyed};
INSERT INTO claim_count (kind, name, claims)
  SELECT 'outlet', outlet, count(*) FROM claim WHERE standing = 'LIVE' AND outlet IS NOT NULL GROUP BY outlet;
INSERT INTO claim_count (kind, name, claims)
  SELECT 'origin', origin, count(*) FROM claim WHERE standing = 'LIVE' GROUP BY origin;
INSERT INTO claim_count (kind, name, claims)
  SELECT 'place', w.place, count(*) FROM claim_place w JOIN claim c ON c.n = w.claim_n
  WHERE c.standing = 'LIVE' GROUP BY w.place;
INSERT INTO total (name, n)
  SELECT 'placed', count(DISTINCT w.claim_n) FROM claim_place w JOIN claim c ON c.n = w.claim_n
  WHERE c.standing = 'LIVE';

-- Events that several claims tell of.
CREATE INDEX event_by_claims ON event (claims, independent) WHERE to_rev IS NULL;
