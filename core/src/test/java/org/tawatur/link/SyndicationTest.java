package org.tawatur.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SyndicationTest {
  private static final String DISPATCH =
      "أعلنت قوات سوريا الديمقراطية اليوم الثلاثاء انتهاء عملياتها العسكرية في مدينة الرقة بعد أربعة"
          + " أشهر من القتال مع تنظيم الدولة الإسلامية. وقال المتحدث باسمها إن مقاتليها يمشطون الأحياء"
          + " بحثا عن ألغام وخلايا نائمة، وإن إعلانا رسميا سيصدر قريبا. وذكر مراسل الوكالة أن المقاتلين"
          + " رفعوا رايتهم في الملعب البلدي آخر معاقل التنظيم في المدينة.";

  private static final Syndication SYNDICATION = new Syndication();

  private static Fingerprint print(String name, String day, String text) {
    return Fingerprint.of(new ReportText(Telling.report(name, "صحيفة " + name, day), text));
  }

  private static List<List<String>> groups(Copies copies) {
    return copies.groups().stream()
        .map(group -> group.reports().stream().map(KeptReport::id).toList())
        .sorted((one, other) -> one.getFirst().compareTo(other.getFirst()))
        .toList();
  }

  @Test
  void theSameWordsInAnotherSpellingAreACopy() {
    String spelt =
        DISPATCH.replace("أعلنت", "اعلنت").replace("،", " ،").replace("الأحياء", "الاحيـــاء");
    Copies copies =
        SYNDICATION.copies(
            List.of(print("b", "2017-10-18", spelt), print("a", "2017-10-17", DISPATCH)),
            List.of());
    assertThat(groups(copies)).containsExactly(List.of("r-a", "r-b"));
    CopyGroup group = copies.groups().getFirst();
    assertThat(group.first().id()).isEqualTo("r-a");
    assertThat(group.links())
        .singleElement()
        .extracting(CopyLink::basis)
        .isEqualTo(CopyLink.Basis.SAME_TEXT);
  }

  @Test
  void aNewHeadAndASmallChangeLeaveACopy() {
    String other = "الرقة - وكالات. " + DISPATCH.replace("قريبا", "خلال أيام");
    Copies copies =
        SYNDICATION.copies(
            List.of(print("a", "2017-10-17", DISPATCH), print("b", "2017-10-18", other)),
            List.of());
    CopyLink link = copies.groups().getFirst().links().getFirst();
    assertThat(link.basis()).isEqualTo(CopyLink.Basis.NEAR_TEXT);
    assertThat(link.similarity()).isBetween(0.6, 0.95);
  }

  @Test
  void anExcerptIsACopy() {
    String longer =
        DISPATCH
            + " "
            + IntStream.range(0, 120).mapToObj(i -> "كلمة" + i).collect(Collectors.joining(" "));
    Copies copies =
        SYNDICATION.copies(
            List.of(print("a", "2017-10-17", longer), print("b", "2017-10-18", DISPATCH)),
            List.of());
    CopyLink link = copies.groups().getFirst().links().getFirst();
    assertThat(link.basis()).isEqualTo(CopyLink.Basis.EXCERPT);
    assertThat(link.containment()).isGreaterThan(0.7);
  }

  @Test
  void twoReportsOfOneHappeningInOtherWordsAreNotCopies() {
    String own =
        "قالت قوات سوريا الديمقراطية إنها سيطرت بالكامل على الرقة وأنهت وجود تنظيم الدولة الإسلامية"
            + " فيها بعد معركة دامت أربعة أشهر، فيما تواصل فرق الهندسة تفكيك العبوات.";
    Copies copies =
        SYNDICATION.copies(
            List.of(print("a", "2017-10-17", DISPATCH), print("b", "2017-10-17", own)), List.of());
    assertThat(groups(copies)).containsExactly(List.of("r-a"), List.of("r-b"));
  }

  @Test
  void emptyTextsAreNoCopiesOfEachOther() {
    Copies copies =
        SYNDICATION.copies(
            List.of(print("a", "2017-10-17", ""), print("b", "2017-10-17", " … ")), List.of());
    assertThat(copies.groups()).hasSize(2);
  }

  @Test
  void aPersonCanKeepCopiesApartAndTakeItBack() {
    List<Fingerprint> prints =
        List.of(print("a", "2017-10-17", DISPATCH), print("b", "2017-10-18", DISPATCH));
    Decision apart = new Decision(Decision.Kind.KEEP_APART, Decision.Subject.REPORTS, "r-b", "r-a");
    Decision taken = new Decision(Decision.Kind.UNDECIDED, Decision.Subject.REPORTS, "r-a", "r-b");
    assertThat(SYNDICATION.copies(prints, List.of(apart)).groups()).hasSize(2);
    assertThat(SYNDICATION.copies(prints, List.of(apart, taken)).groups()).hasSize(1);
  }

  @Test
  void aPersonCanJoinWhatIsNotAlike() {
    List<Fingerprint> prints =
        List.of(print("a", "2017-10-17", DISPATCH), print("b", "2017-10-18", "هدوء حذر في الرقة"));
    Decision join = new Decision(Decision.Kind.JOIN, Decision.Subject.REPORTS, "r-a", "r-b");
    Copies copies = SYNDICATION.copies(prints, List.of(join));
    assertThat(copies.groups().getFirst().links().getFirst().basis())
        .isEqualTo(CopyLink.Basis.DECISION);
  }

  @Test
  void aFingerprintIsReadBackAsItWasKept() {
    Fingerprint print = print("a", "2017-10-17", DISPATCH);
    assertThat(Fingerprint.decoded(print.report(), print.encoded())).isEqualTo(print);
    assertThatThrownBy(() -> Fingerprint.decoded(print.report(), "0:x:1:AAAA"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aKeyThatVeryManyTextsShareIsNamedAndTheCopiesAreStillFound() {
    List<Fingerprint> prints = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      prints.add(print(String.valueOf(i), "2017-10-17", DISPATCH + " خدمة المشتركين رقم " + i));
    }
    Copies copies = SYNDICATION.copies(prints, List.of());
    assertThat(copies.overCommon()).isNotEmpty();
    assertThat(copies.overCommon().getFirst().reports()).isGreaterThan(Syndication.CAP);
    assertThat(copies.groups()).hasSize(1);
    assertThat(copies.groups().getFirst().links()).hasSize(199);
  }

  @Test
  void theOrderOfTheReportsDoesNotMatterAndTwiceIsOnce() {
    List<Fingerprint> prints = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 300; i++) {
      prints.add(print("p" + i, "2017-10-" + (10 + i % 20), RandomDispatch.text(random)));
    }
    Copies copies = SYNDICATION.copies(prints, List.of());
    assertThat(copies.groups().size()).isBetween(5, 250);
    for (int i = 0; i < 10; i++) {
      List<Fingerprint> shuffled = new ArrayList<>(prints);
      Collections.shuffle(shuffled, new Random(i));
      assertThat(SYNDICATION.copies(shuffled, List.of())).isEqualTo(copies);
    }
  }

  @Test
  void everyReportIsInOneGroupAndEveryGroupIsHeldTogetherByItsLinks() {
    List<Fingerprint> prints = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(12);
    for (int i = 0; i < 400; i++) {
      prints.add(print("p" + i, "2017-10-" + (10 + i % 20), RandomDispatch.text(random)));
    }
    Copies copies = SYNDICATION.copies(prints, List.of());
    assertThat(copies.groupOf()).hasSize(400);
    for (CopyGroup group : copies.groups()) {
      assertThat(group.links()).hasSize(group.reports().size() - 1);
    }
  }
}
