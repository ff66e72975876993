package org.tawatur.app.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tawatur.app.score.ScoredClaim.Mention;

final class ClaimScoreTest {
  /** The army killed a civilian, the observatory said. */
  private static final String TEXT = "قتل الجيش مدنيا، قال المرصد";

  private static final String GOLD =
      "{'evidence':'قتل الجيش مدنيا','trigger':'قتل','type':'ASSAULT',"
          + "'actors':[{'text':'الجيش','ids':['syrian-army']}],'recipients':[{'text':'مدنيا','ids':[]}],"
          + "'polarity':'affirmed','modality':'actual','chain':[{'text':'المرصد','ids':[]}]}";

  @Test
  void aClaimThatAgreesIsRight() {
    assertScores(coded("syrian-army", "المرصد"), 1, 1, 1);
  }

  @Test
  void aWrongIdIsAWrongParticipant() {
    assertScores(coded("iraqi-army", "المرصد"), 1, 0, 0);
  }

  @Test
  void withoutAnIdTheWordsDecide() {
    assertScores(coded(null, "المرصد"), 1, 1, 1);
  }

  @Test
  void aWrongOriginLeavesTheParticipantsRight() {
    assertScores(coded("syrian-army", "رويترز"), 1, 1, 0);
  }

  @Test
  void whatIsMissedAndWhatIsTooMuchCostAlike() {
    ClaimScore score = new ClaimScore();
    score.add(TEXT, List.of(json(GOLD), json(GOLD)), List.of(coded("syrian-army", "المرصد")));
    assertThat(score.event()).isCloseTo(2.0 / 3, within(1e-9));
    ClaimScore other = new ClaimScore();
    String coded = coded("syrian-army", "المرصد");
    other.add(TEXT, List.of(json(GOLD)), List.of(coded, coded));
    assertThat(other.event()).isEqualTo(score.event());
  }

  @Test
  void anOptionalClaimCostsNothing() {
    String optional = GOLD.replace("'modality'", "'optional':true,'modality'");
    ClaimScore score = new ClaimScore();
    score.add(TEXT, List.of(json(GOLD), json(optional)), List.of(coded("syrian-army", "المرصد")));
    assertThat(score.event()).isEqualTo(1);
  }

  @Test
  void spellingCliticsAndArticleDoNotMatter() {
    assertThat(ClaimScore.words("وللجيش والمَدينة الإسلاميّة")).contains("مدينه", "اسلاميه");
    Mention with = new Mention("قوات النظام السوري", Set.of());
    assertThat(ClaimScore.isSame(with, new Mention("لقوات نظام", Set.of()))).isFalse();
    assertThat(ClaimScore.isSame(with, new Mention("قوات النظام", Set.of()))).isTrue();
  }

  private static void assertScores(String coded, double event, double who, double full) {
    ClaimScore score = new ClaimScore();
    score.add(TEXT, List.of(json(GOLD)), List.of(coded));
    assertThat(List.of(score.event(), score.who(), score.full())).containsExactly(event, who, full);
  }

  private static String coded(String actor, String origin) {
    return json(
        "{'evidence':{'text':'قتل الجيش مدنيا','start':0,'end':15},"
            + "'trigger':{'text':'قتل','start':0,'end':3},'event':'ASSAULT',"
            + "'actors':[{'text':'الجيش','id':"
            + (actor == null ? "null" : "'" + actor + "'")
            + ",'affiliation':null}],'recipients':[{'text':'مدنيا','id':'civilians'}],"
            + "'polarity':'affirmed','modality':'actual','chain':[{'text':'"
            + origin
            + "','id':null}]}");
  }

  private static String json(String quoted) {
    return quoted.replace('\'', '"');
  }
}
