package org.tawatur.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.actor.ActorMention;
import org.tawatur.claim.Claim;
import org.tawatur.code.Bundled;

/** How far the words for those who take part go, and to whom they belong. */
final class BelongingTest {

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a clause of belonging          | مسلحون ينتمون إلى تنظيم داعش | islamic-state | اشتبك مسلحون ينتمون إلى تنظيم داعش مع قوات سوريا الديمقراطية قرب الرقة
          a verb with ل                  | عنصر يتبع لحركة أحرار الشام | ahrar-al-sham | قتل عنصر يتبع لحركة أحرار الشام برصاص مجهولين في عفرين
          those who belong               | المسلحين الذين ينتمون إلى حركة طالبان | taliban | هاجم الجيش الباكستاني المسلحين الذين ينتمون إلى حركة طالبان
          a belief that they belong      | مسلحون يعتقد أنهم يتبعون لجماعة بوكو حرام | boko-haram | هاجم مسلحون يعتقد أنهم يتبعون لجماعة بوكو حرام قرية في نيجيريا
          suspected of belonging         | رجلا يشتبه بانتمائه إلى تنظيم القاعدة | al-qaeda | اعتقلت الشرطة الأردنية رجلا يشتبه بانتمائه إلى تنظيم القاعدة
          at least so many of a body     | خمسة جنود على الأقل من الجيش اللبناني | lebanese-army | أسر المسلحون خمسة جنود على الأقل من الجيش اللبناني
          loyal to those beside whom     | المسلحين الموالين لها | syrian-government | دارت اشتباكات بين القوات الحكومية السورية والمسلحين الموالين لها من جهة وجبهة النصرة من جهة أخرى
          a rapporteur of a body         | المقررة الخاصة للأمم المتحدة | united-nations | نددت المقررة الخاصة للأمم المتحدة بالعراقيل الإسرائيلية
          an office and a body behind it | المتحدث العسكري للجيش الوطني الليبي | lna | دعا المتحدث العسكري للجيش الوطني الليبي المدنيين إلى مغادرة المنطقة
          an occupation of other hands   | طائرات الاحتلال الروسي | russia | قصفت طائرات الاحتلال الروسي بلدة كنصفرة أمس
          an occupation by itself        | طائرات الاحتلال | israel | قصفت طائرات الاحتلال مدينة غزة أمس
          in an ambush, not a force      | 16 جنديا عراقيا | iraq-government | قتل 16 جنديا عراقيا في كمين لداعش غرب الرمادي
          a group by its name            | مجموعة تطلق على نفسها حركة حسم | hasm | هاجمت مجموعة تطلق على نفسها حركة حسم دورية للشرطة في القاهرة
          sides with their adjectives    | الأمريكي | united-states | تحدثت جماعة الحوثي وحركة حماس عن اتصالات بين الجانبين الروسي والأمريكي
          """)
  void whosePeopleTheyAreIsToldBehindThem(
      String construction, String words, String whose, String text) {
    List<ActorMention> parties = parties(text);
    assertThat(parties)
        .as("%s: %s", construction, parties)
        .anyMatch(m ->
            m.text().equals(words)
                && (whose.equals(m.affiliation())
                    || whose.equals(m.id())
                    || m.within().contains(whose)));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a predicate, no part of a name  | المهاجمون ينتمون إلى تنظيم القاعدة | قال الوزير إن المهاجمون ينتمون إلى تنظيم القاعدة وقتلوا ثلاثة جنود
          those who are against it        | المسلحين المناهضين لها | دارت اشتباكات بين القوات الحكومية والمسلحين المناهضين لها
          not at least of what follows    | ثلاثة جنود على الأقل في | قتل ثلاثة جنود على الأقل في المدينة
          the movement by another name    | الحركة التي تطلق على نفسها "صقور تحرير أفريقيا" | قاتلت حركة أحرار الشام في حلب. وتطالب الحركة التي تطلق على نفسها "صقور تحرير أفريقيا" الحكومة الفرنسية بالمحاكمة
          a surname of the president      | السوري | اغتال التنظيم زعيم الجبهة أبو خالد السوري في حلب
          """)
  void whatOnlyLooksSoIsNone(String construction, String words, String text) {
    List<ActorMention> parties = parties(text);
    assertThat(parties).as(construction).isNotEmpty();
    assertThat(parties)
        .as("%s: %s", construction, parties)
        .noneMatch(m -> m.text().equals(words) && m.affiliation() != null);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a call, not a name       | حركة دعت | هاجم مسلحون مقر حركة دعت الحكومة إلى الحوار
          a follower by car        | مسلحين تبعوا | اعتقلت الشرطة مسلحين تبعوا سيارة ضابط في المدينة
          what a group launched    | جماعة أطلقت | هاجم الجيش جماعة أطلقت على البلدة صواريخ
          """)
  void aClauseOfAnotherKindIsNoPartOfThePhrase(String construction, String words, String text) {
    List<ActorMention> parties = parties(text);
    assertThat(parties).as(construction).isNotEmpty();
    assertThat(parties)
        .as("%s: %s", construction, parties)
        .noneMatch(m -> m.text().startsWith(words));
  }

  private static List<ActorMention> parties(String text) {
    List<ActorMention> parties = new ArrayList<>();
    for (Claim claim : Bundled.claims(text, (LocalDate) null)) {
      claim.actors().forEach(parties::add);
      claim.recipients().forEach(parties::add);
    }
    return parties;
  }
}
