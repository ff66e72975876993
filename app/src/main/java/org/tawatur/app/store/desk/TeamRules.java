package org.tawatur.app.store.desk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What holds for all accounts of a team. Safe for use by several threads. */
public final class TeamRules {
  private static final String SECOND = "second factor from";

  private final Desk desk;

  /** Of {@code desk}. */
  public TeamRules(Desk desk) {
    this.desk = desk;
  }

  /** The least role that needs a second factor, or nothing where none does. */
  public Optional<String> secondFrom() {
    return desk.in(handle ->
        handle
            .createQuery("SELECT value FROM desk_rule WHERE name = :name")
            .bind("name", SECOND)
            .mapTo(String.class)
            .findOne());
  }

  /** Requires a second factor of {@code role} and those above it; of none where it is null. */
  public void requireSecondFrom(@Nullable String role) {
    desk.in(handle ->
        role == null
            ? handle
                .createUpdate("DELETE FROM desk_rule WHERE name = :name")
                .bind("name", SECOND)
                .execute()
            : handle
                .createUpdate(
                    "INSERT INTO desk_rule (name, value) VALUES (:name, :value)"
                        + " ON CONFLICT (name) DO UPDATE SET value = :value")
                .bind("name", SECOND)
                .bind("value", role)
                .execute());
  }
}
