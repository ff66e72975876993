package org.tawatur.app.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawatur.lexicon.Fault;
import org.tawatur.score.Count;
import org.tawatur.score.Measure;
import org.tawatur.score.Range;
import org.tawatur.score.ScoredClaim;
import org.tawatur.score.ScoredReport;
import org.tawatur.score.Scorer;
import org.tawatur.score.Scores;
import org.tawatur.score.Trait;

class ClaimLinesTest {
  /** The army killed a civilian, the observatory said; the army. */
  private static final String TEXT = "😀 قتل الجيش مدنيا، قال المرصد";

  private static final String GOLD =
      "{'evidence':'قتل الجيش مدنيا','trigger':'قتل','type':'ASSAULT',"
          + "'actors':[{'text':'الجيش','ids':['syrian-army']}],'recipients':[{'text':'مدنيا','ids':[]}],"
          + "'polarity':'affirmed','modality':'actual','chain':[{'text':'المرصد','ids':[]}]}";

  private final List<Fault> faults = new ArrayList<>();

  @Test
  void aClaimThatAgreesIsRight() {
    assertScores(coded("'syrian-army'", "المرصد"), 1, 1, 1);
  }

  @Test
  void aWrongIdIsAWrongParticipant() {
    assertScores(coded("'iraqi-army'", "المرصد"), 1, 0, 0);
  }

  @Test
  void withoutAnIdTheWordsDecide() {
    assertScores(coded("null", "المرصد"), 1, 1, 1);
  }

  @Test
  void aWrongOriginLeavesTheParticipantsRight() {
    assertScores(coded("'syrian-army'", "رويترز"), 1, 1, 0);
  }

  @Test
  void wordsOfGoldAreFoundInCodePoints() {
    ScoredClaim claim = gold(GOLD).getFirst();
    assertThat(claim.evidence()).isEqualTo(new Range(2, 17));
    assertThat(claim.trigger()).isEqualTo(new Range(2, 5));
    assertThat(faults).isEmpty();
  }

  @Test
  void evidenceThatTheTextDoesNotHoldIsToldAndPairsWithNothing() {
    ScoredClaim claim = gold(GOLD.replace("قتل الجيش مدنيا", "قتل الجيش المدنيين")).getFirst();
    assertThat(claim.evidence()).isEqualTo(Range.NOWHERE);
    assertThat(faults).hasSize(1);
    assertThat(faults.getFirst().toString())
        .startsWith("gold:1:0: the text does not hold the evidence")
        .contains("copy it from the text");
  }

  @Test
  void aTriggerOutsideItsEvidenceIsTold() {
    ScoredClaim claim = gold(GOLD.replace("'trigger':'قتل'", "'trigger':'قال'")).getFirst();
    assertThat(claim.trigger()).isEqualTo(claim.evidence());
    assertThat(faults).singleElement().asString().contains("does not hold the trigger \"قال\"");
  }

  @Test
  void offsetsOutsideTheTextAndOffsetsOfOtherWordsAreTold() {
    coded(json(coded("null", "المرصد").replace("'end':17", "'end':170")));
    assertThat(faults).singleElement().asString().contains("ends at 170", "29 code points");
    faults.clear();
    coded(json(coded("null", "المرصد").replace("'start':2,'end':5", "'start':3,'end':6")));
    assertThat(faults).singleElement().asString().contains("at 3 to 6", "trigger \"قتل\"");
    faults.clear();
    List<ScoredClaim> odd = coded(json(coded("null", "x").replace("'end':17", "'end':-17")));
    assertThat(odd).singleElement().extracting(ScoredClaim::evidence).isEqualTo(Range.NOWHERE);
    assertThat(faults).singleElement().asString().contains("are no range");
  }

  @Test
  void oddLinesAreToldWithTheirNumberAndTheRestGoesOn() {
    List<String> lines =
        List.of("", "{\"type\":", "[1]", "{}", json(GOLD), "{\"type\":\"ASSUALT\",\"actors\":1}");
    List<ScoredClaim> claims = new ClaimLines("gold", TEXT, true, faults).claims(lines);
    assertThat(claims).extracting(ScoredClaim::type).containsExactly("ASSAULT", "ASSUALT");
    assertThat(faults).extracting(Fault::line).containsExactly(2, 3, 4, 6, 6, 6, 6);
  }

  @Test
  void aFieldThatIsNotThereIsMissingAndAModeOfNullIsNone() {
    assertThat(gold(GOLD).getFirst().unsaid()).containsExactly(Trait.MODE);
    String without = GOLD.replace("'chain':", "'mode':null,'other':");
    assertThat(gold(without).getFirst().unsaid()).containsExactly(Trait.ORIGIN);
  }

  private List<ScoredClaim> gold(String line) {
    return new ClaimLines("gold", TEXT, true, faults).claims(List.of(json(line)));
  }

  private List<ScoredClaim> coded(String line) {
    return new ClaimLines("coded", TEXT, false, faults).claims(List.of(line));
  }

  private void assertScores(String coded, int event, int who, int full) {
    ScoredReport report =
        Annotations.report("r", TEXT, List.of(json(GOLD)), List.of(json(coded)), faults);
    Scores scores = new Scorer().scores(List.of(report));
    assertThat(faults).isEmpty();
    assertThat(scores.count(Measure.EVENT)).isEqualTo(new Count(event, 1, 1));
    assertThat(scores.count(Measure.WHO)).isEqualTo(new Count(who, 1, 1));
    assertThat(scores.count(Measure.FULL)).isEqualTo(new Count(full, 1, 1));
  }

  private static String coded(String actor, String origin) {
    return "{'evidence':{'text':'قتل الجيش مدنيا','start':2,'end':17},"
        + "'trigger':{'text':'قتل','start':2,'end':5},'event':'ASSAULT',"
        + "'actors':[{'text':'الجيش','id':"
        + actor
        + ",'affiliation':null}],'recipients':[{'text':'مدنيا','id':null}],"
        + "'polarity':'affirmed','modality':'actual','chain':[{'text':'"
        + origin
        + "','id':null}]}";
  }

  private static String json(String line) {
    return line.replace('\'', '"');
  }
}
