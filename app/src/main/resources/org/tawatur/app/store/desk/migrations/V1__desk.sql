-- What people keep beside a ledger. One script for SQLite and PostgreSQL.

CREATE TABLE desk_user (
  name ${text} NOT NULL PRIMARY KEY,
  role ${text} NOT NULL,
  password ${text} NOT NULL,
  locked ${long} NOT NULL,
  made_at ${text} NOT NULL,
  last_seen ${text},
  failures ${long} NOT NULL,
  shut_until ${text}
) ${strict};

CREATE TABLE desk_token (
  id ${text} NOT NULL PRIMARY KEY,
  digest ${text} NOT NULL UNIQUE,
  owner ${text} NOT NULL,
  title ${text} NOT NULL,
  made_at ${text} NOT NULL,
  last_used ${text}
) ${strict};
CREATE INDEX desk_token_of ON desk_token (owner, made_at);

CREATE TABLE desk_setting (
  owner ${text} NOT NULL PRIMARY KEY,
  body ${text} NOT NULL
) ${strict};

CREATE TABLE desk_sample (
  id ${text} NOT NULL PRIMARY KEY,
  title ${text} NOT NULL,
  seed ${long} NOT NULL,
  made_by ${text} NOT NULL,
  made_at ${text} NOT NULL
) ${strict};

CREATE TABLE desk_sample_claim (
  sample ${text} NOT NULL,
  place ${long} NOT NULL,
  claim ${text} NOT NULL,
  settled ${text},
  PRIMARY KEY (sample, claim)
) ${strict};

CREATE TABLE desk_coding (
  sample ${text} NOT NULL,
  claim ${text} NOT NULL,
  author ${text} NOT NULL,
  action ${text} NOT NULL,
  fields ${text} NOT NULL,
  note ${text} NOT NULL,
  coded_at ${text} NOT NULL,
  PRIMARY KEY (sample, claim, author)
) ${strict};

CREATE TABLE desk_audit (
  seq ${long} NOT NULL PRIMARY KEY,
  at ${text} NOT NULL,
  who ${text} NOT NULL,
  act ${text} NOT NULL,
  target ${text} NOT NULL,
  outcome ${text} NOT NULL,
  address ${text} NOT NULL
) ${strict};
CREATE INDEX desk_audit_of ON desk_audit (who, seq);
