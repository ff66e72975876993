package org.tawatur.app.ingest;

import java.util.Locale;

/** What some bytes are, told by themselves. */
enum Kind {
  /** One report in plain text. */
  TEXT,
  /** A page. */
  HTML,
  /** RSS, RDF or Atom. */
  FEED,
  /** JSON Feed. */
  JSON_FEED,
  /** A list of feeds. */
  OPML,
  /** Any other XML. */
  XML,
  /** A report a line. */
  JSONL,
  /** A list of objects in JSON, which is read when each has a line of its own. */
  JSON_LIST,
  /** An export of Telegram. */
  TELEGRAM,
  /** A table. */
  TABLE,
  /** A mailbox. */
  MBOX,
  /** A mail. */
  MAIL,
  /** A crawl. */
  WARC,
  /** Packed with gzip. */
  GZIP,
  /** A zip archive, perhaps an office file. */
  ZIP,
  /** A tar archive. */
  TAR,
  /** A PDF. */
  PDF,
  /** Nothing that holds words. */
  BINARY;

  /** As it is written in the intake book. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
