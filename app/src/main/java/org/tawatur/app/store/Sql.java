package org.tawatur.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * A question on its way to the database: conditions with their values, never values in its text.
 */
final class Sql {
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  /** Adds a condition. */
  Sql and(String condition) {
    conditions.add(condition);
    return this;
  }

  /** Adds a condition with the value of its {@code :name}; leaves both out where there is none. */
  Sql and(String condition, String name, @Nullable Object value) {
    if (value != null) {
      conditions.add(condition);
      values.put(name, value);
    }
    return this;
  }

  /** Sets a value. */
  Sql value(String name, Object value) {
    values.put(name, value);
    return this;
  }

  /** Sets a value and returns its placeholder. */
  String named(String name, Object value) {
    values.put(name, value);
    return ":" + name;
  }

  /** The placeholders of {@code items}, for {@code IN (...)}. */
  String in(String name, Collection<String> items) {
    List<String> names = new ArrayList<>();
    for (String item : items) {
      String each = name + "_" + names.size();
      values.put(each, item);
      names.add(":" + each);
    }
    return names.isEmpty() ? "(NULL)" : "(" + String.join(", ", names) + ")";
  }

  /** Takes over the values of {@code other} and returns its conditions. */
  String take(Sql other) {
    values.putAll(other.values);
    return other.where();
  }

  /** All conditions, for behind {@code WHERE}. */
  String where() {
    return conditions.isEmpty() ? "1 = 1" : String.join(" AND ", conditions);
  }

  /** The question with its values. */
  Query query(Handle handle, String text) {
    Query query = handle.createQuery(text);
    values.forEach(query::bind);
    return query;
  }

  /** The condition that a row with {@code from_rev} and {@code to_rev} held at {@code asOf}. */
  static String held(String alias, AsOf asOf) {
    return asOf.isNow()
        ? alias + ".to_rev IS NULL"
        : "("
            + alias
            + ".from_rev <= "
            + asOf.revision()
            + " AND ("
            + alias
            + ".to_rev IS NULL OR "
            + alias
            + ".to_rev > "
            + asOf.revision()
            + "))";
  }

  /**
   * The condition that the claim whose local number is in {@code column} counted at {@code asOf}.
   */
  static String alive(String column, AsOf asOf) {
    return asOf.isNow()
        ? "NOT EXISTS (SELECT 1 FROM dead_claim dead WHERE dead.claim_n = " + column + ")"
        : "EXISTS (SELECT 1 FROM claim_life alive WHERE alive.claim_n = "
            + column
            + " AND alive.standing = 'LIVE' AND "
            + held("alive", asOf)
            + ")";
  }

  /** The condition that a row with {@code revision} was there at {@code asOf}. */
  static String known(String alias, AsOf asOf) {
    return asOf.isNow() ? "1 = 1" : alias + ".revision <= " + asOf.revision();
  }
}
