package org.tawatur.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.code.Bundled;
import org.tawatur.text.Report;

final class PlacesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "قتل ثلاثة مدنيين في طرابلس شمال لبنان قرب عكار., tripoli-lbn",
    "أعلن الجيش الليبي في بنغازي وسرت أن الاشتباكات تجددت في طرابلس., tripoli-lby",
    // Cairo and Algeria, not quarters of the name in the country that the report is about
    "أعلن الجيش العراقي في الموصل وبعقوبة أن الوفد وصل إلى القاهرة., cairo-egy",
    "أعلن الجيش العراقي في الموصل وبعقوبة أن المسلحين قدموا من الجزائر., algeria-dza"
  })
  void aNameOfTwoPlacesIsTheOneOfTheCountryInQuestion(String text, String id) {
    assertThat(ids(text)).contains(id);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "بدأت معركة حلب قبل عام., حلب", // the battle of Aleppo
    "تأسست جامعة دمشق قبل قرن., دمشق", // the university of Damascus
    "وقع الطرفان اتفاق الطائف., الطائف" // the accord of Taif
  })
  void whatIsCalledAfterAPlaceIsNotThere(String text, String name) {
    assertThat(mentions(text))
        .filteredOn(mention -> mention.place() != null)
        .noneSatisfy(mention -> assertThat(mention.text()).contains(name));
  }

  @Test
  void anOrdinaryWordIsAPlaceOnlyWhereItIsCalledOne() {
    // he opened the door
    assertThat(ids("فتح الرجل الباب أمام المتظاهرين.")).doesNotContain("al-bab-syr");
    // in the town of al-Bab in the countryside of Aleppo
    assertThat(mentions("قتل مدنيون في مدينة الباب بريف حلب."))
        .anySatisfy(mention -> assertThat(mention.text()).contains("الباب"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "وقعت معارك في بلدات وقرى شمال حماة., قرى", // towns and villages
    "تعهد الوزير القضاء على المسلحين., القضاء", // doing away with
    "قال الطبيب إن المصاب وصل وأنه في وضع حرج., وأنه", // and that he
    "ضرب الرجل جاره بفأس في صنعاء., بفأس", // with an axe, not Fez
    "منحت الحكومة إذناً للقوات في رام الله., إذناً", // a permission, not Idhna
    "قصف الجيش مواقع نظام بشار في حلب., بشار", // Bashar, not Bechar
    "احتجز المسلحون رهائن في الفندق بمدينة باماكو., الفندق", // in the hotel
    "أصيب الرجل برصاصة في الصدر في دمشق., الصدر", // in the chest
    "بحث الوزيران العلاقات بين البلدين., البلدين", // the two countries
    "قصفت الطائرات البنية التحتية للبلاد., البنية التحتية", // infrastructure
    "نشر التنظيم بيانا على الموقع الإلكتروني للجماعة., الموقع الإلكتروني" // website
  })
  void wordsForPlacesAreNotTheTownsOfTheirName(String text, String word) {
    assertThat(mentions(text)).extracting(PlaceMention::text).doesNotContain(word);
  }

  @Test
  void thePartOfACountryNounsBelongToTheMention() {
    assertThat(mentions("قتل مدنيون في ريف حلب."))
        .anySatisfy(mention -> assertThat(mention.text()).isEqualTo("ريف حلب"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "قتل مدنيون في الرقة.", // Raqqa
    "قتل مدنيون بالرقة.",
    "قتل مدنيون في الرقه."
  })
  void cliticsAndSpellingDoNotHideAPlace(String text) {
    assertThat(ids(text)).anyMatch(id -> id.startsWith("raqqa") || id.startsWith("al-raqqa"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "تجمع المتظاهرون أمام سجن الحائر., سجن الحائر", // in front of X prison
    "قصف الجيش بلدة زنكورا شمال حماة., بلدة زنكورا", // the town of X north of Y
    "سيطر المسلحون على جبل «يسوف» أمس., جبل «يسوف»", // the mountain "X"
    "وقعت غارة في الأراضي السورية., الأراضي السورية", // in Syrian territory
    "وقع انفجار قرب مصفى بيجي., مصفى بيجي", // the refinery of Baiji
    "قصف الجيش قرية الينابيع أمس., قرية الينابيع", // the village of the Springs
    "عاد السكان للبلدة أمس., للبلدة", // to the town
    "وقعت معارك في منطقة الزنبورة أمس., منطقة الزنبورة", // the area of X, which no list has
    "واصل المسلحون هجماتهم في الشمال., الشمال", // in the north
    "قصف الجيش محور زنكورا أمس., محور زنكورا", // the front of X
    "وقعت معارك في جبل ضباب أمس., جبل ضباب", // the mountain of Fog
    "وقعت معارك في المنطقة الواقعة بين زنكورا وسراقب., المنطقة الواقعة بين زنكورا وسراقب", // between
    "وقع انفجار في أحد السجون أمس., أحد السجون", // one of the prisons
    "وقع انفجار داخل ثكنة عسكرية في حلب., ثكنة عسكرية في حلب", // a barracks in X
    "سيطر المسلحون على شمال وغرب العراق., شمال وغرب العراق", // the north and west of X
    "اندلعت مظاهرات في شمال سورية., شمال سورية", // the north of Syria, in its other spelling
    "قصفت الطائرات معسكر الدفاع الساحلي أمس., معسكر الدفاع الساحلي", // the camp of coastal defence
    "احترق مركز مكافحة الحرائق أمس., مركز مكافحة الحرائق", // the centre of fighting fires
    "قصفت الطائرات معسكر لزنكورا أمس., معسكر لزنكورا", // a name that begins like "to"
    "استولى المسلحون على زنكورا أمس., زنكورا", // seized X, which no list has
    "وقعت معارك في الزنبورات أمس., الزنبورات", // in X, which no list has
    "قتل مدنيون في كل من زنكورا وسراقب., زنكورا", // in each of X and Y
    "استهدف التفجير ناحية بني زنكل أمس., ناحية بني زنكل", // the district of the Sons of X
    "قصف الجيش قرية أم الزنبور أمس., قرية أم الزنبور", // the village of the Mother of X
    "قصف الجيش قرية تل جمعة أمس., قرية تل جمعة", // the village of Hill Friday
    "قصف الجيش قرية بسبت بريف إدلب., قرية بسبت", // a name that begins like "on"
    "داهم الجيش منازل في حي كميل، واعتقل شابا., حي كميل", // a name that begins like "as"
    "كتب مجهولون في بلدة بدا في القلمون شعارات., بلدة بدا", // a name that looks like a verb
    "هاجم المسلحون القوات في منطقة الكود أمس., منطقة الكود", // the area of Code
    "قصف الجيش مناطق سيطرة المعارضة أمس., مناطق سيطرة المعارضة" // who holds the areas
  })
  void placesWithoutAnEntryAreFoundByTheWordsAroundThem(String text, String place) {
    assertThat(mentions(text)).extracting(PlaceMention::text).contains(place);
  }

  @Test
  void namesJoinedToPlacesOfAKindAreOnesToo() {
    // in the areas of Zankura, Talmara and the old dam
    assertThat(mentions("وقعت معارك في مناطق زنكورا وتلمارا والسد القديم."))
        .extracting(PlaceMention::text)
        .contains("مناطق زنكورا", "السد القديم");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // two areas of names that no list has
        "وقعت معارك في منطقتي الصنبورة والحلزونة. | منطقتي الصنبورة + الحلزونة",
        // a list in quotation marks, and one where each name has them
        "وقعت غارات على قرى \"الصنبورة، ودير زلفين، ومحيط كفرزنبور\". "
            + "| الصنبورة + دير زلفين + محيط كفرزنبور",
        "وقعت معارك في قريتي «زلفة» و«الحيطان» أمس. | قريتي «زلفة» + الحيطان",
        // "such as", "they are"
        "وقعت معارك في بلدات مثل الصنبورة وزلفين. | الصنبورة + زلفين",
        "سيطر الجيش على ثلاث قرى هي الصنبورة وزلفخ. | الصنبورة + زلفخ",
        // a part of a place among places
        "وقعت معارك في مناطق الزنبورة وشمال منطقة مخلدة ووادي الصنبور. "
            + "| مناطق الزنبورة + شمال منطقة مخلدة + وادي الصنبور",
        // ordinary words between towns, and unknown ones behind them; a verb and a group are none
        "قصف الجيش قرية زلفين والزيارة ودير زلفخ والمنصورة وزلفورا في السهل. "
            + "| قرية زلفين + الزيارة + دير زلفخ + المنصورة + زلفورا",
        "قصف الجيش قرى تقاد وزلفخ وزلفورا. | تقاد + زلفخ + زلفورا",
        "قصف الجيش قرية زلفين والمعارضة في المنفى. | قرية زلفين",
        "قصف الجيش قرية زلفين وقتل سكانا. | قرية زلفين",
        "قصف الجيش قرية زلفين والزيارة انتهت. | قرية زلفين",
        // in brackets; with commas alone, known towns before and behind; no names among other words
        "داهم الجيش قرى (الصنبورة، زلفخ، قمحان، رويشن، والخردلة) أمس. "
            + "| الصنبورة + زلفخ + قمحان + رويشن + الخردلة",
        "سيطر الجيش على بلدتي نبل وزلفين، حريتان، حيان، عندان، رتيان. "
            + "| بلدتي نبل + زلفين + حريتان + حيان + عندان + رتيان",
        "قصف الجيش عندان، رتيان، أمس، وحاجزا، ومبنى. | عندان + رتيان",
        "قصف الجيش عندان، قتيل، جريح، أسير. | عندان",
        // two towns of which one is called like an ordinary word
        "قصف الجيش بلدتي زلفين وملح أمس. | بلدتي زلفين + ملح",
        "قصف الجيش بلدتي زلفين وقوات حليفة تتقدم. | بلدتي زلفين",
        "سيطر الجيش على مديريتي الزنبورة والقفر. | مديريتي الزنبورة + القفر",
        // in quotation marks, with "and" alone before them; before another "and" that tells no
        // place
        "قصف الجيش سراقب وزلفين و\"دير زنبل\" و\"تل ملح\" وزلفخ في السهل. "
            + "| سراقب + زلفين + دير زنبل + تل ملح + زلفخ",
        "قصف الجيش سراقب وزلفينا وزنبلكا وجبالا في السهل. | سراقب + زلفينا + زنبلكا",
        "هاجم المسلحون القوات في سراقب وزلفينا بقذائف. | سراقب + زلفينا",
        // descriptions that are names, and some that are none
        "قصف الجيش قرى زلفين وتل الورد والأسدية والدردارة. | قرى زلفين + تل الورد + الأسدية + الدردارة"
      })
  void aListOfPlacesIsReadToItsEnd(String text, String places) {
    assertThat(mentions(text).stream().map(PlaceMention::text).collect(Collectors.joining(" + ")))
        .isEqualTo(places);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "أطلقت الشرطة القنابل الغازية على المحتجين., الغازية", // gas bombs, not the town of Ghaziyeh
    "سيطر الجيش على العديد من المواقع., العديد", // many of, not the air base
    "سيطر القائد على مقاليد الأمور., مقاليد", // the reins
    "قصف الجيش مدينة كحلب أمس., كحلب", // a city like Aleppo
    "قصف الجيش قرية بصواريخ بريف إدلب., بصواريخ", // with rockets
    "قصف الجيش قرية قتل فيها مدنيون., قتل", // a village in which
    "بحث الوزيران مناطق سيطرة أمس., مناطق سيطرة", // nobody told
    "هاجم المسلحون القرية بهدف استعادة السيطرة., هدف", // with the aim of
    "نشر المسلحون صورا على موقع التواصل الاجتماعي., التواصل" // a social network
  })
  void anAdjectiveOrQuantifierIsNoPlace(String text, String word) {
    assertThat(mentions(text)).noneSatisfy(mention -> assertThat(mention.text()).contains(word));
  }

  @Test
  void everyPlaceHasItsOwnIdAndLiesOnTheGlobe() {
    assertThat(Bundled.lexicon().gazetteer().places())
        .allSatisfy(place -> {
          assertThat(place.latitude()).isBetween(-90.0, 90.0);
          assertThat(place.longitude()).isBetween(-180.0, 180.0);
        })
        .extracting(Place::id)
        .doesNotHaveDuplicates();
  }

  private static List<PlaceMention> mentions(String text) {
    return Bundled.coder().explain(Report.of("r", text)).stream()
        .flatMap(trace -> trace.places().stream())
        .toList();
  }

  private static List<String> ids(String text) {
    return mentions(text).stream()
        .map(PlaceMention::place)
        .filter(Objects::nonNull)
        .map(Place::id)
        .toList();
  }
}
