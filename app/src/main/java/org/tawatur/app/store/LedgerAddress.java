package org.tawatur.app.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** Where a ledger is kept. */
public sealed interface LedgerAddress {

  /**
   * In one SQLite file.
   *
   * @param path the file
   */
  record OfFile(Path path) implements LedgerAddress {
    @Override
    public String toString() {
      return path.toString();
    }
  }

  /**
   * In a PostgreSQL database.
   *
   * @param url a JDBC URL
   */
  record OfServer(String url) implements LedgerAddress {
    /** The address without passwords, for messages. */
    @Override
    public String toString() {
      return url.replaceAll("(?i)password=[^&]*", "password=...").replaceAll("//[^/@]*@", "//...@");
    }
  }

  /**
   * The address that a person wrote: a file, or {@code jdbc:postgresql:} and so on.
   *
   * @throws LedgerException where it is neither
   */
  static LedgerAddress of(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    if (lower.startsWith("jdbc:postgresql:")) {
      return new OfServer(written);
    }
    if (lower.startsWith("postgresql://") || lower.startsWith("postgres://")) {
      return new OfServer("jdbc:postgresql" + written.substring(written.indexOf(':')));
    }
    if (lower.startsWith("jdbc:sqlite:")) {
      return file(written.substring("jdbc:sqlite:".length()));
    }
    if (lower.startsWith("jdbc:")) {
      throw new LedgerException(
          LedgerException.Kind.REFUSED,
          written + ": not a database that is known (give a file, or jdbc:postgresql://HOST/NAME)");
    }
    return file(written);
  }

  private static LedgerAddress file(String name) {
    try {
      return new OfFile(Path.of(name));
    } catch (InvalidPathException e) {
      throw new LedgerException(
          LedgerException.Kind.REFUSED, name + ": not a file name (" + e.getReason() + ")", e);
    }
  }
}
