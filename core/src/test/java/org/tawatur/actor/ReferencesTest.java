package org.tawatur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawatur.claim.Claim;
import org.tawatur.claim.EventType;
import org.tawatur.code.Bundled;

/** Whom a phrase means, seen through the claims in which it takes part. */
final class ReferencesTest {

  @Test
  void theOrganisationIsTheOneLastNamed() {
    // Hezbollah announced ... . The party attacked an Israeli post.
    Claim claim =
        last("أعلن حزب الله بدء عملياته. وهاجم الحزب موقعا إسرائيليا.", EventType.ASSAULT);
    assertThat(ids(claim.actors())).containsExactly("hezbollah");
  }

  @Test
  void theTanzimIsTheGroupThatBearsTheWord() {
    Claim claim =
        last("دخل تنظيم الدولة الإسلامية المدينة. وقتل التنظيم عشرة مدنيين.", EventType.ASSAULT);
    assertThat(ids(claim.actors())).containsExactly("islamic-state");
    assertThat(ids(claim.recipients())).containsExactly("civilians");
  }

  @Test
  void theTwoSidesAreTheTwoNamedBefore() {
    Claim claim =
        last("اجتمعت جبهة النصرة مع حركة أحرار الشام. واتفق الطرفان على هدنة.", EventType.AGREE);
    assertThat(ids(claim.actors())).containsExactlyInAnyOrder("nusra-front", "ahrar-al-sham");
  }

  @Test
  void theTwoMovementsAreTheTwoNamedBefore() {
    Claim claim =
        last(
            "التقى وفد من حماس وفدا من حركة فتح. واتفقت الحركتان على تشكيل لجنة.", EventType.AGREE);
    assertThat(ids(claim.actors())).containsExactlyInAnyOrder("hamas", "fatah");
  }

  @Test
  void aLeftOutSubjectIsWhoActedBefore() {
    // The Houthis shelled Marib and killed three civilians.
    Claim claim = last("قصف الحوثيون مدينة مأرب وقتلوا ثلاثة مدنيين.", EventType.ASSAULT);
    assertThat(ids(claim.actors())).containsExactly("houthis");
  }

  @Test
  void whomARelativeClauseIsAboutTakesPartInIt() {
    // the Taliban, who attacked the capital
    Claim claim = last("أدانت الأمم المتحدة حركة طالبان التي هاجمت العاصمة.", EventType.ASSAULT);
    assertThat(ids(claim.actors())).containsExactly("taliban");
  }

  @Test
  void aSurnameMeansWhoWasNamedInFullBefore() {
    Claim claim =
        last("وصل خليفة حفتر إلى القاهرة. وهدد حفتر الحكومة في طرابلس.", EventType.THREATEN);
    assertThat(claim.actors()).hasSize(1);
    assertThat(claim.actors().getFirst().id()).isEqualTo("khalifa-haftar");
  }

  @Test
  void aKunyaBehindAFirstNameMeansAnotherOfTheFamily() {
    // The police arrested Youssef Abu Zuhri, who is not Sami Abu Zuhri of Hamas.
    Claim another = last("اعتقلت الشرطة يوسف أبو زهري في رفح.", EventType.COERCE);
    assertThat(ids(another.recipients())).doesNotContain("sami-abu-zuhri");
    Claim himself = last("اعتقلت الشرطة سامي أبو زهري في رفح.", EventType.COERCE);
    assertThat(ids(himself.recipients())).containsExactly("sami-abu-zuhri");
  }

  @Test
  void oneAbuIsNotAnother() {
    Claim claim = last("التقى أبو مازن وفدا من فتح. وهدد أبو عصب إسرائيل.", EventType.THREATEN);
    assertThat(ids(claim.actors())).doesNotContain("mahmoud-abbas");
  }

  @Test
  void aFathersNameDoesNotMeanTheFather() {
    // Khalid bin Sultan bin Abdulaziz, the son of Prince Sultan
    Claim claim = last("التقى خالد بن سلطان بن عبد العزيز وفدا من حماس.", EventType.CONSULT);
    assertThat(ids(claim.actors())).doesNotContain("sultan-bin-abdulaziz");
  }

  @Test
  void aNameWrittenInOneWordMeansWhoBearsItInTwo() {
    Claim claim = last("هدد حسن نصرالله إسرائيل بالرد.", EventType.THREATEN);
    assertThat(ids(claim.actors())).containsExactly("hassan-nasrallah");
  }

  @Test
  void anAdjectiveSaysWhoseArmyItIs() {
    Claim claim = last("قصفت القوات التركية مواقع وحدات حماية الشعب.", EventType.ASSAULT);
    ActorMention actor = claim.actors().getFirst();
    assertThat(List.of(String.valueOf(actor.id()), String.valueOf(actor.affiliation())))
        .containsAnyOf("turkish-armed-forces", "turkish-army", "turkey");
    assertThat(ids(claim.recipients())).containsExactly("ypg");
  }

  @Test
  void theMinistryOfAReportAboutOneCountryIsOfItsState() {
    // In Kirkuk, Mosul and Fallujah ... The ministry of the interior arrested ten persons.
    Claim claim =
        last(
            "وقع انفجار في كركوك وآخر في الموصل وثالث في الفلوجة. واعتقلت وزارة الداخلية عشرة أشخاص.",
            EventType.COERCE);
    assertThat(claim.actors().getFirst().affiliation()).isEqualTo("iraq-government");
  }

  @Test
  void theMinistryOfAReportAboutSeveralCountriesIsNobodysByGuess() {
    Claim claim =
        last(
            "وقع انفجار في بغداد وآخر في دمشق وثالث في عمان. واعتقلت وزارة الداخلية عشرة أشخاص.",
            EventType.COERCE);
    assertThat(claim.actors().getFirst().anyId()).isNull();
  }

  @Test
  void aPeopleThatForceBefallsAreItsCivilians() {
    Claim claim = last("استنكر الوزير قتل العراقيين.", EventType.ASSAULT);
    assertThat(claim.recipients().getFirst().id()).isEqualTo("civilians");
    assertThat(claim.recipients().getFirst().affiliation()).isEqualTo("iraq-government");
  }

  @Test
  void aPlainNounMeansNobodyKnown() {
    Claim claim = last("قتل مسلحون مجهولون ثلاثة مدنيين.", EventType.ASSAULT);
    assertThat(claim.actors()).hasSize(1);
    assertThat(claim.actors().getFirst().anyId()).isNull();
  }

  @Test
  void whoIsNamedLaterIsNotMeantEarlier() {
    Claim claim =
        Bundled.claims(
                "هاجم الحزب موقعا للجيش. وقال حزب الله إنه لا يريد الحرب.", EventType.ASSAULT)
            .getFirst();
    assertThat(claim.actors()).allSatisfy(actor -> assertThat(actor.text()).isEqualTo("الحزب"));
  }

  @Test
  void anOfficialInTheWhiteHouseIsNotCalledWhatFollows() {
    // an official in the White House accused al-Awlaki of incitement
    Claim claim = last("اتهم مسؤول في البيت الأبيض العولقي بالتحريض.", EventType.ACCUSE);
    assertThat(ids(claim.actors())).containsExactly("united-states");
    assertThat(ids(claim.recipients())).containsExactly("anwar-al-awlaki");
  }

  @Test
  void theLoyalForcesOfAManBelongToTheForceThatHeLed() {
    // clashes between the forces loyal to the ousted Yemeni president Ali Saleh and the Houthis
    Claim claim =
        Bundled.claims(
                "اندلعت اشتباكات بين القوات الموالية للرئيس اليمني المخلوع علي صالح والحوثيين.",
                LocalDate.of(2017, 12, 2))
            .getFirst();
    assertThat(ids(claim.actors())).containsExactly("saleh-forces", "houthis");
  }

  @Test
  void aFirstNameBeforeASurnameIsNotTheKnownManOfThatName() {
    // Salih al-Razami was killed in a raid
    Claim claim = last("قتل صالح الرزامي في غارة.", EventType.ASSAULT);
    assertThat(claim.recipients()).hasSize(1);
    assertThat(claim.recipients().getFirst().anyId()).isNull();
  }

  @Test
  void theTimeAtTheHeadOfAReportDoesNothing() {
    // 21:40 GMT the Iraqi authorities released a hundred men of a group that kidnapped a doctor
    List<Claim> claims =
        Bundled.claims(
            "21:40 GMT أفرجت السلطات العراقية عن مئة من جماعة عصائب الحق التي خطفت طبيبا.",
            EventType.ASSAULT);
    assertThat(claims).hasSize(1);
    assertThat(claims.getFirst().actors().getFirst().text()).isEqualTo("جماعة عصائب الحق");
  }

  @Test
  void thoseAmongThemAreNotWhomTheRestActedOn() {
    // nine citizens were arrested, among them five guards
    Claim claim = last("واعتقل تسعة مواطنين بينهم خمسة من حراس المصنع.", EventType.COERCE);
    assertThat(claim.actors()).isEmpty();
    assertThat(claim.recipients().getFirst().text()).isEqualTo("تسعة مواطنين");
  }

  @Test
  void theNameOfATownTakesNoPart() {
    // the forces hit the town of Yasinofataya with artillery
    Claim claim = last("استهدفت القوات بلدة ياسينوفاتايا بالمدفعية.", EventType.ASSAULT);
    assertThat(claim.recipients()).isEmpty();
  }

  @Test
  void whoSaysItInPassingIsNobody() {
    // the army attacked the camp, pointing to its own advance: a participle, not a marshal
    Claim claim = last("هاجم الجيش المعسكر، مشيرا إلى تقدمه الأخير.", EventType.CONTROL);
    assertThat(claim.actors()).noneMatch(a -> a.text().contains("مشيرا"));
  }

  @Test
  void compatriotsAreCiviliansAndAWholePeopleIsItsState() {
    // the gunmen kidnapped five Britons; the Russians shelled the town
    Claim claim = last("خطف المسلحون خمسة بريطانيين.", EventType.ASSAULT);
    assertThat(claim.recipients().getFirst().id()).isEqualTo("civilians");
    assertThat(claim.recipients().getFirst().affiliation()).isEqualTo("united-kingdom");
    assertThat(ids(last("قصف الروس البلدة.", EventType.ASSAULT).actors()))
        .doesNotContain("civilians");
  }

  @Test
  void anApproximateNumberStandsInTheGenitiveAsAnyDoes() {
    // the shelling led to the killing of about twenty civilians
    Claim claim = last("وأدى القصف إلى مقتل نحو عشرين مدنيا.", EventType.ASSAULT);
    assertThat(ids(claim.recipients())).containsExactly("civilians");
    // Russia announced the surrender of about a thousand Ukrainian soldiers
    claim = last("أعلنت روسيا استسلام نحو ألف جندي أوكراني.", EventType.RETREAT);
    assertThat(ids(claim.actors())).containsExactly("ukraine");
  }

  @Test
  void anOfficerStandsInTheArmyThatIsNamed() {
    // gunmen killed a colonel of the Syrian army
    Claim claim = last("قتل مسلحون عقيدا في الجيش السوري.", EventType.ASSAULT);
    assertThat(claim.recipients().getFirst().affiliation()).isEqualTo("syrian-government");
    assertThat(claim.recipients().getFirst().within()).contains("syrian-army");
  }

  @Test
  void aCountedSingularTakesAPluralPronoun() {
    // thirty officers declared that they (had) joined the army
    Claim claim = last("قال ثلاثون ضابطا إنهم انضموا إلى الجيش السوري.", EventType.DEFECT);
    assertThat(claim.actors()).extracting(ActorMention::text).containsExactly("ثلاثون ضابطا");
  }

  @Test
  void thoseWhoOrganiseAreAccused() {
    // the employers' union accused the organisers of the strike of sabotage
    Claim claim = last("اتهم اتحاد أرباب العمل منظمي الإضراب بالتخريب.", EventType.ACCUSE);
    assertThat(claim.recipients()).hasSize(1);
    assertThat(claim.recipients().getFirst().text()).isEqualTo("منظمي الإضراب");
  }

  @Test
  void theResidentsAskWithAPluralVerb() {
    // he said that the residents of the area asked the government to ...
    Claim claim = last("وقال إن أهالي المنطقة طالبوا الحكومة بالتعويض.", EventType.REQUEST);
    assertThat(ids(claim.actors())).containsExactly("civilians");
  }

  private static Claim last(String text, EventType event) {
    List<Claim> claims = Bundled.claims(text, event);
    assertThat(claims).as("claims of %s in: %s", event, text).isNotEmpty();
    return claims.getLast();
  }

  private static List<String> ids(List<ActorMention> mentions) {
    return mentions.stream().map(ActorMention::anyId).map(String::valueOf).toList();
  }
}
