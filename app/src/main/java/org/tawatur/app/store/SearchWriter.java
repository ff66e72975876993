package org.tawatur.app.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import org.tawatur.code.Indexed;

/** Adds reports to the index of the full text. */
final class SearchWriter {
  /** PostgreSQL takes no longer words; none of the language is. */
  private static final int LONGEST = 100;

  private SearchWriter() {}

  static void add(Writing writing, long doc, Indexed indexed) throws SQLException {
    PreparedStatement insert = writing.statement(writing.dialect().insertSearch());
    insert.setLong(1, doc);
    insert.setString(2, writing.dialect().document(indexed.words()));
    insert.setString(3, writing.dialect().document(indexed.lemmas()));
    insert.executeUpdate();
  }

  /** Puts the words of a newer reading in the place of the old ones. */
  static void replace(Writing writing, long doc, Indexed indexed) throws SQLException {
    PreparedStatement delete = writing.statement(writing.dialect().deleteSearch());
    delete.setLong(1, doc);
    delete.executeUpdate();
    add(writing, doc, indexed);
  }

  /** A word as the index takes it. */
  static String plain(String word) {
    if (isAsItIs(word)) {
      return word;
    }
    String cut = word.length() <= LONGEST ? word : word.substring(0, LONGEST);
    return StoredText.isOdd(cut) ? "_" : cut.toLowerCase(Locale.ROOT);
  }

  /** Whether it is short and of Arabic letters and small Latin ones alone, as nearly all are. */
  private static boolean isAsItIs(String word) {
    if (word.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean isArabic = c >= 0x0600 && c <= 0x06FF;
      if (!isArabic && (c < '0' || c > '9') && (c < 'a' || c > 'z')) {
        return false;
      }
    }
    return true;
  }
}
