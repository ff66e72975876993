package org.tawatur.app.serve.api;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.serve.http.Answer;
import org.tawatur.app.serve.http.Asked;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.serve.http.Passwords;
import org.tawatur.app.serve.http.Refusal;
import org.tawatur.app.serve.http.Role;
import org.tawatur.app.serve.http.Routes;
import org.tawatur.app.serve.http.SecondFactorRule;
import org.tawatur.app.serve.http.Secrets;
import org.tawatur.app.serve.password.PasswordRules;
import org.tawatur.app.store.Page;
import org.tawatur.app.store.desk.Accounts;
import org.tawatur.app.store.desk.Audit;

/** Accounts, tokens for scripts, and the log of who did what. */
public final class TeamApi {
  /** What names of accounts look like. */
  public static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");

  /** Why a name is none. */
  public static final String NO_NAME =
      "a name begins with a letter or digit, and has only these, dots, - and _";

  private static final int TITLE = 100;
  private static final int MOST_TOKENS = 20;

  private final Accounts accounts;
  private final SecondFactorRule second;
  private final Audit audit;
  private final Passwords passwords;
  private final PasswordRules rules;
  private final Secrets secrets = new Secrets();

  /** Of these accounts; a change of one ends its sessions. */
  public TeamApi(
      Accounts accounts,
      SecondFactorRule second,
      Audit audit,
      Passwords passwords,
      PasswordRules rules) {
    this.accounts = accounts;
    this.second = second;
    this.audit = audit;
    this.passwords = passwords;
    this.rules = rules;
  }

  /** Puts it at its addresses; without a team there is only the log. */
  public void register(Routes routes, boolean isTeam) {
    routes.get("/audit", Role.ADMIN, this::log);
    if (isTeam) {
      routes.get("/users", Role.ADMIN, this::users);
      routes.post("/users", Role.ADMIN, this::add);
      routes.patch("/users/{name}", Role.ADMIN, this::change);
      routes.get("/users-rules", Role.ADMIN, this::usersRules);
      routes.put("/users-rules", Role.ADMIN, this::require);
      routes.post("/account/password", Role.READER, this::password);
      routes.get("/account/tokens", Role.READER, this::tokens);
      routes.post("/account/tokens", Role.READER, this::token);
      routes.delete("/account/tokens/{id}", Role.READER, this::withdraw);
    }
  }

  record UserView(
      String name,
      String role,
      boolean isLocked,
      String madeAt,
      @Nullable String lastSeen,
      boolean hasSecondFactor) {
    static UserView of(Accounts.Account account) {
      return new UserView(
          account.name(),
          account.role(),
          account.isLocked(),
          account.madeAt(),
          account.lastSeen(),
          account.second() != null);
    }
  }

  record Users(List<UserView> items) {}

  record NewUser(String name, String password, String role) {}

  record Change(
      @Nullable String role, @Nullable Boolean isLocked, @Nullable Boolean hasSecondFactor) {}

  record Rules(@Nullable String secondFactorFrom) {}

  record NewPassword(String present, String wanted) {}

  record TokenView(String id, String title, String madeAt, @Nullable String lastUsed) {}

  record Tokens(List<TokenView> items) {}

  record NewToken(String title) {}

  record MadeToken(String id, String title, String secret) {}

  private Answer users(Asked asked) {
    asked.params().end();
    return Answer.of(new Users(accounts.all().stream().map(UserView::of).toList()));
  }

  private UserView user(String name) {
    return accounts
        .account(name)
        .map(UserView::of)
        .orElseThrow(() -> Refusal.none("account", name));
  }

  private Answer add(Asked asked) {
    asked.params().end();
    NewUser wanted = asked.body(NewUser.class);
    if (!NAME.matcher(wanted.name()).matches()) {
      throw Refusal.wrong("name", NO_NAME);
    }
    check("password", wanted.name(), wanted.password());
    Role role = Params.word(Role.class, "role", wanted.role());
    if (!accounts.add(wanted.name(), role.word(), passwords.kept(wanted.password()))) {
      throw new Refusal(409, "Taken", "there is an account of that name");
    }
    return Answer.made(user(wanted.name()));
  }

  private void check(String place, String name, String password) {
    PasswordRules.Fault fault = rules.fault(name, password);
    if (fault != null) {
      throw Refusal.wrong(place, fault.words())
          .with("reason", "password_" + Labels.word(fault.reason()));
    }
  }

  private Answer change(Asked asked) {
    asked.params().end();
    String name = asked.at("name");
    Accounts.Account before =
        accounts.account(name).orElseThrow(() -> Refusal.none("account", name));
    Change wanted = asked.body(Change.class);
    if (name.equals(asked.caller().name())) {
      throw Refusal.forbidden("nobody changes his own role; another administrator does");
    }
    String role =
        wanted.role() == null
            ? before.role()
            : Params.word(Role.class, "role", wanted.role()).word();
    if (wanted.hasSecondFactor() != null) {
      if (wanted.hasSecondFactor()) {
        throw Refusal.wrong("has_second_factor", "only the owner of an account begins with one");
      }
      accounts.endSecond(name);
    }
    accounts.change(name, role, Optional.ofNullable(wanted.isLocked()).orElse(before.isLocked()));
    return Answer.of(user(name));
  }

  private Answer usersRules(Asked asked) {
    asked.params().end();
    return Answer.of(new Rules(second.from().map(Role::word).orElse(null)));
  }

  /** From the next question on it holds: whoever lacks a second factor is led to begin with one. */
  private Answer require(Asked asked) {
    asked.params().end();
    String wanted = asked.body(Rules.class).secondFactorFrom();
    Role role = wanted == null ? null : Params.word(Role.class, "second_factor_from", wanted);
    second.require(role);
    audit.add(
        asked.caller().name(),
        "user require-code",
        role == null ? "none" : role.word(),
        "done",
        asked.caller().address());
    return Answer.of(new Rules(role == null ? null : role.word()));
  }

  private Answer password(Asked asked) {
    asked.params().end();
    String name = asked.caller().name();
    NewPassword wanted = asked.body(NewPassword.class);
    Accounts.Account account =
        accounts.account(name).orElseThrow(() -> Refusal.none("account", name));
    if (!passwords.isRight(wanted.present(), account.password())) {
      throw Refusal.forbidden("the present password is another one");
    }
    check("wanted", name, wanted.wanted());
    accounts.password(name, passwords.kept(wanted.wanted()));
    return new Answer.Done();
  }

  private Answer tokens(Asked asked) {
    asked.params().end();
    return Answer.of(
        new Tokens(
            accounts.tokens(asked.caller().name()).stream()
                .map(token ->
                    new TokenView(token.id(), token.title(), token.madeAt(), token.lastUsed()))
                .toList()));
  }

  private Answer token(Asked asked) {
    asked.params().end();
    String title = asked.body(NewToken.class).title().strip();
    if (title.isEmpty() || title.length() > TITLE) {
      throw Refusal.wrong("title", "a token needs a title of at most " + TITLE + " chars");
    }
    if (accounts.tokens(asked.caller().name()).size() >= MOST_TOKENS) {
      throw Refusal.wrong("title", "nobody has more than " + MOST_TOKENS + " tokens");
    }
    String secret = secrets.next();
    String id = secrets.next().substring(0, 12);
    accounts.addToken(id, Secrets.digest(secret), asked.caller().name(), title);
    return Answer.made(new MadeToken(id, title, secret));
  }

  private Answer withdraw(Asked asked) {
    asked.params().end();
    if (!accounts.withdraw(asked.caller().name(), asked.at("id"))) {
      throw Refusal.none("token", asked.at("id"));
    }
    return new Answer.Done();
  }

  private Answer log(Asked asked) {
    Page page = Filters.page(asked.params());
    String user = asked.params().text("user");
    asked.params().end();
    List<Audit.Line> lines = audit.lines(user, page.limit() + 1, page.offset());
    Filters.Cut<Audit.Line> cut = Filters.Cut.of(lines, page);
    return Answer.of(
        new ListView<>(cut.items().stream().map(LineView::of).toList(), null, cut.next()));
  }

  record LineView(
      long seq, String at, String user, String act, String target, String outcome, String address) {
    static LineView of(Audit.Line line) {
      return new LineView(
          line.seq(),
          line.at(),
          line.who(),
          line.act(),
          line.target(),
          line.outcome(),
          line.address());
    }
  }
}
