package org.tawatur.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.claim.Claim;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Evidence;
import org.tawatur.claim.Modality;
import org.tawatur.claim.Polarity;
import org.tawatur.code.Bundled;
import org.tawatur.count.Count;
import org.tawatur.place.Place;
import org.tawatur.place.PlaceMention;
import org.tawatur.says.Source;
import org.tawatur.text.Report;
import org.tawatur.text.Span;
import org.tawatur.time.TimeMention;

/** Makes kept claims for tests, by hand or through the coder. */
final class Telling {
  private final KeptReport report;
  private final EventType event;
  private @Nullable String mode;
  private String words = "قصف";
  private @Nullable String trigger;
  private final List<ActorMention> actors = new ArrayList<>();
  private final List<ActorMention> recipients = new ArrayList<>();
  private final List<Source> chain = new ArrayList<>();
  private final List<PlaceMention> where = new ArrayList<>();
  private final List<Count> counts = new ArrayList<>();
  private Polarity polarity = Polarity.AFFIRMED;
  private Modality modality = Modality.ACTUAL;
  private @Nullable TimeMention when;
  private int at;

  private Telling(KeptReport report, EventType event) {
    this.report = report;
    this.event = event;
  }

  static Telling of(KeptReport report, EventType event) {
    return new Telling(report, event);
  }

  /** A report of {@code outlet} on {@code day}; its id is made of both and {@code name}. */
  static KeptReport report(String name, @Nullable String outlet, @Nullable String day) {
    return new KeptReport(
        "r-" + name, "00" + name, outlet, day == null ? null : LocalDate.parse(day));
  }

  /** What the coder finds in {@code text}. */
  static List<KeptClaim> coded(KeptReport report, String text) {
    List<Claim> claims =
        Bundled.coder()
            .withLeast(0)
            .code(new Report(report.id(), text, report.published(), report.outlet(), null))
            .claims();
    List<String> ids = new ClaimIds().ids(report.id(), claims);
    List<KeptClaim> kept = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      kept.add(new KeptClaim(ids.get(i), report, claims.get(i)));
    }
    return kept;
  }

  static Origins origins() {
    return new Origins(Bundled.lexicon().registry(), Bundled.lexicon().sets().set("outlet-word"));
  }

  static ActorMention mention(String words, @Nullable String id, @Nullable String affiliation) {
    return new ActorMention(new Span(0, words.length()), words, id, affiliation, List.of());
  }

  Telling words(String words) {
    this.words = words;
    return this;
  }

  /** Of the words, the one that names the event; all of them where this is not said. */
  Telling trigger(String trigger) {
    this.trigger = trigger;
    return this;
  }

  Telling at(int at) {
    this.at = at;
    return this;
  }

  Telling mode(String mode) {
    this.mode = mode;
    return this;
  }

  Telling actor(String... ids) {
    for (String id : ids) {
      actors.add(mention(id, id, null));
    }
    return this;
  }

  Telling recipient(String... ids) {
    for (String id : ids) {
      recipients.add(mention(id, id, null));
    }
    return this;
  }

  Telling recipientWords(String words) {
    recipients.add(mention(words, null, null));
    return this;
  }

  Telling denied() {
    polarity = Polarity.DENIED;
    return this;
  }

  Telling modality(Modality modality) {
    this.modality = modality;
    return this;
  }

  Telling saidBy(Source.Kind kind, String words, @Nullable String id) {
    chain.add(new Source(mention(words, id, null), kind));
    return this;
  }

  Telling when(String edtf) {
    when = new TimeMention(new Span(0, 0), "", edtf, TimeMention.Precision.DAY);
    return this;
  }

  /** In words that say how long it had gone on. */
  Telling past(String words) {
    when = new TimeMention(new Span(0, 0), words, null, TimeMention.Precision.PAST);
    return this;
  }

  Telling where(String id) {
    Place place =
        Bundled.lexicon().gazetteer().places().stream()
            .filter(known -> known.id().equals(id))
            .findFirst()
            .orElseThrow();
    where.add(new PlaceMention(new Span(0, 0), place.arabic(), place));
    return this;
  }

  Telling count(long value, String of) {
    counts.add(new Count(new Span(0, 0), String.valueOf(value), value, of));
    return this;
  }

  KeptClaim claim() {
    Evidence evidence = new Evidence(new Span(at, at + words.length()), words);
    Claim claim =
        new Claim(
            report.id(),
            evidence,
            trigger == null ? evidence : new Evidence(new Span(at, at + trigger.length()), trigger),
            event,
            mode,
            actors,
            recipients,
            polarity,
            modality,
            chain,
            when,
            where,
            counts,
            0.9,
            "");
    return new KeptClaim(new ClaimIds().ids(report.id(), List.of(claim)).getFirst(), report, claim);
  }
}
