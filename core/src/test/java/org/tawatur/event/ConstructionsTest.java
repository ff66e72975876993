package org.tawatur.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawatur.actor.ActorMention;
import org.tawatur.claim.Claim;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Polarity;
import org.tawatur.code.Bundled;
import org.tawatur.code.ExpectedScores;
import org.tawatur.text.Span;

/**
 * The constructions of news Arabic, in sentences of our own: how many give their claim with exactly
 * its participants. Of the kept half no failing row is shown.
 */
final class ConstructionsTest {
  private record Row(FrameExample example, Polarity polarity) {

    boolean hasEvent() {
      return !claims().isEmpty();
    }

    boolean hasParticipants() {
      return claims().stream()
          .anyMatch(claim ->
              claim.polarity() == polarity
                  && areAt(example.actors(), claim.actors())
                  && areAt(example.recipients(), claim.recipients()));
    }

    private List<Claim> claims() {
      return Bundled.claims(example.text(), example.event());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tuned", "kept"})
  void noFewerSentencesGiveTheirClaimThanBefore(String part) {
    List<Row> rows = rows(part);
    List<Row> found = rows.stream().filter(Row::hasEvent).toList();
    List<Row> right = found.stream().filter(Row::hasParticipants).toList();
    assertThat(rows).hasSizeGreaterThan(200);
    StringBuilder failing = new StringBuilder();
    rows.stream()
        .filter(row -> part.equals("tuned") && !right.contains(row))
        .forEach(row -> failing.append('\n').append(row.example()));
    ExpectedScores scores = ExpectedScores.of(ConstructionsTest.class);
    scores.check("constructions, " + part + ", event", share(found, rows), failing.toString());
    scores.check("constructions, " + part + ", who", share(right, rows), failing.toString());
  }

  private static double share(List<Row> some, List<Row> all) {
    return (double) some.size() / all.size();
  }

  private static boolean areAt(List<Span> spans, List<ActorMention> mentions) {
    return spans.size() == mentions.size()
        && spans.stream().allMatch(s -> mentions.stream().anyMatch(m -> s.overlaps(m.span())));
  }

  private static List<Row> rows(String part) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    ConstructionsTest.class.getResourceAsStream("constructions-" + part + ".tsv")),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t"))
          .map(row ->
              new Row(
                  FrameExample.of(Integer.parseInt(row[0]), EventType.valueOf(row[1]), row[3]),
                  row[2].equals("denied") ? Polarity.DENIED : Polarity.AFFIRMED))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
