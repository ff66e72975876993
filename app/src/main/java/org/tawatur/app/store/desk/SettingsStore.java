package org.tawatur.app.store.desk;

import java.util.Optional;

/** What each person set for himself: one text each. Safe for use by several threads. */
public final class SettingsStore {
  private final Desk desk;

  /** Of {@code desk}. */
  public SettingsStore(Desk desk) {
    this.desk = desk;
  }

  /** What {@code owner} set. */
  public Optional<String> of(String owner) {
    return desk.in(handle ->
        handle
            .createQuery("SELECT body FROM desk_setting WHERE owner = :owner")
            .bind("owner", owner)
            .mapTo(String.class)
            .findOne());
  }

  /** Keeps what {@code owner} set. */
  public void keep(String owner, String body) {
    desk.in(handle ->
        handle
            .createUpdate(
                "INSERT INTO desk_setting (owner, body) VALUES (:owner, :body)"
                    + " ON CONFLICT (owner) DO UPDATE SET body = :body")
            .bind("owner", owner)
            .bind("body", Desk.plain(body))
            .execute());
  }
}
