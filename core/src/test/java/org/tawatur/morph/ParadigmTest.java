package org.tawatur.morph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What verbs of each root class look like. */
class ParadigmTest {

  private static Verb verb(String name, String root, String vowels) {
    String[] parts = name.split("/");
    return new Verb(parts[0], parts[1], root, vowels, Set.of("tr"), List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "قتل/1, قتل, a-u, قتل|قتلت|قتلوا|يقتل|تقتل|يقتلون|يقتلوا|قاتل|مقتول",
    "شد/1, شدد, a-u, شد|شدت|شددت|شدوا|يشد|يشددن|يشدون|شاد|مشدود",
    "أخذ/1, ءخذ, a-u, أخذ|أخذوا|يأخذ|تأخذ|آخذ|يؤخذ|مأخوذ",
    "سأل/1, سءل, a-a, سأل|سألت|يسأل|سئل|سائل|مسؤول",
    "قرأ/1, قرء, a-a, قرأ|قرأت|قرأوا|قرؤوا|يقرأ|يقرؤون|قرئ|قارئ|مقروء",
    "وصل/1, وصل, a-i, وصل|وصلت|يصل|تصل|يوصل|واصل|موصول",
    "وقع/1, وقع, a-a, وقع|يقع|تقع|يقعون",
    "قال/1, قول, a-u, قال|قالت|قلت|قالوا|يقول|يقل|يقولون|قيل|يقال|قائل",
    "باع/1, بيع, a-i, باع|بعت|يبيع|يبع|بيع|يباع|مبيع",
    "خاف/1, خوف, a-a, خاف|خفت|يخاف|يخف",
    "جاء/1, جيء, a-i, جاء|جاءت|جئت|جاؤوا|يجيء|يجئ",
    "دعا/1, دعو, a-u, دعا|دعت|دعوت|دعوا|يدعو|يدع|يدعون|دعي|يدعى|داعي|مدعو",
    "رمى/1, رمي, a-i, رمى|رمت|رميت|رموا|رما|يرمي|يرم|يرمون|رمي|يرمى",
    "بقي/1, بقي, i-a, بقي|بقيت|بقوا|يبقى|يبق|يبقون",
    "سعى/1, سعي, a-a, سعى|سعت|سعيت|يسعى|يسع|يسعون",
    "رأى/1, رءي, a-a, رأى|رأت|رأيت|يرى|يرون",
    "درب/2, درب, -, درب|يدرب|تدريب|مدرب",
    "سمى/2, سمو, -, سمى|سمت|يسمي|يسمى|تسمية",
    "أسس/2, ءسس, -, أسس|يؤسس|تأسيس|مؤسس",
    "قاتل/3, قتل, -, قاتل|قوتل|يقاتل|مقاتلة|مقاتل",
    "آخذ/3, ءخذ, -, آخذ|يؤاخذ|مؤاخذة",
    "أرسل/4, رسل, -, أرسل|يرسل|إرسال|مرسل",
    "آمن/4, ءمن, -, آمن|يؤمن|أومن|إيمان|مؤمن",
    "أقام/4, قوم, -, أقام|أقامت|أقمت|يقيم|يقم|أقيم|يقام|إقامة|مقيم|مقام",
    "أعد/4, عدد, -, أعد|أعددت|يعد|إعداد|معد",
    "أوقف/4, وقف, -, أوقف|يوقف|إيقاف|موقف",
    "أعطى/4, عطو, -, أعطى|أعطت|أعطيت|يعطي|يعط|إعطاء",
    "أنشأ/4, نشء, -, أنشأ|ينشئ|أنشئ|ينشأ|إنشاء",
    "تحدى/5, حدو, -, تحدى|تحدت|تحديت|يتحدى|تحدي",
    "تبادل/6, بدل, -, تبادل|تبودل|يتبادل",
    "انضم/7, ضمم, -, انضم|انضممت|ينضم|انضمام|منضم",
    "انسحب/7, سحب, -, انسحب|ينسحب|انسحاب|منسحب",
    "اتهم/8, وهم, -, اتهم|يتهم|اتهام|متهم",
    "اصطدم/8, صدم, -, اصطدم|يصطدم|اصطدام",
    "ازداد/8, زيد, -, ازداد|ازددت|يزداد|يزدد|ازدياد",
    "ادعى/8, دعو, -, ادعى|ادعت|يدعي|ادعاء|مدعي",
    "اتخذ/8, ءخذ, -, اتخذ|يتخذ|اتخاذ",
    "احتل/8, حلل, -, احتل|احتللت|يحتل|احتلال|محتل",
    "احمر/9, حمر, -, احمر|احمررت|يحمر|احمرار",
    "استقبل/10, قبل, -, استقبل|يستقبل|استقبال|مستقبل",
    "استجاب/10, جوب, -, استجاب|استجبت|يستجيب|استجيب|استجابة",
    "استولى/10, ولي, -, استولى|استولت|استولوا|يستولي|استيلاء",
    "زلزل/q1, زلزل, -, زلزل|يزلزل|زلزلة|مزلزل",
    "تدهور/q2, دهور, -, تدهور|يتدهور|تدهور|متدهور",
    "اطمأن/q4, طمءن, -, اطمأن|يطمئن|اطمئنان|مطمئن"
  })
  void formsAreWrittenAsGrammarSays(String name, String root, String vowels, String expected) {
    List<String> forms =
        Paradigm.forms(verb(name, root, vowels)).stream().map(Inflection::letters).toList();
    assertThat(forms).contains(expected.split("\\|"));
  }

  @Test
  void voiceIsOpenWhereLettersAreTheSame() {
    assertThat(Paradigm.forms(verb("قتل/1", "قتل", "a-u")))
        .contains(
            new Inflection(
                "قتل", PartOfSpeech.PERFECT, null, Person.THIRD, Gender.MASCULINE, Number.SINGULAR))
        .noneMatch(form -> form.pos().isVerb() && form.voice() == Voice.PASSIVE);
    assertThat(Paradigm.forms(verb("قال/1", "قول", "a-u")))
        .contains(
            new Inflection(
                "قيل",
                PartOfSpeech.PERFECT,
                Voice.PASSIVE,
                Person.THIRD,
                Gender.MASCULINE,
                Number.SINGULAR));
  }
}
