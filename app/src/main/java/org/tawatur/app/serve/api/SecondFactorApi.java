package org.tawatur.app.serve.api;

import java.time.InstantSource;
import java.util.OptionalLong;
import org.tawatur.app.serve.http.Answer;
import org.tawatur.app.serve.http.Asked;
import org.tawatur.app.serve.http.OneTimeCodes;
import org.tawatur.app.serve.http.Passwords;
import org.tawatur.app.serve.http.Refusal;
import org.tawatur.app.serve.http.Role;
import org.tawatur.app.serve.http.Routes;
import org.tawatur.app.serve.http.SecondFactorRule;
import org.tawatur.app.store.desk.Accounts;

/** The second factor of one's own account: it counts once a code of it has been shown. */
public final class SecondFactorApi {
  private final Accounts accounts;
  private final SecondFactorRule rule;
  private final Passwords passwords;
  private final InstantSource clock;
  private final OneTimeCodes codes = new OneTimeCodes();

  /** Of these accounts. */
  public SecondFactorApi(
      Accounts accounts, SecondFactorRule rule, Passwords passwords, InstantSource clock) {
    this.accounts = accounts;
    this.rule = rule;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** Puts it at its addresses. */
  public void register(Routes routes) {
    routes.get("/account/second-factor", Role.READER, this::show);
    routes.post("/account/second-factor", Role.READER, this::want);
    routes.put("/account/second-factor", Role.READER, this::begin);
    routes.post("/account/second-factor/end", Role.READER, this::end);
  }

  record View(boolean isOn, boolean isRequired) {}

  record Proof(String present) {}

  record Code(String code) {}

  record Made(String secret, String address) {}

  private Accounts.Account own(Asked asked) {
    asked.params().end();
    String name = asked.caller().name();
    return accounts.account(name).orElseThrow(() -> Refusal.none("account", name));
  }

  private Answer show(Asked asked) {
    Accounts.Account account = own(asked);
    return Answer.of(new View(account.second() != null, rule.isRequired(account)));
  }

  /** Whoever finds a session open cannot lock its owner out: the password is asked for again. */
  private Accounts.Account proved(Asked asked) {
    Accounts.Account account = own(asked);
    if (!passwords.isRight(asked.body(Proof.class).present(), account.password())) {
      throw Refusal.forbidden("the present password is another one");
    }
    return account;
  }

  private Answer want(Asked asked) {
    Accounts.Account account = proved(asked);
    String secret = codes.secret();
    accounts.wantSecond(account.name(), secret);
    return Answer.made(new Made(secret, OneTimeCodes.address(account.name(), secret)));
  }

  private Answer begin(Asked asked) {
    Accounts.Account account = own(asked);
    String code = asked.body(Code.class).code().strip();
    String secret =
        accounts
            .wantedSecond(account.name())
            .orElseThrow(() -> new Refusal(409, "Not begun", "no secret waits to be proved"));
    OptionalLong step = OneTimeCodes.step(secret, code, 0, clock.instant());
    if (step.isEmpty()) {
      throw Refusal.wrong("code", "this is not the present code");
    }
    accounts.beginSecond(account.name(), secret, step.getAsLong());
    return new Answer.Done();
  }

  private Answer end(Asked asked) {
    Accounts.Account account = proved(asked);
    if (rule.isRequired(account)) {
      throw Refusal.forbidden("the role " + account.role() + " needs a second factor");
    }
    accounts.endSecond(account.name());
    return new Answer.Done();
  }
}
