package org.tawatur.app.serve.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.desk.Accounts;

/**
 * Lets in people with accounts. Who has to have a second factor and has none is let in nowhere
 * until one is begun, which is done at the door: he is told a new secret, and comes in with a code
 * of it. Wrong passwords shut an account for a while, and many from one address shut that; what is
 * wrong is never told apart. There is no account until somebody makes one at the command line.
 */
public final class TeamDoor implements Door {
  private static final int MOST_FAILURES = 5;
  private static final Duration SHUT = Duration.ofMinutes(5);
  private static final int MOST_FROM_ADDRESS = 30;
  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int MOST_ADDRESSES = 10_000;

  /** So many passwords are looked at in one moment: each takes a processor for a while. */
  private static final int AT_ONCE = 2;

  private final Accounts accounts;
  private final SecondFactorRule rule;
  private final Passwords passwords;
  private final Journal journal;
  private final InstantSource clock;
  private final OneTimeCodes codes = new OneTimeCodes();
  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final Map<String, Tries> tries = new ConcurrentHashMap<>();

  /** A door for the people of {@code accounts}. */
  public TeamDoor(
      Accounts accounts,
      SecondFactorRule rule,
      Passwords passwords,
      Journal journal,
      InstantSource clock) {
    this.accounts = accounts;
    this.rule = rule;
    this.passwords = passwords;
    this.journal = journal;
    this.clock = clock;
  }

  private record Tries(int count, Instant since) {}

  @Override
  public String mode() {
    return "team";
  }

  @Override
  public Entered enter(Shown shown, String address) {
    String name = shown.name();
    String password = shown.password();
    if (name == null || password == null || name.length() > 64 || password.length() > 256) {
      throw refused();
    }
    Tries before = tries.get(address);
    if (before != null && isRecent(before) && before.count() >= MOST_FROM_ADDRESS) {
      journal.note(name, "login", "", "too many tries", address);
      throw new Refusal(429, "Too many tries", "too many wrong passwords came from there");
    }
    Optional<Accounts.Account> account = accounts.account(name);
    Instant shut = account.map(Accounts.Account::shutUntil).orElse(null);
    if (shut != null && clock.instant().isBefore(shut)) {
      journal.note(name, "login", "", "account is shut", address);
      throw refused();
    }
    boolean isRight = isRight(password, account.map(Accounts.Account::password).orElse(null));
    if (account.isEmpty() || !isRight || account.get().isLocked()) {
      failed(name, address);
      throw refused();
    }
    boolean isBegun = second(account.get(), shown.code(), address);
    accounts.entered(name);
    tries.remove(address);
    long era = isBegun ? accounts.account(name).orElseThrow().era() : account.get().era();
    return new Entered(new Caller(name, role(account.get().role()), address), era);
  }

  /** Looks at the code of somebody whose password was right; returns whether it began one. */
  private boolean second(Accounts.Account account, @Nullable String code, String address) {
    String secret = account.second();
    if (secret == null) {
      boolean isMissing = rule.isMissing(account);
      if (isMissing) {
        begin(account, code, address);
      }
      return isMissing;
    }
    if (code == null || code.isEmpty()) {
      throw new Refusal(401, "A code is wanted", "this account has a second factor")
          .with("place", "code")
          .remedy("give the present code of the program on your telephone too");
    }
    OptionalLong step =
        OneTimeCodes.step(secret, code.strip(), account.secondStep(), clock.instant());
    // Of two who come with one code at once, one is let in.
    if (step.isEmpty() || !accounts.useStep(account.name(), step.getAsLong())) {
      failed(account.name(), address);
      throw refused().with("place", "code");
    }
    return false;
  }

  /** Has somebody begin with the second factor that his role needs. */
  private void begin(Accounts.Account account, @Nullable String code, String address) {
    String waiting = accounts.wantedSecond(account.name()).orElse(null);
    if (code == null || code.isEmpty() || waiting == null) {
      // Always another secret: whoever knows the password too may have been told the one before.
      String secret = codes.secret();
      accounts.wantSecond(account.name(), secret);
      throw new Refusal(401, "A second factor is wanted", "this role needs a second factor")
          .with("place", "second_factor")
          .with("secret", secret)
          .with("address", OneTimeCodes.address(account.name(), secret))
          .remedy("give the secret to a program of one-time codes, and come with its code");
    }
    OptionalLong step = OneTimeCodes.step(waiting, code.strip(), 0, clock.instant());
    if (step.isEmpty()) {
      failed(account.name(), address);
      throw refused().with("place", "code");
    }
    accounts.beginSecond(account.name(), waiting, step.getAsLong());
    // What was open before showed no code.
    accounts.change(account.name(), account.role(), account.isLocked());
    journal.note(account.name(), "second factor", "", "begun", address);
  }

  @Override
  public boolean isStill(Entered entered) {
    return accounts
        .account(entered.caller().name())
        .filter(account ->
            !account.isLocked() && account.era() == entered.era() && !rule.isMissing(account))
        .isPresent();
  }

  private boolean isRight(String password, @Nullable String kept) {
    turns.acquireUninterruptibly();
    try {
      return passwords.isRight(password, kept);
    } finally {
      turns.release();
    }
  }

  private void failed(String name, String address) {
    journal.note(name, "login", "", "refused", address);
    accounts.failed(name, MOST_FAILURES, SHUT);
    if (tries.size() > MOST_ADDRESSES) {
      tries.values().removeIf(each -> !isRecent(each));
    }
    tries.merge(
        address,
        new Tries(1, clock.instant()),
        (old, one) -> isRecent(old) ? new Tries(old.count() + 1, old.since()) : one);
  }

  private boolean isRecent(Tries one) {
    return clock.instant().isBefore(one.since().plus(WINDOW));
  }

  private static Refusal refused() {
    return new Refusal(401, "Not let in", "the name or the password is wrong, or not now")
        .remedy("after some wrong passwords an account is shut for a while");
  }

  @Override
  public @Nullable Caller bearer(String token, String address) {
    return accounts
        .use(Secrets.digest(token))
        .flatMap(found -> accounts.account(found.owner()))
        .filter(account -> !account.isLocked() && !rule.isMissing(account))
        .map(account -> new Caller(account.name(), role(account.role()), address))
        .orElse(null);
  }

  private static Role role(String word) {
    return Params.word(Role.class, "role", word);
  }
}
