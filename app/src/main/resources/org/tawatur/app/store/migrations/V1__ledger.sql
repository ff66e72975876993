-- The ledger, first form. One script for SQLite and PostgreSQL: ${long}, ${real}, ${blob},
-- ${strict}, ${keyed} and ${search} are what Dialect says. Numbers called n are local and never leave the ledger; ids are of content.

-- A point in the history of the ledger: everything carries the revision that added it.
CREATE TABLE revision (
  seq ${long} NOT NULL PRIMARY KEY,
  recorded ${text} NOT NULL,
  kind ${text} NOT NULL,
  author ${text} NOT NULL,
  coder ${text} NOT NULL,
  note ${text} NOT NULL,
  content ${text} NOT NULL,
  digest ${text} NOT NULL
) ${strict};

-- The words of reports, each text once.
CREATE TABLE report_text (
  n ${long} NOT NULL PRIMARY KEY,
  sha256 ${text} NOT NULL UNIQUE,
  escaped ${long} NOT NULL,
  words ${text} NOT NULL
) ${strict};

-- A text as one outlet published it on one day.
CREATE TABLE report (
  n ${long} NOT NULL PRIMARY KEY,
  id ${text} NOT NULL UNIQUE,
  text_n ${long} NOT NULL,
  outlet ${text},
  published ${text},
  doc ${long} NOT NULL UNIQUE,
  revision ${long} NOT NULL
) ${strict};
CREATE INDEX report_by_day ON report (published, id);
CREATE INDEX report_by_outlet ON report (outlet, published, id);
CREATE INDEX report_by_text ON report (text_n);

-- What a report was called where it was found, and the bytes it was read from.
CREATE TABLE report_copy (
  id ${text} NOT NULL PRIMARY KEY,
  report_n ${long} NOT NULL,
  name ${text} NOT NULL,
  url ${text},
  relays ${text} NOT NULL,
  sha256 ${text} NOT NULL,
  bytes ${long} NOT NULL,
  revision ${long} NOT NULL
) ${strict};
CREATE INDEX report_copy_of ON report_copy (report_n, name);
CREATE INDEX report_copy_named ON report_copy (name);

-- Which coder read a report, and since when.
CREATE TABLE coding (
  report_n ${long} NOT NULL,
  revision ${long} NOT NULL,
  coder ${text} NOT NULL,
  sentences ${long} NOT NULL,
  PRIMARY KEY (report_n, revision)
) ${strict};

-- A version of a claim. Its id names the words and the type of event, and stays when a newer lexicon or a
-- reviewer reads the rest otherwise; its version is the digest of its body. standing and the lines of other
-- tables that repeat its day are kept for the speed of questions; claim_life says the same with its history.
CREATE TABLE claim (
  n ${long} NOT NULL PRIMARY KEY,
  id ${text} NOT NULL,
  version ${text} NOT NULL,
  report_n ${long} NOT NULL,
  start ${long} NOT NULL,
  event ${text} NOT NULL,
  mode ${text},
  polarity ${text} NOT NULL,
  modality ${text} NOT NULL,
  confidence ${real} NOT NULL,
  day ${text} NOT NULL,
  day_from ${text},
  day_to ${text},
  outlet ${text},
  origin ${text} NOT NULL,
  made_by ${text} NOT NULL,
  standing ${text},
  body ${text} NOT NULL,
  revision ${long} NOT NULL
) ${strict};
CREATE UNIQUE INDEX claim_version ON claim (id, version);
CREATE INDEX claim_of_report ON claim (report_n, start, id);
CREATE INDEX claim_by_day ON claim (day, id) WHERE standing = 'LIVE';
CREATE INDEX claim_by_event ON claim (event, day, id) WHERE standing = 'LIVE';
CREATE INDEX claim_by_outlet ON claim (outlet, day, id) WHERE standing = 'LIVE';
CREATE INDEX claim_by_origin ON claim (origin, day, id) WHERE standing = 'LIVE';

-- When a version stood how: LIVE, REJECTED or CORRECTED by a reviewer; withdrawn when no line is open.
CREATE TABLE claim_life (
  claim_n ${long} NOT NULL,
  from_rev ${long} NOT NULL,
  to_rev ${long},
  standing ${text} NOT NULL,
  PRIMARY KEY (claim_n, from_rev)
) ${strict};
CREATE INDEX claim_life_opened ON claim_life (from_rev);
CREATE INDEX claim_life_closed ON claim_life (to_rev) WHERE to_rev IS NOT NULL;

-- Who takes part: role 0 acts, 1 is acted on, 2 tells.
CREATE TABLE party (
  actor ${text} NOT NULL,
  role ${long} NOT NULL,
  day ${text} NOT NULL,
  claim_n ${long} NOT NULL,
  PRIMARY KEY (actor, role, day, claim_n)
) ${keyed};
CREATE INDEX party_of ON party (claim_n);

-- Two of the registry who take part in one claim, the smaller id first.
CREATE TABLE pair (
  a ${text} NOT NULL,
  b ${text} NOT NULL,
  day ${text} NOT NULL,
  claim_n ${long} NOT NULL,
  PRIMARY KEY (a, b, day, claim_n)
) ${keyed};

CREATE INDEX pair_by_other ON pair (b, a);

CREATE TABLE claim_place (
  place ${text} NOT NULL,
  day ${text} NOT NULL,
  claim_n ${long} NOT NULL,
  PRIMARY KEY (place, day, claim_n)
) ${keyed};

-- Everything that was offered to the ledger and what became of it, to the byte.
CREATE TABLE intake (
  id ${text} NOT NULL PRIMARY KEY,
  place ${text} NOT NULL,
  outcome ${text} NOT NULL,
  reason ${text} NOT NULL,
  message ${text} NOT NULL,
  remedy ${text} NOT NULL,
  sha256 ${text} NOT NULL,
  bytes ${long} NOT NULL,
  report ${text},
  revision ${long} NOT NULL
) ${strict};
CREATE INDEX intake_by_outcome ON intake (outcome, reason);
CREATE INDEX intake_by_sha256 ON intake (sha256);

-- Bytes that could not become a report, or are worth keeping beside one.
CREATE TABLE original (
  sha256 ${text} NOT NULL PRIMARY KEY,
  bytes ${blob} NOT NULL,
  revision ${long} NOT NULL
) ${strict};

-- Full text: the words as written, folded, and their dictionary words, at the same positions.
${search};
${search_index};

-- What finds the copies of a text.
CREATE TABLE fingerprint (
  report_n ${long} NOT NULL PRIMARY KEY,
  print ${text} NOT NULL
) ${strict};

-- What follows from the claims, as far as it was worked out, with its history. It can be worked out anew.
CREATE TABLE copy_group (
  report_n ${long} NOT NULL,
  group_id ${text} NOT NULL,
  from_rev ${long} NOT NULL,
  to_rev ${long},
  PRIMARY KEY (report_n, from_rev)
) ${strict};
CREATE INDEX copy_group_of ON copy_group (group_id);

-- Keys of texts that so many reports share that not all were compared.
CREATE TABLE over_common (
  name ${text} NOT NULL,
  reports ${long} NOT NULL,
  from_rev ${long} NOT NULL,
  to_rev ${long},
  PRIMARY KEY (name, from_rev)
) ${strict};

-- Events and conflicts are worked out by slices of time; slice says in which.
CREATE TABLE event (
  n ${long} NOT NULL PRIMARY KEY,
  id ${text} NOT NULL,
  family ${text} NOT NULL,
  types ${text} NOT NULL,
  parties ${text} NOT NULL,
  places ${text} NOT NULL,
  day ${text} NOT NULL,
  day_from ${text},
  day_to ${text},
  claims ${long} NOT NULL,
  outlets ${long} NOT NULL,
  independent ${long} NOT NULL,
  slice ${text} NOT NULL,
  signature ${text} NOT NULL,
  from_rev ${long} NOT NULL,
  to_rev ${long}
) ${strict};
CREATE INDEX event_by_id ON event (id);
CREATE INDEX event_by_slice ON event (slice) WHERE to_rev IS NULL;
CREATE INDEX event_by_day ON event (day, id) WHERE to_rev IS NULL;
CREATE INDEX event_by_family ON event (family, day, id) WHERE to_rev IS NULL;
CREATE TABLE event_party (
  party ${text} NOT NULL,
  day ${text} NOT NULL,
  event_n ${long} NOT NULL,
  PRIMARY KEY (party, day, event_n)
) ${keyed};
CREATE TABLE event_claim (
  event_n ${long} NOT NULL,
  claim_n ${long} NOT NULL,
  PRIMARY KEY (event_n, claim_n)
) ${keyed};
CREATE INDEX event_claim_of ON event_claim (claim_n);

CREATE TABLE conflict (
  n ${long} NOT NULL PRIMARY KEY,
  id ${text} NOT NULL,
  kinds ${text} NOT NULL,
  parties ${text} NOT NULL,
  day ${text} NOT NULL,
  sides ${long} NOT NULL,
  mentions ${long} NOT NULL,
  outlets ${long} NOT NULL,
  independent ${long} NOT NULL,
  body ${text} NOT NULL,
  slice ${text} NOT NULL,
  signature ${text} NOT NULL,
  from_rev ${long} NOT NULL,
  to_rev ${long}
) ${strict};
CREATE INDEX conflict_by_id ON conflict (id);
CREATE INDEX conflict_by_slice ON conflict (slice) WHERE to_rev IS NULL;
CREATE INDEX conflict_by_day ON conflict (day, id) WHERE to_rev IS NULL;
CREATE TABLE conflict_claim (
  conflict_n ${long} NOT NULL,
  claim_n ${long} NOT NULL,
  side ${long} NOT NULL,
  PRIMARY KEY (conflict_n, claim_n, side)
) ${keyed};
CREATE INDEX conflict_claim_of ON conflict_claim (claim_n);
CREATE TABLE conflict_party (
  party ${text} NOT NULL,
  day ${text} NOT NULL,
  conflict_n ${long} NOT NULL,
  PRIMARY KEY (party, day, conflict_n)
) ${keyed};

-- What was added or taken away since the last working out.
CREATE TABLE unlinked_claim (claim_n ${long} NOT NULL PRIMARY KEY) ${strict};
CREATE TABLE unlinked_report (report_n ${long} NOT NULL PRIMARY KEY) ${strict};

-- What people decided: a log, in the order of seq, that is only added to.
CREATE TABLE patch (
  seq ${long} NOT NULL PRIMARY KEY,
  id ${text} NOT NULL UNIQUE,
  action ${text} NOT NULL,
  author ${text} NOT NULL,
  claim_id ${text} NOT NULL,
  report_n ${long} NOT NULL,
  body ${text} NOT NULL,
  revision ${long} NOT NULL
) ${strict};
CREATE INDEX patch_of_claim ON patch (claim_id);
CREATE INDEX patch_of_report ON patch (report_n);

-- Whether a patch found its words: ANCHORED to a claim, or ORPHAN.
CREATE TABLE patch_life (
  patch_seq ${long} NOT NULL,
  state ${text} NOT NULL,
  claim_id ${text},
  from_rev ${long} NOT NULL,
  to_rev ${long},
  PRIMARY KEY (patch_seq, from_rev)
) ${strict};

-- Decisions about what is one and what is not: JOIN, KEEP_APART, UNDECIDED of REPORTS, CLAIMS or ACTORS.
CREATE TABLE decision (
  seq ${long} NOT NULL PRIMARY KEY,
  kind ${text} NOT NULL,
  subject ${text} NOT NULL,
  first ${text} NOT NULL,
  second ${text} NOT NULL,
  author ${text} NOT NULL,
  note ${text} NOT NULL,
  revision ${long} NOT NULL
) ${strict};

-- Verdicts on changes of actors that claims suggest; the last of a proposal counts.
CREATE TABLE verdict (
  seq ${long} NOT NULL PRIMARY KEY,
  proposal ${text} NOT NULL,
  verdict ${text} NOT NULL,
  actor ${text} NOT NULL,
  kind ${text} NOT NULL,
  other ${text},
  words ${text} NOT NULL,
  day_from ${text},
  day_to ${text},
  author ${text} NOT NULL,
  note ${text} NOT NULL,
  revision ${long} NOT NULL
) ${strict};
CREATE INDEX verdict_of ON verdict (actor);

-- The letter that a user gives an outlet; none is shipped, and an outlet without one has F.
CREATE TABLE reliability (
  seq ${long} NOT NULL PRIMARY KEY,
  outlet ${text} NOT NULL,
  letter ${text} NOT NULL,
  author ${text} NOT NULL,
  note ${text} NOT NULL,
  revision ${long} NOT NULL
) ${strict};

CREATE TABLE release (
  number ${long} NOT NULL PRIMARY KEY,
  at_rev ${long} NOT NULL,
  title ${text} NOT NULL,
  author ${text} NOT NULL,
  coder ${text} NOT NULL,
  content ${text} NOT NULL,
  manifest ${text} NOT NULL,
  revision ${long} NOT NULL
) ${strict};
