package org.tawatur.app.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;

/**
 * That somebody calls an actor something.
 *
 * @param actor id in the registry
 * @param words the words, as written
 * @param outlet who published it; empty where that is not known
 */
record Naming(String actor, String words, String outlet) {
  static final String INSERT =
      "INSERT INTO naming (actor, words, outlet, published, claim_n) VALUES (?, ?, ?, ?, ?)";

  /** How {@code naming_count} is counted from {@code naming}. */
  static final String COUNTED =
      "SELECT n.actor, n.words, n.outlet, count(*), min(nullif(n.published, '')),"
          + " max(nullif(n.published, '')) FROM naming n WHERE "
          + Sql.alive("n.claim_n", AsOf.NOW)
          + " GROUP BY n.actor, n.words, n.outlet";

  /** Longer ones are no names. */
  private static final int LONGEST = 80;

  /** What a claim with these parties says, each once. */
  static Set<Naming> of(List<ActorMention> parties, @Nullable String outlet) {
    Set<Naming> all = new LinkedHashSet<>();
    for (ActorMention mention : parties) {
      String words = StoredText.plain(mention.text()).strip();
      if (mention.id() != null && !words.isEmpty() && words.length() <= LONGEST) {
        all.add(
            new Naming(
                StoredText.plain(mention.id()),
                words,
                outlet == null ? "" : StoredText.plain(outlet)));
      }
    }
    return all;
  }

  /** Adds the line of a claim to the batch of {@link #INSERT}. */
  void insert(PreparedStatement insert, @Nullable String published, long claim)
      throws SQLException {
    insert.setString(1, actor);
    insert.setString(2, words);
    insert.setString(3, outlet);
    insert.setString(4, published == null ? "" : published);
    insert.setLong(5, claim);
    insert.addBatch();
  }
}
