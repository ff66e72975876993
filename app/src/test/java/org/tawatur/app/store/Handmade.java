package org.tawatur.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.tawatur.actor.ActorMention;
import org.tawatur.claim.Claim;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Evidence;
import org.tawatur.claim.Modality;
import org.tawatur.claim.Polarity;
import org.tawatur.code.Coding;
import org.tawatur.code.Indexed;
import org.tawatur.text.Report;
import org.tawatur.text.Span;

/** Reports whose claims are made by hand, for tests that cannot wait for a coder. */
final class Handmade {
  private static final String[] IDS = {"nusra-front", "islamic-state", "hezbollah", "hamas"};
  private static final EventType[] TYPES = {
    EventType.ASSAULT, EventType.AGREE, EventType.ACCUSE, EventType.CONSULT
  };

  private Handmade() {}

  /** {@code count} reports on their way, always the same for one seed. */
  static List<Arrival> arrivals(long seed, int count) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Arrival> arrivals = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      arrivals.add(arrival(i, random));
    }
    return arrivals;
  }

  private static Arrival arrival(int number, SplittableRandom random) {
    // "The group attacked the other group." and so on, with a number that tells the texts apart.
    String sentence = "هاجم التنظيم الجبهة. ";
    String text = sentence.repeat(4) + number;
    LocalDate day = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(300));
    Report report = new Report("made-" + number, text, day, "صحيفة " + random.nextInt(9), null);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      claims.add(claim(report, i * sentence.length(), random));
    }
    List<String> words = List.of(text.split("[ .]+"));
    Indexed indexed =
        new Indexed(
            new Coding(
                report.id(),
                List.of(),
                4,
                claims.stream()
                    .map(claim -> new org.tawatur.claim.Outcome.Coded(claim, List.of()))
                    .toList()),
            words,
            words);
    return new Arrival(
        IntakeEntry.of("made/" + number, Outcome.KEPT, "READ", "", "", Keeper.bytes(text)),
        null,
        Arrival.Coded.of(report, indexed, ""));
  }

  private static Claim claim(Report report, int at, SplittableRandom random) {
    int first = random.nextInt(IDS.length);
    int second = (first + 1 + random.nextInt(IDS.length - 1)) % IDS.length;
    return new Claim(
        report.id(),
        Evidence.of(report.text(), new Span(at, at + 19)),
        Evidence.of(report.text(), new Span(at, at + 4)),
        TYPES[random.nextInt(TYPES.length)],
        null,
        List.of(mention(report, at + 5, at + 12, IDS[first])),
        List.of(mention(report, at + 13, at + 19, IDS[second])),
        random.nextInt(5) == 0 ? Polarity.DENIED : Polarity.AFFIRMED,
        Modality.ACTUAL,
        List.of(),
        null,
        List.of(),
        List.of(),
        0.5,
        "made by hand");
  }

  private static ActorMention mention(Report report, int from, int to, String id) {
    Span span = new Span(from, to);
    return new ActorMention(span, span.in(report.text()), id, null, List.of());
  }
}
