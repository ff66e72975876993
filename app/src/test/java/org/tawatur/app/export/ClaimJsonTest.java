package org.tawatur.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawatur.actor.ActorMention;
import org.tawatur.claim.Claim;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Evidence;
import org.tawatur.claim.Modality;
import org.tawatur.claim.Polarity;
import org.tawatur.count.Count;
import org.tawatur.place.Place;
import org.tawatur.place.PlaceMention;
import org.tawatur.says.Source;
import org.tawatur.text.Span;
import org.tawatur.time.TimeMention;

class ClaimJsonTest {

  @Test
  void everyFieldStandsInThePublishedOrder() {
    String text = "قتل الجيش خمسة";
    Place aleppo =
        new Place("aleppo-syr", "حلب", "Aleppo", "city", "SYR", "Aleppo", 36.2, 37.15, List.of());
    ActorMention army =
        new ActorMention(new Span(4, 9), "الجيش", null, "syrian-army", List.of("a", "b"));
    ActorMention agency = new ActorMention(new Span(4, 9), "الجيش", "sana", null, List.of());
    Claim claim =
        new Claim(
            "r",
            Evidence.of(text, new Span(0, 14)),
            Evidence.of(text, new Span(0, 3)),
            EventType.ASSAULT,
            "targeted",
            List.of(army),
            List.of(),
            Polarity.AFFIRMED,
            Modality.ACTUAL,
            List.of(new Source(agency, Source.Kind.MEDIA)),
            new TimeMention(new Span(0, 3), "قتل", null, TimeMention.Precision.VAGUE),
            List.of(
                new PlaceMention(new Span(0, 3), "قتل", aleppo),
                new PlaceMention(new Span(0, 3), "قتل", null)),
            List.of(new Count(new Span(10, 14), "خمسة", 5, "killed")),
            0.71249,
            "قتل/1");
    assertThat(line(text, claim))
        .isEqualTo(
            "{'report':'r','evidence':{'text':'قتل الجيش خمسة','start':0,'end':14},"
                + "'trigger':{'text':'قتل','start':0,'end':3},'event':'ASSAULT','mode':'targeted',"
                + "'actors':[{'text':'الجيش','start':4,'end':9,'id':null,'affiliation':'syrian-army',"
                + "'candidates':['a','b']}],'recipients':[],'polarity':'affirmed',"
                + "'modality':'actual','chain':[{'text':'الجيش','start':4,'end':9,'id':'sana',"
                + "'kind':'media','affiliation':null}],'when':{'text':'قتل','start':0,'end':3,'value':null,"
                + "'precision':'vague'},'where':[{'text':'قتل','start':0,'end':3,'id':'aleppo-syr',"
                + "'name':'Aleppo','lat':36.2,'lon':37.15,'precision':'city'},{'text':'قتل',"
                + "'start':0,'end':3,'id':null,'name':null,'lat':null,'lon':null,'precision':null}],"
                + "'counts':[{'text':'خمسة','start':10,'end':14,'value':5,'of':'killed'}],"
                + "'confidence':0.712,'frame':'قتل/1'}\n");
  }

  @Test
  void offsetsAreInCodePoints() {
    String text = "😀 قتل 😀😀 رجلا";
    Claim claim = claim(text, new Span(0, text.length()), new Span(3, 6));
    assertThat(line(text, claim))
        .contains("'start':0,'end':13}")
        .contains("'trigger':{'text':'قتل','start':2,'end':5}");
  }

  @Test
  void halfAPairThatStandsAloneIsEscapedAndCountsAsOne() {
    String text = "\uD83D قتل \uDE00 رجلا 😀";
    Claim claim = claim(text, new Span(0, text.length()), new Span(2, 5));
    assertThat(line(text, claim))
        .contains("'text':'\\uD83D قتل \\uDE00 رجلا 😀','start':0,'end':14}")
        .contains("'start':2,'end':5");
  }

  @Test
  void controlsAndQuotesAreEscaped() {
    String text = "قتل \"\n\u0001";
    Claim claim = claim(text, new Span(0, text.length()), new Span(0, 3));
    String line = new String(new ClaimJson().lines(text, List.of(claim)), StandardCharsets.UTF_8);
    assertThat(line).contains("قتل \\\"\\n\\u0001").hasLineCount(1);
  }

  @Test
  void noClaimsGiveNoBytes() {
    assertThat(new ClaimJson().lines("x", List.of())).isEmpty();
  }

  private static Claim claim(String text, Span evidence, Span trigger) {
    return new Claim(
        "r",
        Evidence.of(text, evidence),
        Evidence.of(text, trigger),
        EventType.ASSAULT,
        null,
        List.of(),
        List.of(),
        Polarity.DENIED,
        Modality.POSSIBLE,
        List.of(),
        null,
        List.of(),
        List.of(),
        1,
        "f");
  }

  private static String line(String text, Claim claim) {
    byte[] bytes = new ClaimJson().lines(text, List.of(claim));
    return new String(bytes, StandardCharsets.UTF_8).replace('"', '\'');
  }
}
