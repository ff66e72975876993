package org.tawatur.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tawatur.actor.ActorMention;
import org.tawatur.claim.Claim;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Evidence;
import org.tawatur.claim.Modality;
import org.tawatur.claim.Polarity;
import org.tawatur.place.Place;
import org.tawatur.place.PlaceMention;
import org.tawatur.text.Report;
import org.tawatur.text.Span;

/** Lines of relations keep of a claim what relations are worked out from. */
class ClaimBriefTest {
  private static List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    for (Arrival arrival : Codings.samples()) {
      claims.addAll(Objects.requireNonNull(arrival.coded()).indexed().coding().claims());
    }
    for (Report report : Codings.random(18, 40)) {
      claims.addAll(Codings.CODER.code(report).claims());
    }
    return claims;
  }

  private static List<String> parties(List<ActorMention> mentions) {
    return mentions.stream()
        .map(one -> one.text() + "/" + one.id() + "/" + one.affiliation())
        .toList();
  }

  private static List<String> places(Claim claim) {
    return claim.where().stream()
        .map(PlaceMention::place)
        .filter(Objects::nonNull)
        .map(place ->
            String.join(
                "/",
                place.id(),
                place.english(),
                place.kind(),
                place.country(),
                place.admin1(),
                place.latitude() + " " + place.longitude()))
        .toList();
  }

  private static void assertKept(Claim claim, Claim read) {
    assertThat(read.report()).isEqualTo(claim.report());
    assertThat(read.event()).isEqualTo(claim.event());
    assertThat(read.mode()).isEqualTo(claim.mode());
    assertThat(read.polarity()).isEqualTo(claim.polarity());
    assertThat(read.modality()).isEqualTo(claim.modality());
    assertThat(read.evidence()).isEqualTo(new Evidence(claim.evidence().span(), ""));
    assertThat(read.trigger()).isEqualTo(new Evidence(claim.trigger().span(), ""));
    assertThat(parties(read.actors())).isEqualTo(parties(claim.actors()));
    assertThat(parties(read.recipients())).isEqualTo(parties(claim.recipients()));
    assertThat(read.when() == null).isEqualTo(claim.when() == null);
    if (claim.when() != null && read.when() != null) {
      assertThat(read.when().value()).isEqualTo(claim.when().value());
      assertThat(read.when().precision()).isEqualTo(claim.when().precision());
    }
    assertThat(places(read)).isEqualTo(places(claim));
  }

  @Test
  void whatBearsOnARelationComesBack() {
    ClaimBrief briefs = new ClaimBrief();
    List<Claim> claims = claims();
    assertThat(claims).hasSizeGreaterThan(100).anyMatch(claim -> claim.where().size() > 1);
    for (Claim claim : claims) {
      String line = ClaimBrief.of(claim);
      Claim read = briefs.claim(claim.report(), line);
      assertKept(claim, read);
      assertThat(ClaimBrief.of(read)).isEqualTo(line);
      // As lines of the second to the seventh form were written.
      assertKept(claim, wordless(briefs.claim(claim.report(), ClaimBody.of(claim))));
    }
  }

  private static Claim wordless(Claim c) {
    return new Claim(
        c.report(),
        new Evidence(c.evidence().span(), ""),
        new Evidence(c.trigger().span(), ""),
        c.event(),
        c.mode(),
        c.actors(),
        c.recipients(),
        c.polarity(),
        c.modality(),
        c.chain(),
        c.when(),
        c.where(),
        c.counts(),
        c.confidence(),
        c.frame());
  }

  @Test
  void signsOfTheFormAndHalvesOfPairsInWordsComeBack() {
    String odd = "الجيش\t\u001e\u001f\\ \\u0041 \0 \ud83d \ud83d\ude00\n";
    Claim claim =
        new Claim(
            "r-1",
            new Evidence(new Span(3, 40), "قصف الجيش المدينة"),
            new Evidence(new Span(3, 6), "قصف"),
            EventType.ASSAULT,
            null,
            List.of(
                new ActorMention(new Span(7, 12), odd, null, null, List.of()),
                new ActorMention(
                    new Span(7, 12), "", "syrian-army", "syrian-government", List.of())),
            List.of(),
            Polarity.AFFIRMED,
            Modality.ACTUAL,
            List.of(),
            null,
            List.of(
                new PlaceMention(new Span(13, 20), "المدينة", null),
                new PlaceMention(
                    new Span(13, 20),
                    "حلب",
                    new Place("x", "حلب", odd, "city", "SYR", "", -36.25, 1e-7, List.of()))),
            List.of(),
            0.5,
            "");
    String line = ClaimBrief.of(claim);
    assertThat(StoredText.isOdd(line)).isFalse();
    assertKept(claim, new ClaimBrief().claim("r-1", line));
  }

  @Test
  void damagedLineIsToldOf() {
    ClaimBrief briefs = new ClaimBrief();
    for (String line : List.of("", "ASSAULT", "ASSAULT\t\tAFFIRMED\tACTUAL\t1\t\t\t\t", "{")) {
      assertThatThrownBy(() -> briefs.claim("r-1", line))
          .as(line)
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("r-1");
    }
  }
}
