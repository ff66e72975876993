package org.tawatur.link;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Dispatches drawn with a seed: some are copies of one of few, with changes, the others are not.
 */
final class RandomDispatch {
  private static final String[] WORDS =
      ("قال المتحدث باسم الجيش إن قواته تقدمت في ريف حلب وسيطرت على قرية بعد معارك مع مسلحين وأضاف أن"
              + " الهجوم أسفر عن مقتل عدد من العناصر بينما نفى ناشطون ذلك وأكدوا أن القصف استهدف سوقا في"
              + " المدينة وأن المدنيين نزحوا إلى المناطق المجاورة وسط أنباء عن هدنة برعاية دولية")
          .split(" ");

  private RandomDispatch() {}

  /** A text of 60 to 200 words. */
  static String text(SplittableRandom random) {
    return random.nextInt(3) == 0
        ? words(random, 60 + random.nextInt(140))
        : copy(random.nextInt(40), random);
  }

  /** A copy of the dispatch of number {@code original}, with a few words changed or cut off. */
  static String copy(long original, SplittableRandom random) {
    SplittableRandom own = new SplittableRandom(original * 7919 + 3);
    List<String> words = new ArrayList<>(List.of(words(own, 60 + own.nextInt(140)).split(" ")));
    for (int i = random.nextInt(6); i > 0; i--) {
      words.set(random.nextInt(words.size()), "كلمة" + random.nextInt(1000));
    }
    return String.join(" ", words.subList(0, words.size() - random.nextInt(words.size() / 3)));
  }

  private static String words(SplittableRandom random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(3) == 0 ? "ه " : " ");
    }
    return text.toString().strip();
  }
}
