package org.tawatur.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.lexicon.Words;
import org.tawatur.morph.PhraseTrie;
import org.tawatur.morph.Token;
import org.tawatur.morph.Tokenizer;
import org.tawatur.text.NormalText;

class CountsTest {
  private static final List<CountWord> WORDS = words();
  private static final Counts COUNTS = new Counts(WORDS);
  private static final Tokenizer<String> TOKENIZER =
      new Tokenizer<>(Words.shipped().table(), PhraseTrie.empty(), name -> false);

  private static List<CountWord> words() {
    return CountFiles.load(LexiconFiles.bundled());
  }

  private static List<Count> counts(String text) {
    NormalText normal = NormalText.of(text);
    List<Token> tokens = TOKENIZER.tokens(normal, 0, normal.length()).tokens();
    return COUNTS.counts(normal, tokens);
  }

  private static String written(String text) {
    return counts(text).stream()
        .map(count -> count.value() + " " + count.of())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          مقتل 5 وإصابة 10 | 5 killed, 10 wounded
          قتل خمسة وأصيب عشرة آخرون | 5 killed, 10 wounded
          قتل خمسة وعشرون مدنيا في القصف | 25 killed
          مقتل مئة وخمسين مقاتلا | 150 killed
          مقتل ثلاثمئة وخمسة وستين شخصا | 365 killed
          نزوح ألفين وخمسمئة عائلة | 2500 displaced
          نزح 12,500 شخص من المدينة | 12500 displaced
          نزوح 1.2 مليون لاجئ | 1200000 displaced
          نزوح ثلاثة آلاف شخص | 3000 displaced
          استشهاد 3 أطفال | 3 killed
          لقي 7 أشخاص مصرعهم | 7 killed
          لقي سبعة جنود حتفهم | 7 killed
          اعتقلت القوات 30 متظاهرا | 30 detained
          الإفراج عن 20 معتقلا | 20 released
          أطلق سراح 15 أسيرا | 15 released
          خطف مسلحون 4 صحفيين | 4 abducted
          سقوط 5 قتلى و12 جريحا | 5 killed, 12 wounded
          قتل جنديان في الهجوم | 2 killed
          سقوط قتيلين | 2 killed
          أصيب طفلين بجروح | 2 wounded
          مقتل شخصين | 2 killed
          شنت الطائرات 30 غارة | 30 airstrikes
          شنت الطائرات غارتين على البلدة | 2 airstrikes
          سيطرت القوات على 3 قرى | 3 villages
          تدمير عشرة منازل | 10 houses
          هاجم 200 مقاتل المدينة | 200 fighters
          مقتل ما بين 10 و15 شخصا | 10 killed
          مقتل من 5 إلى 7 أشخاص | 5 killed
          مقتل بين عشرة وعشرين جنديا | 10 killed
          مقتل أكثر من 120 شخصا | 120 killed
          قتل 20 شخصا على الأقل | 20 killed
          قتل 20 على الأقل في الانفجار | 20 killed
          إصابة نحو 40 مدنيا | 40 wounded
          مقتل شخص واحد | 1 killed
          مقتل 5 من عناصر التنظيم | 5 killed
          30 شخصا قتلوا في الهجوم | 30 killed
          ارتفع عدد القتلى إلى 30 | 30 killed
          الجنود الخمسة الذين قتلوا | 5 killed
          إطلاق سراح المعتقلين الـ30 | 30 released
          قتل 12 شخصا بينهم 3 أطفال | 12 killed, 3 children
          سقط 40 شخصا بين قتيل وجريح | 40 casualties
          قتل وجرح 20 جنديا | 20 casualties
          مقتل ٢٥ جنديا عراقيا | 25 killed
          مقتل 3 إيرانيين | 3 killed
          قتل أحد عشر جنديا | 11 killed
          وبخمسين مقاتلا هاجموا المدينة | 50 fighters
          """)
  void whatIsCountedFollowsTheNounAndTheClause(String text, String counts) {
    assertThat(written(text)).isEqualTo(counts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "مقتل عشرات المدنيين",
        "سقوط مئات القتلى",
        "نزوح آلاف الأشخاص",
        "مقتل عدد من الجنود",
        "الفرقة 30 مشاة",
        "قتل قائد اللواء 93",
        "القرار 2254",
        "نصت المادة 5 على ذلك",
        "قتل في عام 2014",
        "قتل في 2014",
        "قتل في 5 مايو",
        "قتل في 3/5/2014",
        "قتل الساعة 10:30 صباحا",
        "الهجوم الخامس",
        "قتل بعد 5 أيام",
        "على بعد 20 كيلومترا",
        "أصيب بثلاث رصاصات",
        "مقتل جندي",
        "سقوط طائرة ميغ 21",
        "1500 / 1500",
        "بنسبة 30 %",
        "عمره 30 عاما",
        "قصف القريتين",
        "بمبلغ 500 دولار",
        "لم يقتل أحد",
        "شن مسلحو طالبان هجوما",
        "أطفال من عائلة واحدة",
        "قالت بلدان المنطقة",
        "قتل في يناير 1996 مقاتلون",
        "عدد ضحايا هجمات الاثنين"
      })
  void vagueAmountsNamesAndDatesAreNoCounts(String text) {
    assertThat(counts(text)).isEmpty();
  }

  @Test
  void aCountCoversTheNumberAndItsNoun() {
    String text = "وأعلن مقتل وَخمسةِ جنود";
    assertThat(counts("قتل وخمسة جنود").getFirst().text()).isEqualTo("خمسة جنود");
    assertThat(counts("مقتل بين 10 و15 مدنيا").getFirst().text()).isEqualTo("10 و15 مدنيا");
    assertThat(counts(text).getFirst().span().in(text)).isEqualTo("خمسةِ جنود");
  }

  @Test
  void anyRowOfWordsIsRead() {
    SplittableRandom random = new SplittableRandom(11);
    String[] extra = {
      "5", "30", "2014", "12,500", "1.2", "/", "-", "%", "من", "و", "ال", "،", ".", "إلى"
    };
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(12);
      for (int i = 0; i < length; i++) {
        boolean word = random.nextInt(3) > 0;
        String prefix = word && random.nextInt(5) == 0 ? "وبلل".substring(random.nextInt(3)) : "";
        text.append(prefix)
            .append(
                word
                    ? WORDS.get(random.nextInt(WORDS.size())).word()
                    : extra[random.nextInt(extra.length)])
            .append(random.nextInt(4) == 0 ? "" : " ");
      }
      String all = text.toString();
      int last = 0;
      for (Count count : counts(all)) {
        assertThat(count.span().start()).as(all).isGreaterThanOrEqualTo(last);
        assertThat(count.text()).isEqualTo(count.span().in(all)).isNotBlank();
        assertThat(count.value()).as(all).isPositive();
        last = count.span().end();
      }
    }
  }
}
