package org.tawatur.app.ingest.outcome;

import static org.tawatur.app.ingest.outcome.Verdict.KEPT;
import static org.tawatur.app.ingest.outcome.Verdict.QUARANTINED;
import static org.tawatur.app.ingest.outcome.Verdict.REFUSED;
import static org.tawatur.app.ingest.outcome.Verdict.WARNED;

/**
 * Why an input ended as it did: a code that never changes its meaning, the verdict that follows,
 * and the way to retry. Codes are written to the intake book; new ones may be added, none renamed.
 */
public enum Reason {
  /** Read, nothing to say. */
  READ(KEPT, "nothing to do"),
  /** The same report, from the same place, was read before in this run. */
  DUPLICATE(KEPT, "nothing to do: it counts once"),

  /** Something odd that has no code of its own. */
  ODD(WARNED, "see the message"),
  /** Broken bytes stand as U+FFFD. */
  BYTES_REPLACED(WARNED, "fetch it again, or mend the bytes"),
  /** The declared encoding was wrong, the bytes said which was right. */
  CHARSET_OVERRIDDEN(WARNED, "nothing, if the text reads well; else --charset NAME"),
  /** No encoding was declared; the letters said which it is. */
  CHARSET_GUESSED(WARNED, "nothing, if the text reads well; else --charset NAME"),
  /** Two declarations differ. */
  CHARSET_CONFLICT(WARNED, "nothing, if the text reads well; else --charset NAME"),
  /** Text that had been decoded wrongly once was decoded again. */
  MOJIBAKE_REPAIRED(WARNED, "nothing, if the text reads well; the bytes are as they were"),
  /** Character references that had been escaped twice. */
  ENTITIES_TWICE(WARNED, "nothing, if the text reads well"),
  /** NUL bytes were taken out. */
  NUL_STRIPPED(WARNED, "nothing, if the text reads well"),
  /** Marks that turn the direction of text round. */
  BIDI_CONTROL(WARNED, "look at the text with its marks shown"),
  /** Halves of characters. */
  SURROGATES(WARNED, "mend the program that wrote it"),
  /** More combining marks than any script has. */
  MARKS_CLAMPED(WARNED, "look at the text"),
  /** Characters that stand for whole phrases, in numbers. */
  EXPANSION(WARNED, "look at the text"),
  /** Digits of several scripts in one number. */
  MIXED_DIGITS(WARNED, "read the number in the report"),
  /** An outlet's name that imitates another script. */
  OUTLET_LOOKALIKE(WARNED, "check who published it"),
  /** Packed without saying so, or said to be packed and not. */
  GZIP_UNDECLARED(WARNED, "nothing to do"),
  /** Nested more deeply than is followed. */
  DEPTH_CAPPED(WARNED, "look at the text"),
  /** A date that cannot be. */
  DATE_ODD(WARNED, "give the day of publication with --published"),
  /** A document type declaration was cut off. */
  DOCTYPE_STRIPPED(WARNED, "nothing to do"),
  /** Two of one name; the later has another. */
  RENAMED(WARNED, "give each report an id of its own"),
  /** Letters in the order of a screen were turned round. */
  VISUAL_ORDER_REPAIRED(WARNED, "compare the text with the original"),
  /** A very long line. */
  LONG_LINE(WARNED, "cut it into paragraphs"),

  /** In Persian or Dari. */
  LANG_FA(QUARANTINED, "nothing: only Arabic is coded; --any-language codes it all the same"),
  /** In Urdu. */
  LANG_UR(QUARANTINED, "nothing: only Arabic is coded; --any-language codes it all the same"),
  /** In Kurdish. */
  LANG_CKB(QUARANTINED, "nothing: only Arabic is coded; --any-language codes it all the same"),
  /** In Pashto. */
  LANG_PS(QUARANTINED, "nothing: only Arabic is coded; --any-language codes it all the same"),
  /** Not in Arabic letters. */
  SCRIPT_LATIN(QUARANTINED, "nothing: only Arabic is coded; --any-language codes it all the same"),
  /** Several encodings fit and the text is too short to tell. */
  CHARSET_AMBIGUOUS(QUARANTINED, "name the encoding with --charset NAME"),
  /** An encoding that is not read here. */
  CHARSET_UNSUPPORTED(QUARANTINED, "convert it to UTF-8"),
  /** No encoding makes text of the bytes. */
  CHARSET_UNKNOWN(QUARANTINED, "name the encoding with --charset NAME, or convert it to UTF-8"),
  /** A page without an article. */
  NO_ARTICLE_TEXT(QUARANTINED, "save the page from a browser, after it has loaded"),
  /** Not the feed it should be. */
  NOT_A_FEED(QUARANTINED, "check the address of the feed"),
  /** Letters in the order of a screen. */
  VISUAL_ORDER(QUARANTINED, "turn the lines round with --repair-visual-order and compare"),
  /** Locked by a password. */
  ENCRYPTED(QUARANTINED, "save it without a password"),
  /** The parser took too long. */
  PARSER_TIMEOUT(QUARANTINED, "save it as text, or cut it into parts"),
  /** The parser took too much memory. */
  PARSER_OOM(QUARANTINED, "save it as text, or cut it into parts"),
  /** The parser failed. */
  PARSER_FAILED(QUARANTINED, "save it as text"),
  /** Broken off before its end. */
  TRUNCATED(QUARANTINED, "fetch or pack it again"),
  /** One record that breaks the rules of its format. */
  MALFORMED(QUARANTINED, "mend the record"),
  /** A table whose columns are not known. */
  COLUMNS_UNKNOWN(QUARANTINED, "name them: --columns text=NAME,published=NAME,outlet=NAME,id=NAME"),
  /** Longer than any report. */
  TOO_LONG(QUARANTINED, "cut it into its reports"),
  /** Without words. */
  EMPTY(QUARANTINED, "delete it or fetch the report again"),
  /** The server asks for patience. */
  RETRY_LATER(QUARANTINED, "run the same command again later"),
  /** The network or the server failed. */
  NETWORK(QUARANTINED, "run the same command again"),

  /** Cannot be opened or read. */
  UNREADABLE(REFUSED, "see the message"),
  /** Not there. */
  MISSING(REFUSED, "check the name"),
  /** Not a text or document: a program, a picture, a style sheet. */
  NOT_A_DOCUMENT(REFUSED, "give the report as text, page, PDF or office file"),
  /** A file of another kind, found beside reports: a picture in an archive, notes in a folder. */
  OTHER_FILE(REFUSED, "give it by its name, if it is a report"),
  /** A record of a crawl that answers with an error or a redirection. */
  NOT_SERVED(REFUSED, "nothing to do"),
  /** A message of pictures, a change of name, a poll: nothing was written. */
  WORDLESS(REFUSED, "nothing to do"),
  /** Declares entities, which could read files or fill memory. */
  XML_DOCTYPE(REFUSED, "remove the DOCTYPE, if you trust the file"),
  /** Malformed or nested beyond every limit. */
  XML_LIMIT(REFUSED, "mend the program that wrote it"),
  /** Malformed or nested beyond every limit. */
  JSON_LIMIT(REFUSED, "mend the program that wrote it"),
  /** Unpacks to far more than it is, or holds archives in archives. */
  ARCHIVE_BOMB(REFUSED, "unpack it yourself and give what is inside"),
  /** An entry that would be written outside its folder. */
  ARCHIVE_PATH(REFUSED, "pack it again with plain relative names"),
  /** A link or a device in an archive. */
  ARCHIVE_LINK(REFUSED, "pack the files, not links to them"),
  /** An address that must not be reached from here. */
  ADDRESS_REFUSED(REFUSED, "for a server of your own: --allow-host HOST"),
  /** A redirection to where none may lead. */
  REDIRECT_REFUSED(REFUSED, "give the address it should lead to"),
  /** The server's certificate is not good. */
  TLS_REFUSED(REFUSED, "ask the owner of the server"),
  /** More bytes than are fetched. */
  TOO_LARGE(REFUSED, "fetch it by other means and give the file"),
  /** robots.txt asks not to fetch it. */
  ROBOTS(REFUSED, "ask the owner of the site");

  private final Verdict verdict;
  private final String retry;

  Reason(Verdict verdict, String retry) {
    this.verdict = verdict;
    this.retry = retry;
  }

  /** How an input ends for this reason. */
  public Verdict verdict() {
    return verdict;
  }

  /** What a person can do about it. */
  public String retry() {
    return retry;
  }

  /** The code as it is written: languages by their ISO codes, in lower case. */
  public String code() {
    return name().startsWith("LANG_")
        ? "LANG_" + name().substring(5).toLowerCase(java.util.Locale.ROOT)
        : name();
  }

  /** Whether it is nobody's fault: such inputs are counted, and do not make a run fail. */
  public boolean isExpected() {
    return switch (this) {
      case LANG_FA,
          LANG_UR,
          LANG_CKB,
          LANG_PS,
          SCRIPT_LATIN,
          OTHER_FILE,
          NOT_SERVED,
          WORDLESS,
          ROBOTS ->
          true;
      default -> verdict == KEPT || verdict == WARNED;
    };
  }

  /** Whether it comes by the thousand in every crawl, so that only its number is told. */
  public boolean isQuiet() {
    return this == NOT_SERVED || this == OTHER_FILE || this == WORDLESS || this == DUPLICATE;
  }
}
