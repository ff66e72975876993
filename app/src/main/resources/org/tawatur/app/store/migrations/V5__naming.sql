-- The fifth form: who calls whom what.

-- By which words claims name actors of the registry who take part, and who published it when; empty where that is not known.
CREATE TABLE naming (
  actor ${text} NOT NULL,
  words ${text} NOT NULL,
  outlet ${text} NOT NULL,
  published ${text} NOT NULL,
  claim_n ${long} NOT NULL,
  PRIMARY KEY (actor, words, outlet, published, claim_n)
) ${keyed};

-- In how many claims that count they do so, and on which days first and last.
CREATE TABLE naming_count (
  actor ${text} NOT NULL,
  words ${text} NOT NULL,
  outlet ${text} NOT NULL,
  claims ${long} NOT NULL,
  first ${text},
  last ${text},
  PRIMARY KEY (actor, words, outlet)
) ${keyed};
