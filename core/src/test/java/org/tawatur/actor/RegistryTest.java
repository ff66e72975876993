package org.tawatur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.code.Bundled;

final class RegistryTest {
  private final Registry registry = Bundled.lexicon().registry();

  @ParameterizedTest(name = "{0} on {1} is {2}")
  @CsvSource({
    // Names that a group took and left.
    "جبهة النصرة,               2015-06-01, nusra-front",
    "جبهة النصرة,               2016-07-28, nusra-front",
    "جبهة فتح الشام,            2016-10-01, nusra-front",
    "هيئة تحرير الشام,          2018-03-01, hts",
    "دولة العراق الإسلامية,     2010-05-01, islamic-state",
    "الدولة الإسلامية في العراق والشام, 2013-11-01, islamic-state",
    "الدولة الإسلامية,          2015-01-01, islamic-state",
    "تنظيم الدولة,              2016-01-01, islamic-state",
    "داعش,                      2014-09-01, islamic-state",
    // States by their own name and by their capital.
    "سوريا,                     2015-01-01, syrian-government",
    "سورية,                     2015-01-01, syrian-government",
    "دمشق,                      2015-01-01, syrian-government",
    "إيران,                     2015-01-01, iran",
    "طهران,                     2015-01-01, iran",
    "تركيا,                     2015-01-01, turkey",
    "أنقرة,                     2015-01-01, turkey",
    "تل أبيب,                   2015-01-01, israel",
    "رام الله,                  2015-01-01, palestinian-authority",
    // Organisations and persons.
    "حزب الله,                  2015-01-01, hezbollah",
    "قوات الدعم السريع,         2023-05-01, rsf",
    "حميدتي,                    2023-05-01, hemedti",
    "أبو محمد الجولاني,         2015-01-01, abu-muhammad-al-julani",
    "المرصد السوري لحقوق الإنسان, 2015-01-01, sohr",
    "قوات سوريا الديمقراطية,    2018-01-01, sdf",
    "أنصار الله,                2018-01-01, houthis"
  })
  void aNameMeansWhoBoreItThatDay(String name, LocalDate day, String id) {
    assertThat(registry.bearers(name, day)).first().isEqualTo(id);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // al-Nusra Front, as careless writers and old typefaces spell it
    "جبهة النصره, nusra-front",
    "جَبْهَةُ النُّصْرَة, nusra-front",
    "جبهة الـنـصـرة, nusra-front",
    "ايران, iran",
    "إيران, iran"
  })
  void spellingDoesNotMatter(String name, String id) {
    assertThat(registry.bearers(name, LocalDate.of(2015, 1, 1))).first().isEqualTo(id);
  }

  @Test
  void aNameThatNobodyBearsMeansNobody() {
    assertThat(registry.bearers("بلدية القمر" /* the municipality of the moon */, null)).isEmpty();
  }

  @Test
  void aVerbIsNoNameSpeltLikeIt() {
    assertThat(registry.bearers("أفاد" /* he reported; folds to the agency AFAD */, null))
        .isEmpty();
  }

  @Test
  void ofTwoBearersTheOneOfTheDayIsMeant() {
    ActorName before = name("old", Period.of("-", "2016-07-27"));
    ActorName after = name("new", Period.of("2016-07-28", "-"));
    Registry two =
        new Registry(
            List.of(actor("old"), actor("new")),
            List.of(before, after),
            List.of(),
            List.of(),
            Map.of());
    assertThat(two.bearers("الجبهة", LocalDate.of(2016, 7, 27))).containsExactly("old");
    assertThat(two.bearers("الجبهة", LocalDate.of(2016, 7, 28))).containsExactly("new");
    assertThat(two.bearers("الجبهة", null)).containsExactly("old", "new");
  }

  @Test
  void whereNobodyBoreTheNameThatDayAllWhoEverDidAreKept() {
    Registry one =
        new Registry(
            List.of(actor("old")),
            List.of(name("old", Period.of("2010", "2012"))),
            List.of(),
            List.of(),
            Map.of());
    assertThat(one.bearers("الجبهة", LocalDate.of(2020, 1, 1))).containsExactly("old");
  }

  @ParameterizedTest(name = "{0} acts for {2}")
  @CsvSource({
    "abu-muhammad-al-julani, 2015-01-01, nusra-front",
    "abu-muhammad-al-julani, 2016-10-01, nusra-front",
    "abu-muhammad-al-julani, 2018-01-01, hts",
    "hemedti,                2023-05-01, rsf",
    "syrian-army,            2015-01-01, syrian-government",
    "quds-force,             2015-01-01, iran",
    "khalifa-haftar,         2019-04-01, lna",
    "mahmoud-abbas,          2015-01-01, palestinian-authority"
  })
  void whoActsForWhomDependsOnTheDay(String id, LocalDate day, String principal) {
    assertThat(registry.principal(id, day, Set.of())).isEqualTo(principal);
  }

  @ParameterizedTest(name = "{0} is an organ of {1}")
  @CsvSource({
    "syrian-army, syrian-government",
    "quds-force, iran",
    "hezbollah, hezbollah",
    "syrian-government, syrian-government",
    "no-such-actor, no-such-actor"
  })
  void anOrganBelongsToItsStateAndNobodyElseDoes(String id, String state) {
    assertThat(registry.state(id, LocalDate.of(2015, 1, 1))).isEqualTo(state);
  }

  @Test
  void whoHasNoTieActsForNobody() {
    assertThat(registry.principal("no-such-actor", null, Set.of())).isNull();
  }

  @ParameterizedTest(name = "{0} is of {1}")
  @CsvSource({
    "سوري, syrian-government",
    "إيراني, iran",
    "تركي, turkey",
    "روسي, russia",
    "أمريكي, united-states",
    "إسرائيلي, israel",
    "حوثي, houthis"
  })
  void anAdjectiveOfBelongingPointsToItsActor(String masculine, String id) {
    Demonym demonym = registry.demonym(masculine);
    assertThat(demonym).isNotNull();
    assertThat(demonym.id()).isEqualTo(id);
  }

  @Test
  void everyNameTieAndDemonymPointsToAnActor() {
    assertThat(registry.names())
        .allSatisfy(name -> assertThat(registry.actor(name.id())).isNotNull());
    assertThat(registry.actors())
        .allSatisfy(actor ->
            assertThat(registry.tied(actor.id(), Tie.Kind.PARENT, null))
                .allSatisfy(of -> assertThat(registry.actor(of)).isNotNull()));
  }

  @Test
  void anActorStandsInAllThatItIsAPartOf() {
    LocalDate day = LocalDate.of(2015, 6, 1);
    assertThat(registry.within("division-30", day))
        .containsExactly("free-syrian-army", "syrian-opposition");
    assertThat(registry.within("khaled-khoja", day))
        .containsExactly("syrian-national-coalition", "syrian-opposition");
    assertThat(registry.within("syrian-army", day)).endsWith("syrian-government");
    // a state is in no alliance by that, and a broken tie no longer holds
    assertThat(registry.within("saudi-arabia", day)).isEmpty();
    assertThat(registry.within("nusra-front", LocalDate.of(2017, 1, 1))).doesNotContain("al-qaeda");
  }

  @Test
  void peopleWithoutANameStandUnderOneId() {
    assertThat(registry.generic("مدني" /* civilian */)).isEqualTo("civilians");
    assertThat(registry.generic("جبل" /* mountain */)).isNull();
  }

  private static ActorName name(String id, Period valid) {
    return new ActorName(id, "الجبهة", valid, ActorName.Use.FULL);
  }

  private static Actor actor(String id) {
    return new Actor(id, Sector.REB, false, "SYR", id, Period.ALWAYS);
  }

  @ParameterizedTest(name = "{0} on {1} acts for {2}")
  @CsvSource({
    // Offices and parents hold on their own days: the Taliban before 2021 are no government.
    "abdul-ghani-baradar,    2010-02-16, taliban",
    "afghanistan-government, 2021-12-01, taliban",
    "ayman-al-zawahiri,      2009-08-01, al-qaeda",
    "stanley-mcchrystal,     2009-09-01, isaf",
    "david-petraeus,         2009-09-01, united-states",
    // An organ of a state that has autonomous regions is the state's.
    "somalia-army,           2009-05-01, somalia",
    "iraqi-army,             2009-05-01, iraq-government",
  })
  void whomSomebodyActsForDependsOnTheDay(String id, LocalDate day, String principal) {
    assertThat(registry.principal(id, day, Set.of())).isEqualTo(principal);
  }

  @Test
  void aStateActsForNobodyBeforeOthersTookIt() {
    assertThat(registry.principal("afghanistan-government", LocalDate.of(2009, 5, 1), Set.of()))
        .isNull();
    assertThat(registry.principal("afghanistan-government", null, Set.of())).isNull();
    assertThat(registry.principal("somalia", LocalDate.of(2009, 5, 1), Set.of())).isNull();
  }

  @Test
  void anOfficeTakenLaterIsNotHeldYet() {
    // Jan Egeland led a charity after his years at the UN.
    assertThat(registry.principal("jan-egeland", LocalDate.of(2005, 5, 1), Set.of()))
        .isEqualTo("united-nations");
    assertThat(registry.principal("jan-egeland", LocalDate.of(2020, 5, 1), Set.of()))
        .isEqualTo("nrc");
  }
}
