package org.tawatur.app.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.claim.Claim;
import org.tawatur.link.Proposal;

/** The log of what people decided about proposed changes of actors. Safe for several threads. */
public final class Verdicts {
  private final Ledger ledger;

  /** The log of {@code ledger}. */
  public Verdicts(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * A decision; the last one about a proposal counts.
   *
   * @param proposal id of the proposal
   * @param verdict ACCEPTED, REFUSED or OPEN, which takes an earlier one back
   * @param actor whom it changes
   * @param kind what kind of change
   * @param other the other actor, or null
   * @param words the new name, or the words for those concerned
   * @param from first day of the change, or null
   * @param author who decided
   * @param note why
   */
  public record Verdict(
      String proposal,
      Kind verdict,
      String actor,
      String kind,
      @Nullable String other,
      String words,
      @Nullable String from,
      String author,
      String note) {
    /** Decisions. */
    public enum Kind {
      /** It is so. */
      ACCEPTED,
      /** It is not so. */
      REFUSED,
      /** Undecided again. */
      OPEN
    }
  }

  /** Adds a decision about {@code proposal}. */
  public void add(Proposal proposal, Verdict.Kind verdict, String author, String note) {
    ledger.write(
        Change.by("actor", author),
        writing -> {
          long seq =
              writing
                  .handle()
                  .createQuery("SELECT coalesce(max(seq), 0) + 1 FROM verdict")
                  .mapTo(Long.class)
                  .one();
          mark(writing, proposal);
          var when = proposal.when();
          String from = when == null || when.from() == null ? null : when.from().toString();
          String to = when == null || when.to() == null ? null : when.to().toString();
          String words = StoredText.plain(proposal.words());
          String way = way(proposal).name();
          writing.decided(
              "verdict",
              String.valueOf(seq),
              proposal.id(),
              verdict.name(),
              proposal.actor(),
              proposal.kind().name(),
              proposal.other(),
              words,
              from,
              to,
              author,
              note,
              way);
          return writing
              .handle()
              .createUpdate(
                  "INSERT INTO verdict (seq, proposal, verdict, actor, kind, other, words, day_from,"
                      + " day_to, author, note, revision, way) VALUES (:seq, :proposal, :verdict, :actor,"
                      + " :kind, :other, :words, :from, :to, :author, :note, :revision, :way)")
              .bind("seq", seq)
              .bind("proposal", proposal.id())
              .bind("verdict", verdict.name())
              .bind("actor", proposal.actor())
              .bind("kind", proposal.kind().name())
              .bind("other", proposal.other())
              .bind("words", words)
              .bind("from", from)
              .bind("to", to)
              .bind("author", author)
              .bind("note", note)
              .bind("revision", writing.revision())
              .bind("way", way)
              .execute();
        });
  }

  /** What the claims of both follow from may be another one now. */
  private static void mark(Writing writing, Proposal proposal) {
    String other = proposal.other();
    writing
        .handle()
        .createUpdate(
            "INSERT INTO unlinked_claim (claim_n) SELECT DISTINCT c.n FROM claim c WHERE"
                + " c.standing = 'LIVE' AND c.n IN (SELECT p.claim_n FROM party p WHERE p.actor IN"
                + " (:actor, :other)) ON CONFLICT (claim_n) DO NOTHING")
        .bind("actor", proposal.actor())
        .bind("other", other == null ? proposal.actor() : other)
        .execute();
  }

  /** Which way the first claim of {@code proposal} goes. */
  private static AcceptedChanges.Way way(Proposal proposal) {
    Claim claim = proposal.claims().getFirst().claim();
    boolean acts = names(claim.actors(), proposal.actor());
    boolean otherActs = names(claim.actors(), proposal.other());
    return acts && otherActs
        ? AcceptedChanges.Way.WITH
        : acts ? AcceptedChanges.Way.TO : AcceptedChanges.Way.FROM;
  }

  private static boolean names(List<ActorMention> mentions, @Nullable String id) {
    return mentions.stream()
        .anyMatch(
            mention -> id != null && (id.equals(mention.id()) || id.equals(mention.affiliation())));
  }

  /** The decisions that count about proposals for {@code actor}. */
  public List<Verdict> of(String actor, AsOf asOf) {
    return ledger.read(handle ->
        handle
            .createQuery(
                "SELECT v.* FROM verdict v WHERE v.actor = :actor AND v.seq ="
                    + " (SELECT max(w.seq) FROM verdict w WHERE w.proposal = v.proposal AND "
                    + Sql.known("w", asOf)
                    + ") AND v.verdict <> 'OPEN' ORDER BY v.seq")
            .bind("actor", actor)
            .map((row, context) ->
                new Verdict(
                    row.getString("proposal"),
                    Verdict.Kind.valueOf(row.getString("verdict")),
                    row.getString("actor"),
                    row.getString("kind"),
                    row.getString("other"),
                    row.getString("words"),
                    row.getString("day_from"),
                    row.getString("author"),
                    row.getString("note")))
            .list());
  }
}
