package org.tawatur.app.serve.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorName;
import org.tawatur.actor.Sector;
import org.tawatur.actor.Tie;
import org.tawatur.app.review.Corrections;
import org.tawatur.app.serve.http.Answer;
import org.tawatur.app.serve.http.Asked;
import org.tawatur.app.serve.http.Role;
import org.tawatur.app.serve.http.Routes;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.IntakeBook;
import org.tawatur.app.store.Page;
import org.tawatur.app.store.Revision;
import org.tawatur.app.store.Standing;
import org.tawatur.app.store.Status;
import org.tawatur.app.store.StatusQueries;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Modality;
import org.tawatur.claim.Polarity;
import org.tawatur.code.Coder;
import org.tawatur.link.Conflict;
import org.tawatur.link.Family;
import org.tawatur.link.Origin;
import org.tawatur.link.Proposal;
import org.tawatur.link.Relation;
import org.tawatur.says.Source;
import org.tawatur.time.TimeMention;

/** What the ledger holds, and the words of the API. */
public final class StatusApi {
  private static final Map<String, String> COUNTS =
      Map.of(
          "rejected claims", "rejected",
          "corrected claims", "corrected",
          "groups of copies", "copy_groups",
          "decisions of reviewers", "decisions");

  private final Holdings holdings;
  private final String version;

  /** Of {@code holdings}, in this version of the program. */
  public StatusApi(Holdings holdings, String version) {
    this.holdings = holdings;
    this.version = version;
  }

  /** Puts it at its addresses. */
  public void register(Routes routes) {
    routes.get("/status", Role.READER, this::status);
    routes.get("/vocabulary", Role.READER, this::vocabulary);
    routes.get("/revisions", Role.READER, this::revisions);
  }

  record RevisionView(
      long seq,
      String recorded,
      String kind,
      String author,
      String coder,
      String note,
      String digest) {
    static RevisionView of(Revision revision) {
      return new RevisionView(
          revision.seq(),
          revision.recorded(),
          revision.kind(),
          revision.author(),
          revision.coder(),
          revision.note(),
          revision.digest());
    }
  }

  record TotalView(String outcome, String reason, long entries, long bytes) {
    static TotalView of(IntakeBook.Total total) {
      return new TotalView(
          Labels.word(total.outcome()), total.reason(), total.entries(), total.bytes());
    }
  }

  record CoderView(String coder, long reports) {}

  record StatusView(
      String ledger,
      String version,
      boolean isWritable,
      @Nullable RevisionView last,
      long unlinked,
      Map<String, Long> counts,
      List<TotalView> intake,
      List<CoderView> coders) {}

  private Answer status(Asked asked) {
    AsOf asOf = holdings.asOf(asked.params());
    asked.params().end();
    Status status = new StatusQueries(holdings.ledger()).status(asOf);
    Map<String, Long> counts = new LinkedHashMap<>();
    status.counts().forEach((name, count) -> counts.put(COUNTS.getOrDefault(name, name), count));
    Revision last = status.last();
    return Answer.of(
        new StatusView(
            holdings.place(),
            version,
            asked.caller().role().may(Role.CODER),
            last == null ? null : RevisionView.of(last),
            status.unlinked(),
            counts,
            status.intake().stream().map(TotalView::of).toList(),
            status.coders().entrySet().stream()
                .map(coder -> new CoderView(coder.getKey(), coder.getValue()))
                .toList()));
  }

  private Answer revisions(Asked asked) {
    Page page = Filters.page(asked.params());
    asked.params().end();
    List<Revision> all = holdings.ledger().history().reversed();
    List<RevisionView> shown =
        all.stream().skip(page.offset()).limit(page.limit()).map(RevisionView::of).toList();
    return Answer.of(new ListView<>(shown, null, Filters.next(page, shown.size(), all.size())));
  }

  private Answer vocabulary(Asked asked) {
    asked.params().end();
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("types", names(EventType.class));
    words.put("modes", holdings.knowledge().modes().all());
    words.put("modes_by_type", holdings.knowledge().modes().byType());
    words.put("families", lower(Family.class));
    words.put("polarities", lower(Polarity.class));
    words.put("modalities", lower(Modality.class));
    words.put("standings", lower(Standing.class));
    words.put("conflict_kinds", lower(Conflict.Kind.class));
    words.put("states", lower(Relation.State.class));
    words.put("sectors", names(Sector.class));
    words.put("source_kinds", lower(Source.Kind.class));
    words.put("origin_kinds", lower(Origin.Kind.class));
    words.put("proposal_kinds", lower(Proposal.Kind.class));
    words.put("tie_kinds", lower(Tie.Kind.class));
    words.put("name_uses", lower(ActorName.Use.class));
    words.put("place_kinds", holdings.knowledge().names().areas().kinds());
    words.put("time_precisions", lower(TimeMention.Precision.class));
    words.put("count_kinds", holdings.knowledge().modes().counted());
    words.put("roles", lower(Role.class));
    words.put("fields", Corrections.FIELDS.stream().sorted().toList());
    words.put("least_likely", Coder.LIKELY);
    return Answer.of(words);
  }

  private static List<String> names(Class<? extends Enum<?>> kind) {
    return Arrays.stream(kind.getEnumConstants()).map(Enum::name).toList();
  }

  private static List<String> lower(Class<? extends Enum<?>> kind) {
    return Arrays.stream(kind.getEnumConstants()).map(Labels::word).toList();
  }
}
