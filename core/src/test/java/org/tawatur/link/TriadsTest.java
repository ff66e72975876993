package org.tawatur.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tawatur.claim.EventType;
import org.tawatur.link.Relation.State;

final class TriadsTest {
  private static final Triads TRIADS = new Triads();

  private static PairState pair(String first, String second, State state) {
    KeptClaim claim = Telling.of(Telling.report("x", null, null), EventType.ASSAULT).claim();
    return new PairState(
        first, second, state, List.of(new Relation.Scored(claim, null, 0, true, "")));
  }

  @Test
  void theEnemyOfAFriendIsAnEnemy() {
    List<Triad> triads =
        TRIADS.triads(
            List.of(
                pair("a", "b", State.ALLIED),
                pair("a", "c", State.HOSTILE),
                pair("b", "c", State.TENSE)));
    assertThat(triads).singleElement().extracting(Triad::isBalanced).isEqualTo(true);
  }

  @Test
  void twoFriendsOfOneWhoQuarrelSitIll() {
    PairState quarrel = pair("b", "c", State.HOSTILE);
    List<Triad> triads =
        TRIADS.triads(
            List.of(pair("a", "b", State.COOPERATIVE), pair("a", "c", State.ALLIED), quarrel));
    assertThat(triads.getFirst().isBalanced()).isFalse();
    assertThat(triads.getFirst().odd()).containsExactly(quarrel);
  }

  @Test
  void threeEnemiesSitIllAndNoneOfThemInParticular() {
    List<Triad> triads =
        TRIADS.triads(
            List.of(
                pair("a", "b", State.HOSTILE),
                pair("a", "c", State.HOSTILE),
                pair("b", "c", State.HOSTILE)));
    assertThat(triads.getFirst().isBalanced()).isFalse();
    assertThat(triads.getFirst().odd()).isEmpty();
  }

  @Test
  void neutralAndUnknownRelationsMakeNoTriad() {
    assertThat(
            TRIADS.triads(
                List.of(
                    pair("a", "b", State.NEUTRAL),
                    pair("a", "c", State.ALLIED),
                    pair("b", "c", State.UNKNOWN))))
        .isEmpty();
  }

  @Test
  void theRelationThatSitsIllInTwoTriadsIsTheWorst() {
    PairState quarrel = pair("a", "b", State.HOSTILE);
    List<PairState> pairs =
        new ArrayList<>(
            List.of(
                quarrel,
                pair("a", "c", State.ALLIED),
                pair("b", "c", State.ALLIED),
                pair("a", "d", State.ALLIED),
                pair("b", "d", State.ALLIED),
                pair("c", "d", State.ALLIED)));
    List<Triads.Strain> strains = TRIADS.strains(pairs);
    assertThat(strains.getFirst()).isEqualTo(new Triads.Strain(quarrel, 0, 2));
    Collections.shuffle(pairs, new Random(1));
    assertThat(TRIADS.strains(pairs)).isEqualTo(strains);
    assertThat(TRIADS.triads(pairs)).hasSize(4);
  }
}
