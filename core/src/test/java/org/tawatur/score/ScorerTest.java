package org.tawatur.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ScorerTest {
  private static final ScoredMention ARMY = ScoredMention.of("الجيش", List.of());
  private static final ScoredMention CIVILIANS = ScoredMention.of("مدنيين", List.of());

  @Test
  void whatIsMissedAndWhatIsTooMuchCostAlike() {
    ScoredClaim claim = claim("ASSAULT", 0);
    assertThat(event(List.of(claim, claim), List.of(claim))).isEqualTo(new Count(1, 2, 1));
    assertThat(event(List.of(claim), List.of(claim, claim))).isEqualTo(new Count(1, 1, 2));
  }

  @Test
  void anOptionalClaimIsNeitherRightNorWrong() {
    ScoredClaim optional = optional(claim("ASSAULT", 0));
    assertThat(event(List.of(optional), List.of())).isEqualTo(Count.ZERO);
    assertThat(event(List.of(optional), List.of(claim("ASSAULT", 0)))).isEqualTo(Count.ZERO);
  }

  @Test
  void aRequiredClaimIsPairedBeforeAnOptionalOne() {
    ScoredClaim claim = claim("ASSAULT", 0);
    assertThat(event(List.of(optional(claim), claim), List.of(claim)))
        .isEqualTo(new Count(1, 1, 1));
  }

  @Test
  void aTriggerInTheEvidenceOfTheOtherIsEnough() {
    // Evidence is ten code points from where the trigger of three starts.
    assertThat(event(List.of(claim("ASSAULT", 0)), List.of(claim("ASSAULT", 7))).right()).isOne();
    assertThat(event(List.of(claim("ASSAULT", 0)), List.of(claim("ASSAULT", 20))).right()).isZero();
  }

  @Test
  void sidesOfAMeetingMayBeListedEitherWay() {
    ScoredClaim meeting = claim("CONSULT", List.of(ARMY, CIVILIANS), List.of());
    ScoredClaim other = claim("CONSULT", List.of(CIVILIANS), List.of(ARMY));
    assertThat(meeting.isWhoRight(other)).isTrue();
    ScoredClaim attack = claim("ASSAULT", List.of(ARMY), List.of(CIVILIANS));
    assertThat(attack.isWhoRight(claim("ASSAULT", List.of(CIVILIANS), List.of(ARMY)))).isFalse();
  }

  @Test
  void wordsTakenForAnotherTypeStandInOneCell() {
    Scores scores = scores(List.of(claim("AGREE", 0)), List.of(claim("SUPPORT", 1)));
    assertThat(scores.count(Measure.EVENT)).isEqualTo(new Count(0, 1, 1));
    Confusion types = scores.confusions().getFirst();
    assertThat(types.cells()).hasSize(1);
    assertThat(types.rows()).containsExactly("AGREE");
    assertThat(types.columns()).containsExactly("SUPPORT");
    assertThat(types.mistakes()).hasSize(1);
    assertThat(scores.agreements().get(Trait.TYPE).units()).isOne();
  }

  @Test
  void theTableOfTypesHoldsEachRequiredAndEachCodedClaimOnce() {
    SplittableRandom random = new SplittableRandom(7);
    List<ScoredReport> reports = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      reports.add(new ScoredReport("r" + i, "", some(random), some(random)));
    }
    Scores scores = new Scorer().scores(reports);
    Confusion types = scores.confusions().getFirst();
    int gold = 0;
    int coded = 0;
    int right = 0;
    for (Confusion.Cell cell : types.cells()) {
      gold += cell.row().equals(Confusion.NONE) ? 0 : cell.cases().size();
      coded += cell.column().equals(Confusion.NONE) ? 0 : cell.cases().size();
      right += cell.isRight() ? cell.cases().size() : 0;
    }
    assertThat(new Count(right, gold, coded)).isEqualTo(scores.count(Measure.EVENT));
    Count sum =
        scores.types().values().stream().map(Scores.Figure::count).reduce(Count.ZERO, Count::plus);
    assertThat(sum).isEqualTo(scores.count(Measure.EVENT));
    assertThat(new Scorer().scores(reports)).isEqualTo(scores);
  }

  @Test
  void theIntervalHoldsTheFigureAndIsNarrowerWithMoreReports() {
    Interval few = interval(10);
    Interval many = interval(200);
    assertThat(few.low()).isLessThanOrEqualTo(0.75).isPositive();
    assertThat(few.high()).isGreaterThanOrEqualTo(0.75).isLessThanOrEqualTo(1);
    assertThat(many.high() - many.low()).isLessThan(few.high() - few.low()).isPositive();
    Scores one = scores(List.of(claim("AGREE", 0)), List.of(claim("AGREE", 0)));
    assertThat(one.measures().get(Measure.EVENT).f1()).isNull();
  }

  /** The interval of F1 where every second report has three claims of which one is found. */
  private static Interval interval(int reports) {
    List<ScoredReport> all = new ArrayList<>();
    ScoredClaim claim = claim("ASSAULT", 0);
    for (int i = 0; i < reports; i++) {
      List<ScoredClaim> gold = i % 2 == 0 ? List.of(claim, claim, claim) : List.of(claim, claim);
      List<ScoredClaim> coded = i % 2 == 0 ? List.of(claim) : List.of(claim, claim);
      all.add(new ScoredReport("r" + i, "", gold, coded));
    }
    return new Scorer().scores(all).measures().get(Measure.EVENT).f1();
  }

  private static List<ScoredClaim> some(SplittableRandom random) {
    List<ScoredClaim> claims = new ArrayList<>();
    List<String> types = List.of("ASSAULT", "AGREE", "CONSULT");
    for (int i = random.nextInt(6); i > 0; i--) {
      ScoredClaim claim = claim(types.get(random.nextInt(3)), random.nextInt(30));
      claims.add(claim);
    }
    return claims;
  }

  private static Count event(List<ScoredClaim> gold, List<ScoredClaim> coded) {
    return scores(gold, coded).count(Measure.EVENT);
  }

  private static Scores scores(List<ScoredClaim> gold, List<ScoredClaim> coded) {
    return new Scorer().scores(List.of(new ScoredReport("r", "", gold, coded)));
  }

  private static ScoredClaim claim(String type, int start) {
    return claim(type, start, List.of(ARMY), List.of(), false);
  }

  private static ScoredClaim claim(
      String type, List<ScoredMention> actors, List<ScoredMention> recipients) {
    return claim(type, 0, actors, recipients, false);
  }

  private static ScoredClaim optional(ScoredClaim claim) {
    return claim(claim.type(), claim.trigger().start(), List.of(ARMY), List.of(), true);
  }

  private static ScoredClaim claim(
      String type,
      int start,
      List<ScoredMention> actors,
      List<ScoredMention> recipients,
      boolean isOptional) {
    return new ScoredClaim(
        type,
        null,
        new Range(start, start + 10),
        new Range(start, start + 3),
        new ScoredClaim.Participants(actors, recipients, List.of(), List.of()),
        "affirmed",
        "actual",
        null,
        isOptional,
        Set.of());
  }
}
