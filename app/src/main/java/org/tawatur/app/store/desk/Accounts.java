package org.tawatur.app.store.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The accounts of a team, and their tokens for scripts. Safe for use by several threads. */
public final class Accounts {
  private final Desk desk;

  /** Of {@code desk}. */
  public Accounts(Desk desk) {
    this.desk = desk;
  }

  /**
   * An account.
   *
   * @param name its name
   * @param role what it may do
   * @param password what is kept of its password
   * @param isLocked whether an administrator locked it
   * @param madeAt when it was made
   * @param lastSeen when somebody last logged in, or null
   * @param failures wrong passwords since then
   * @param shutUntil until when nobody is let in, or null
   * @param era how often its role, password or lock were changed
   * @param second the secret of its second factor, or null where it has none
   * @param secondStep the last step of time whose code was used
   */
  public record Account(
      String name,
      String role,
      String password,
      boolean isLocked,
      String madeAt,
      @Nullable String lastSeen,
      int failures,
      @Nullable Instant shutUntil,
      long era,
      @Nullable String second,
      long secondStep) {
    @Override
    public String toString() {
      return "Account[" + name + ", " + role + "]";
    }
  }

  /**
   * A token for scripts.
   *
   * @param id its id
   * @param owner whose
   * @param title what it is for
   * @param madeAt when it was made
   * @param lastUsed when it was last used, or null
   */
  public record Token(
      String id, String owner, String title, String madeAt, @Nullable String lastUsed) {}

  private static Account account(ResultSet row) throws SQLException {
    String shut = row.getString("shut_until");
    return new Account(
        row.getString("name"),
        row.getString("role"),
        row.getString("password"),
        row.getInt("locked") != 0,
        row.getString("made_at"),
        row.getString("last_seen"),
        row.getInt("failures"),
        shut == null ? null : Instant.parse(shut),
        row.getLong("era"),
        row.getString("second"),
        row.getLong("second_step"));
  }

  /** All accounts, by name. */
  public List<Account> all() {
    return desk.in(handle ->
        handle
            .createQuery("SELECT * FROM desk_user ORDER BY name")
            .map((row, context) -> account(row))
            .list());
  }

  /** The account of this name. */
  public Optional<Account> account(String name) {
    return desk.in(handle ->
        handle
            .createQuery("SELECT * FROM desk_user WHERE name = :name")
            .bind("name", name)
            .map((row, context) -> account(row))
            .findOne());
  }

  /** Makes an account; returns whether the name was free. */
  public boolean add(String name, String role, String password) {
    return desk.in(handle ->
        handle
                .createUpdate(
                    "INSERT INTO desk_user (name, role, password, locked, made_at, failures)"
                        + " VALUES (:name, :role, :password, 0, :now, 0)"
                        + " ON CONFLICT (name) DO NOTHING")
                .bind("name", name)
                .bind("role", role)
                .bind("password", password)
                .bind("now", desk.now())
                .execute()
            == 1);
  }

  /** Gives a role, and locks or unlocks; returns whether there is such an account. */
  public boolean change(String name, String role, boolean isLocked) {
    return desk.in(handle ->
        handle
                .createUpdate(
                    "UPDATE desk_user SET role = :role, locked = :locked, era = era + 1,"
                        + " failures = 0, shut_until = NULL WHERE name = :name")
                .bind("name", name)
                .bind("role", role)
                .bind("locked", isLocked ? 1 : 0)
                .execute()
            == 1);
  }

  /** Keeps another password; returns whether there is such an account. */
  public boolean password(String name, String password) {
    return desk.in(handle ->
        handle
                .createUpdate(
                    "UPDATE desk_user SET password = :password, era = era + 1, failures = 0,"
                        + " shut_until = NULL WHERE name = :name")
                .bind("name", name)
                .bind("password", password)
                .execute()
            == 1);
  }

  /** Keeps a secret that waits until a code of it is shown. */
  public void wantSecond(String name, String secret) {
    desk.in(handle ->
        handle
            .createUpdate("UPDATE desk_user SET second_wanted = :secret WHERE name = :name")
            .bind("name", name)
            .bind("secret", secret)
            .execute());
  }

  /** The secret that waits, if any. */
  public Optional<String> wantedSecond(String name) {
    return desk.in(handle ->
        handle
            .createQuery(
                "SELECT second_wanted FROM desk_user"
                    + " WHERE name = :name AND second_wanted IS NOT NULL")
            .bind("name", name)
            .mapTo(String.class)
            .findOne());
  }

  /** Takes the secret that waits into use; the code of {@code step} has been shown. */
  public void beginSecond(String name, String secret, long step) {
    desk.in(handle ->
        handle
            .createUpdate(
                "UPDATE desk_user SET second = :secret, second_step = :step, second_wanted = NULL"
                    + " WHERE name = :name")
            .bind("name", name)
            .bind("secret", secret)
            .bind("step", step)
            .execute());
  }

  /** Takes the second factor away; returns whether there is such an account. */
  public boolean endSecond(String name) {
    return desk.in(handle ->
        handle
                .createUpdate(
                    "UPDATE desk_user SET second = NULL, second_step = 0, second_wanted = NULL,"
                        + " failures = 0, shut_until = NULL WHERE name = :name")
                .bind("name", name)
                .execute()
            == 1);
  }

  /** Uses up the code of {@code step}; returns false where it or a later one was used before. */
  public boolean useStep(String name, long step) {
    return desk.in(handle ->
        handle
                .createUpdate(
                    "UPDATE desk_user SET second_step = :step"
                        + " WHERE name = :name AND second_step < :step")
                .bind("name", name)
                .bind("step", step)
                .execute()
            == 1);
  }

  /** Notes that somebody logged in. */
  public void entered(String name) {
    desk.in(handle ->
        handle
            .createUpdate(
                "UPDATE desk_user SET last_seen = :now, failures = 0, shut_until = NULL"
                    + " WHERE name = :name")
            .bind("name", name)
            .bind("now", desk.now())
            .execute());
  }

  /**
   * Notes a wrong password. From the {@code most}-th on nobody is let in for a while, twice as long
   * each time, at most a day.
   */
  public void failed(String name, int most, Duration shut) {
    desk.in(handle -> {
      int failures =
          handle
              .createQuery("SELECT failures + 1 FROM desk_user WHERE name = :name")
              .bind("name", name)
              .mapTo(Integer.class)
              .findOne()
              .orElse(0);
      String until = null;
      if (failures >= most) {
        Duration longer = shut.multipliedBy(1L << Math.min(10, failures - most));
        Duration day = Duration.ofDays(1);
        until = desk.instant().plus(longer.compareTo(day) > 0 ? day : longer).toString();
      }
      return handle
          .createUpdate(
              "UPDATE desk_user SET failures = :failures, shut_until = :until WHERE name = :name")
          .bind("name", name)
          .bind("failures", failures)
          .bind("until", until)
          .execute();
    });
  }

  /** Keeps a token by its digest. */
  public void addToken(String id, String digest, String owner, String title) {
    desk.in(handle ->
        handle
            .createUpdate(
                "INSERT INTO desk_token (id, digest, owner, title, made_at)"
                    + " VALUES (:id, :digest, :owner, :title, :now)")
            .bind("id", id)
            .bind("digest", digest)
            .bind("owner", owner)
            .bind("title", Desk.plain(title))
            .bind("now", desk.now())
            .execute());
  }

  private static Token token(ResultSet row) throws SQLException {
    return new Token(
        row.getString("id"),
        row.getString("owner"),
        row.getString("title"),
        row.getString("made_at"),
        row.getString("last_used"));
  }

  /** The tokens of somebody, the first made first. */
  public List<Token> tokens(String owner) {
    return desk.in(handle ->
        handle
            .createQuery("SELECT * FROM desk_token WHERE owner = :owner ORDER BY made_at, id")
            .bind("owner", owner)
            .map((row, context) -> token(row))
            .list());
  }

  /** The token with this digest; notes that it was used. */
  public Optional<Token> use(String digest) {
    return desk.in(handle -> {
      Optional<Token> found =
          handle
              .createQuery("SELECT * FROM desk_token WHERE digest = :digest")
              .bind("digest", digest)
              .map((row, context) -> token(row))
              .findOne();
      // To the day: a line for every request would tell no more.
      String today = desk.now().substring(0, 10);
      if (found.isPresent() && !String.valueOf(found.get().lastUsed()).startsWith(today)) {
        handle
            .createUpdate("UPDATE desk_token SET last_used = :now WHERE digest = :digest")
            .bind("digest", digest)
            .bind("now", desk.now())
            .execute();
      }
      return found;
    });
  }

  /** Withdraws a token; returns whether it was there. */
  public boolean withdraw(String owner, String id) {
    return desk.in(handle ->
        handle
                .createUpdate("DELETE FROM desk_token WHERE owner = :owner AND id = :id")
                .bind("owner", owner)
                .bind("id", id)
                .execute()
            == 1);
  }
}
