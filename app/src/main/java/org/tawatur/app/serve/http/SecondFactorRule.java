package org.tawatur.app.serve.http;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.desk.Accounts;
import org.tawatur.app.store.desk.TeamRules;

/** Of whom a second factor is required. Safe for use by several threads. */
public final class SecondFactorRule {
  private final TeamRules rules;

  /** By these rules, which may change at any time. */
  public SecondFactorRule(TeamRules rules) {
    this.rules = rules;
  }

  /** The least role that needs one, or nothing where none does. */
  public Optional<Role> from() {
    return rules.secondFrom().map(word -> Params.word(Role.class, "role", word));
  }

  /** Requires one of {@code role} and those above it; of none where it is null. */
  public void require(@Nullable Role role) {
    rules.requireSecondFrom(role == null ? null : role.word());
  }

  /** Whether {@code account} has to have one. */
  public boolean isRequired(Accounts.Account account) {
    Role role = Params.word(Role.class, "role", account.role());
    return from().filter(role::may).isPresent();
  }

  /** Whether it has to have one and has none. */
  boolean isMissing(Accounts.Account account) {
    return account.second() == null && isRequired(account);
  }
}
