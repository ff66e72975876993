package org.tawatur.app.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.serve.api.TeamApi;
import org.tawatur.app.serve.http.Passwords;
import org.tawatur.app.serve.http.Role;
import org.tawatur.app.serve.password.PasswordImport;
import org.tawatur.app.serve.password.PasswordList;
import org.tawatur.app.serve.password.PasswordRules;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.LedgerAddress;
import org.tawatur.app.store.ReportQueries;
import org.tawatur.app.store.desk.Accounts;
import org.tawatur.app.store.desk.Audit;
import org.tawatur.app.store.desk.Desk;
import org.tawatur.app.store.desk.TeamRules;

/** The accounts of a workbench, from the machine that it runs on. */
public final class Team implements AutoCloseable {
  private static final String HERE = "command line";

  /** Stands for no role. */
  private static final String NOBODY = "none";

  private final Desk desk;
  private final Accounts accounts;
  private final Audit audit;
  private final Passwords passwords = new Passwords();
  private final PasswordList list;
  private final PasswordRules rules;

  private Team(Desk desk, PasswordList list, Collection<String> outlets) {
    this.desk = desk;
    this.list = list;
    this.rules = new PasswordRules(list, () -> outlets);
    this.accounts = new Accounts(desk);
    this.audit = new Audit(desk);
  }

  /**
   * The accounts beside the ledger at {@code address}.
   *
   * @throws org.tawatur.app.store.LedgerException where there is no ledger
   */
  public static Team of(LedgerAddress address, InstantSource clock) {
    // A ledger has to be there first: in one database its tables are made before all others.
    List<String> outlets;
    try (Ledger ledger = Ledger.reading(address, clock)) {
      outlets = outlets(ledger);
    }
    return new Team(Desk.of(address, clock), PasswordList.of(address), outlets);
  }

  /** The outlets of a ledger, as words that passwords here are made of. */
  static List<String> outlets(Ledger ledger) {
    return new ReportQueries(ledger)
        .outlets(AsOf.NOW).stream().map(ReportQueries.Outlet::name).toList();
  }

  /** Makes an account; returns why it cannot be made, or null. */
  public @Nullable String add(String name, String role, String password) {
    String word = word(role);
    if (!TeamApi.NAME.matcher(name).matches() || word == null) {
      return word == null ? noRole(role) : TeamApi.NO_NAME;
    }
    PasswordRules.Fault fault = rules.fault(name, password);
    if (fault != null) {
      return fault.words();
    }
    if (!accounts.add(name, word, passwords.kept(password))) {
      return "there is an account " + name + " (tawatur user password " + name + ")";
    }
    audit.add(HERE, "user add", name, "done", "");
    return null;
  }

  /** Gives another password; returns why that cannot be, or null. */
  public @Nullable String password(String name, String password) {
    PasswordRules.Fault fault = rules.fault(name, password);
    if (fault != null) {
      return fault.words();
    }
    if (!accounts.password(name, passwords.kept(password))) {
      return "there is no account " + name + " (see: tawatur user list)";
    }
    audit.add(HERE, "user password", name, "done", "");
    return null;
  }

  /** Gives a role, or the present one where it is null; returns why that cannot be, or null. */
  public @Nullable String role(String name, @Nullable String role, boolean isLocked) {
    Optional<Accounts.Account> account = accounts.account(name);
    if (account.isEmpty()) {
      return "there is no account " + name + " (see: tawatur user list)";
    }
    String word = role == null ? account.get().role() : word(role);
    if (word == null) {
      return noRole(String.valueOf(role));
    }
    accounts.change(name, word, isLocked);
    audit.add(HERE, isLocked ? "user lock" : "user role", name + " " + word, "done", "");
    return null;
  }

  /** Takes the second factor of an account away; returns why that cannot be, or null. */
  public @Nullable String endSecond(String name) {
    if (!accounts.endSecond(name)) {
      return "there is no account " + name + " (see: tawatur user list)";
    }
    audit.add(HERE, "user end-code", name, "done", "");
    return null;
  }

  /**
   * Takes the passwords of {@code files} for such as others know, in place of those brought in
   * before; from then on nobody takes one of them.
   *
   * @throws PasswordImport.UnusableException where a file cannot be used; nothing has changed then
   * @throws IOException where the list cannot be written
   */
  public PasswordImport.Outcome refusePasswords(List<Path> files)
      throws IOException, PasswordImport.UnusableException {
    PasswordImport.Outcome outcome = new PasswordImport().imported(files, list);
    audit.add(HERE, "user refuse-passwords", String.valueOf(outcome.kept()), "done", "");
    return outcome;
  }

  /**
   * Requires a second factor of a role and those above it, or of nobody where the word is none;
   * returns why that cannot be, or null.
   */
  public @Nullable String requireSecond(String role) {
    String word = role.equalsIgnoreCase(NOBODY) ? NOBODY : word(role);
    if (word == null) {
      return noRole(role) + ", or " + NOBODY;
    }
    new TeamRules(desk).requireSecondFrom(word.equals(NOBODY) ? null : word);
    audit.add(HERE, "user require-code", word, "done", "");
    return null;
  }

  /**
   * The accounts: name, role, whether locked, when made and last seen, whether it has a second
   * factor.
   */
  public List<List<String>> list() {
    return accounts.all().stream()
        .map(account ->
            List.of(
                account.name(),
                account.role(),
                account.isLocked() ? "yes" : "",
                account.madeAt(),
                account.lastSeen() == null ? "" : String.valueOf(account.lastSeen()),
                account.second() == null ? "" : "yes"))
        .toList();
  }

  private static @Nullable String word(String role) {
    return Arrays.stream(Role.values())
        .map(Role::word)
        .filter(word -> word.equals(role.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(null);
  }

  private static String noRole(String role) {
    return "\"" + role + "\" is no role (one of reader, coder, reviewer, curator, admin)";
  }

  @Override
  public void close() {
    desk.close();
  }
}
