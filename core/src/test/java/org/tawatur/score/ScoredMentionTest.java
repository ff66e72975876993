package org.tawatur.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoredMentionTest {

  @Test
  void spellingCliticsAndArticleDoNotMatter() {
    // and for the army, and the city, the Islamic
    assertThat(mention("وللجيش والمَدينة الإسلاميّة").words()).contains("مدينه", "اسلاميه");
    ScoredMention with = mention("قوات النظام السوري");
    assertThat(with.isSame(mention("لقوات نظام"))).isFalse();
    assertThat(with.isSame(mention("قوات النظام"))).isTrue();
  }

  @Test
  void idsDecideWhereBothHaveThem() {
    assertThat(mention("الجيش", "syrian-army").isSame(mention("الجيش", "iraqi-army"))).isFalse();
    assertThat(mention("الجيش", "syrian-army").isSame(mention("القوات", "syrian-army"))).isTrue();
    assertThat(mention("الجيش", "syrian-army").isSame(mention("جيش"))).isTrue();
  }

  @Test
  void eachMentionIsUsedOnce() {
    List<ScoredMention> twice = List.of(mention("الجيش"), mention("الجيش"));
    assertThat(ScoredMention.hits(twice, List.of(mention("الجيش")))).isEqualTo(1);
    assertThat(ScoredMention.areSame(twice, List.of(mention("الجيش")))).isFalse();
    assertThat(ScoredMention.areSame(twice, twice)).isTrue();
  }

  @Test
  void wordsWithoutLettersAreNobody() {
    assertThat(mention("...").isSame(mention("..."))).isFalse();
  }

  private static ScoredMention mention(String text, String... ids) {
    return ScoredMention.of(text, List.of(ids));
  }
}
