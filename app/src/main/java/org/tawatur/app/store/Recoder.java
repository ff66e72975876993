package org.tawatur.app.store;

import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tawatur.app.store.ReviewRules.Coded;
import org.tawatur.claim.Claim;
import org.tawatur.code.Indexed;
import org.tawatur.link.ClaimIds;

/**
 * Puts what a newer coder finds in the place of what an older one found; the old stays in history.
 */
public final class Recoder {
  private final Ledger ledger;
  private final ReviewRules rules;
  private final String coder;
  private final ClaimIds claimIds = new ClaimIds();

  /**
   * A recoder.
   *
   * @param rules say what becomes of the patches of reviewers
   * @param coder the name of the newer coder
   */
  public Recoder(Ledger ledger, ReviewRules rules, String coder) {
    this.ledger = ledger;
    this.rules = rules;
    this.coder = coder;
  }

  /**
   * What was changed.
   *
   * @param added versions of claims that stand now
   * @param withdrawn versions that stand no longer
   * @param orphans patches that find no words among the reports that were read
   */
  public record Recoded(int added, int withdrawn, int orphans) {}

  /**
   * A report read anew.
   *
   * @param id its id
   * @param indexed what was found in it
   */
  public record Reread(String id, Indexed indexed) {}

  /** Puts the new readings of some reports in the place of the old, in one transaction. */
  public Recoded replace(List<Reread> reports) {
    ReportState.Change change =
        ledger.write(
            new Change("recode", "", coder, ""),
            writing -> {
              ReportState.Change sum = new ReportState.Change(0, 0, 0);
              for (Reread reread : reports) {
                sum = sum.plus(replace(writing, reread));
              }
              return sum;
            });
    return new Recoded(change.opened(), change.closed(), change.orphans());
  }

  private ReportState.Change replace(Writing writing, Reread reread) throws java.sql.SQLException {
    ReportState state = new ReportState(writing, rules, reread.id());
    List<Claim> claims = reread.indexed().coding().claims();
    List<String> ids = claimIds.ids(reread.id(), claims);
    List<Coded> coded = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      coded.add(new Coded(ids.get(i), claims.get(i)));
    }
    note(writing, state.n(), reread);
    return state.settle(coded);
  }

  private void note(Writing writing, long n, Reread reread) throws java.sql.SQLException {
    String last =
        writing
            .handle()
            .createQuery(
                "SELECT coder FROM coding WHERE report_n = :n ORDER BY revision DESC LIMIT 1")
            .bind("n", n)
            .mapTo(String.class)
            .findOne()
            .orElse("");
    if (Objects.equals(last, coder)) {
      return;
    }
    writing.fact("coding", reread.id(), coder);
    PreparedStatement insert =
        writing.statement(
            "INSERT INTO coding (report_n, revision, coder, sentences) VALUES (?, ?, ?, ?)");
    insert.setLong(1, n);
    insert.setLong(2, writing.revision());
    insert.setString(3, coder);
    insert.setInt(4, reread.indexed().coding().sentences());
    insert.executeUpdate();
    long doc =
        writing
            .handle()
            .createQuery("SELECT doc FROM report WHERE n = :n")
            .bind("n", n)
            .mapTo(Long.class)
            .one();
    SearchWriter.replace(writing, doc, reread.indexed());
  }
}
