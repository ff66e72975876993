package org.tawatur.morph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds every way to read a written word as proclitics, article, stem, ending and enclitic. */
final class WordAnalyser {
  private static final int MOST_READINGS = 12;
  private static final Ending[] ENDINGS = Ending.values();
  private static final Enclitic[] ENCLITICS = Enclitic.values();
  private static final List<Proclitic> NO_PROCLITICS = List.of();

  private final WordTable table;

  WordAnalyser(WordTable table) {
    this.table = table;
  }

  /** All readings of a word given in normalised and in folded letters, the likeliest first. */
  List<Reading> readings(String form, String key) {
    Search search = new Search(form, key);
    search.run();
    List<Reading> readings = search.found;
    if (readings.isEmpty()) {
      Guesser.guess(form, key, readings);
    }
    readings.sort(Comparator.comparingDouble(Reading::prior).reversed());
    dropTwins(readings);
    return readings.size() > MOST_READINGS ? readings.subList(0, MOST_READINGS) : readings;
  }

  /** Keeps the likeliest of readings that say the same. */
  private static void dropTwins(List<Reading> readings) {
    for (int i = readings.size() - 1; i > 0; i--) {
      Reading reading = readings.get(i);
      for (int j = 0; j < i; j++) {
        Reading other = readings.get(j);
        if (other.traits() == reading.traits()
            && other.stemEnd() == reading.stemEnd()
            && other.kind() == reading.kind()
            && other.analysis().equals(reading.analysis())) {
          readings.remove(i);
          break;
        }
      }
    }
  }

  /** The search over one word. */
  private final class Search {
    private final String form;
    private final String key;
    private final List<Reading> found = new ArrayList<>();
    private List<Proclitic> proclitics = NO_PROCLITICS;
    private boolean article;
    private int stemStart;

    Search(String form, String key) {
      this.form = form;
      this.key = key;
    }

    void run() {
      afterConjunction(0, null);
      if (key.length() > 2) {
        char first = key.charAt(0);
        if (first == 'و') {
          afterConjunction(1, Proclitic.WA);
        } else if (first == 'ف') {
          afterConjunction(1, Proclitic.FA);
        } else if (first == 'ا' && form.charAt(0) == 'أ') {
          stem(1, List.of(Proclitic.A), false);
        }
      }
    }

    private void afterConjunction(int p, @Nullable Proclitic conjunction) {
      List<Proclitic> before = conjunction == null ? NO_PROCLITICS : List.of(conjunction);
      stem(p, before, false);
      if (key.length() - p < 2) {
        return;
      }
      if (key.startsWith("ال", p) && form.charAt(p) == 'ا') {
        stem(p + 2, before, true);
      }
      switch (key.charAt(p)) {
        case 'ب' -> preposition(p + 1, conjunction, Proclitic.BI);
        case 'ك' -> preposition(p + 1, conjunction, Proclitic.KA);
        case 'ل' -> {
          preposition(p + 1, conjunction, Proclitic.LI);
          if (key.charAt(p + 1) == 'ل') {
            stem(p + 2, with(conjunction, Proclitic.LI), true);
            stem(p + 1, with(conjunction, Proclitic.LI), true);
          }
        }
        case 'س' -> stem(p + 1, with(conjunction, Proclitic.SA), false);
        default -> {}
      }
    }

    private void preposition(int p, @Nullable Proclitic conjunction, Proclitic preposition) {
      List<Proclitic> list = with(conjunction, preposition);
      stem(p, list, false);
      if (preposition != Proclitic.LI && key.startsWith("ال", p) && form.charAt(p) == 'ا') {
        stem(p + 2, list, true);
      }
    }

    private static List<Proclitic> with(@Nullable Proclitic conjunction, Proclitic second) {
      return conjunction == null ? List.of(second) : List.of(conjunction, second);
    }

    private void stem(int start, List<Proclitic> before, boolean hasArticle) {
      if (start >= key.length()) {
        return;
      }
      stemStart = start;
      proclitics = before;
      article = hasArticle;
      core(key.length(), null);
      if (hasArticle || form.charAt(form.length() - 1) == 'ة') {
        return;
      }
      for (Enclitic enclitic : ENCLITICS) {
        int end = key.length() - enclitic.letters().length();
        if (end > start && key.endsWith(enclitic.letters())) {
          core(end, enclitic);
        }
      }
    }

    private void core(int end, @Nullable Enclitic enclitic) {
      for (int e = table.first(key, stemStart, end); e >= 0; e = table.next(e)) {
        whole(e, end, enclitic);
      }
      for (Ending ending : ENDINGS) {
        int length = ending.letters.length();
        if (end - stemStart - length < 2
            || !key.startsWith(ending.letters, end - length)
            || !fits(ending, enclitic)) {
          continue;
        }
        for (int e = table.first(key, stemStart, end - length); e >= 0; e = table.next(e)) {
          inflected(e, ending, end, enclitic);
        }
      }
    }

    private boolean fits(Ending ending, @Nullable Enclitic enclitic) {
      if (article && !ending.takesArticle) {
        return false;
      }
      if (ending == Ending.TA_MARBUTA && form.charAt(form.length() - 1) == 'ا') {
        return false;
      }
      return enclitic == null ? ending.enclitic <= 0 : ending.enclitic >= 0;
    }

    private void whole(int entry, int end, @Nullable Enclitic enclitic) {
      int features = table.features(entry);
      WordKind kind = table.kind(entry);
      if (Features.has(features, Features.BOUND)
          || Features.has(
              features, enclitic == null ? Features.ENCLITIC_ONLY : Features.NO_ENCLITIC)) {
        return;
      }
      PartOfSpeech pos = Features.pos(features);
      if (!Combinations.allowed(
          pos, kind, features, proclitics, article, enclitic, end - stemStart)) {
        return;
      }
      double score = Priors.of(features, kind, table.lemma(entry));
      char lastLetter = form.charAt(end - 1);
      if (enclitic == null) {
        if (lastLetter == 'ى' != Features.has(features, Features.MAQSURA)
            && (lastLetter == 'ى' || lastLetter == 'ي')) {
          score +=
              lastLetter == 'ى'
                  ? Priors.WRONG_MAQSURA
                  : kind == WordKind.OPEN ? Priors.WRONG_YA : Priors.WRONG_YA_CLOSED;
        }
        if (lastLetter == 'ة') {
          score += Priors.HA_FOR_TA;
        }
      }
      add(entry, features, end, enclitic, null, score);
    }

    private void inflected(int entry, Ending ending, int end, @Nullable Enclitic enclitic) {
      int features = table.features(entry);
      if (!Features.has(features, ending.requires)) {
        return;
      }
      if (ending == Ending.DUAL_OBLIQUE && Features.has(features, Features.SOUND_MASCULINE)
          || (ending == Ending.DUAL_OBLIQUE_CONSTRUCT)
              && Features.has(features, Features.SOUND_MASCULINE)) {
        return;
      }
      WordKind kind = table.kind(entry);
      if (!Combinations.allowed(
          Features.pos(features), kind, features, proclitics, article, enclitic, end - stemStart)) {
        return;
      }
      double score = Priors.of(features, kind, table.lemma(entry));
      if (ending == Ending.TA_MARBUTA && form.charAt(end - 1) != 'ة') {
        score += Priors.HA_FOR_TA;
      }
      if (ending == Ending.ACCUSATIVE) {
        score += Priors.ACCUSATIVE;
      } else if (ending.isConstruct() && ending != Ending.FEMININE_PLURAL) {
        score += Priors.CONSTRUCT_ENDING;
      }
      if (enclitic == null && form.charAt(end - 1) == 'ى') {
        score += Priors.WRONG_MAQSURA;
      }
      if (ending.isDual()) {
        score += Priors.DUAL_ENDING;
        if (ending.isConstruct() && enclitic == null) {
          score += Priors.DUAL_CONSTRUCT;
        }
      }
      if (ending.number == Number.SINGULAR && Features.has(features, Features.BOUND)) {
        add(entry, ownFeminine(features), end, enclitic, ending, score);
        return;
      }
      int inflected =
          ending.number == null ? features : Features.withNumber(features, ending.number);
      Gender gender =
          ending.gender != null && !isNounGenderFixed(features)
              ? ending.gender
              : Features.gender(features);
      add(entry, Features.withGender(inflected, gender), end, enclitic, ending, score);
    }

    /** Gender and number of a word whose ة is its own: as listed, broken plurals included. */
    private static int ownFeminine(int features) {
      return Features.gender(features) == null
          ? Features.withGender(features, Gender.FEMININE)
          : features;
    }

    private double innerHamza(int features, WordKind kind, int end) {
      boolean written = false;
      for (int i = stemStart + 1; i < end && !written; i++) {
        char c = form.charAt(i);
        written = c == 'أ' || c == 'إ' || c == 'ؤ' || c == 'ئ' || c == 'آ';
      }
      boolean expected = Features.has(features, Features.INNER_HAMZA);
      if (expected == written) {
        return 0;
      }
      double closed = kind == WordKind.OPEN ? 0 : Priors.MISSING_HAMZA_CLOSED;
      return written ? Priors.WRONG_HAMZA : Priors.MISSING_HAMZA + closed;
    }

    /** A jussive is taken for no other word only because its verb is frequent. */
    private static double frequency(int weight, int features) {
      boolean counts =
          weight < 0
              || !Features.has(features, Features.SHORT)
              || Features.number(features) == Number.PLURAL
                  && Features.person(features) != Person.FIRST;
      return counts ? Priors.FREQUENT * weight : 0;
    }

    private static boolean isNounGenderFixed(int features) {
      return Features.pos(features) == PartOfSpeech.NOUN
          && !Features.has(features, Features.FEMININE)
          && Features.gender(features) != null;
    }

    private void add(
        int entry,
        int features,
        int end,
        @Nullable Enclitic enclitic,
        @Nullable Ending ending,
        double base) {
      double score = base;
      WordKind kind = table.kind(entry);
      char head = form.charAt(stemStart);
      if (!Features.mayBegin(table.features(entry), head)) {
        score += Priors.WRONG_HAMZA;
        score += kind == WordKind.OPEN ? 0 : Priors.WRONG_HAMZA_CLOSED;
      }
      score += innerHamza(features, kind, end);
      score += Combinations.prior(features, proclitics, enclitic);
      if (article && kind == WordKind.QUANT) {
        score += Priors.QUANTIFIER_WITH_ARTICLE;
      } else if (article) {
        score +=
            end - stemStart <= 3 && key.charAt(stemStart) == 'ت'
                ? Priors.ARTICLE_OR_FORM_VIII
                : Priors.ARTICLE;
      }
      if (Features.pos(features) == PartOfSpeech.IMPERFECT
          && table.lemma(entry).name().charAt(0) == 'و') {
        score += Priors.ASSIMILATED;
      }
      score += frequency(table.weight(entry), features);
      if (article && table.lemma(entry).sense() == NounClass.PART) {
        score += Priors.PART_WITH_ARTICLE;
      }
      Analysis analysis =
          new Analysis(
              proclitics,
              article,
              table.lemma(entry),
              Features.pos(features),
              Features.voice(features),
              Features.person(features),
              Features.gender(features),
              Features.number(features),
              enclitic);
      int marked = table.isAuxiliary(entry) ? features | Features.AUXILIARY : features;
      found.add(Reading.of(analysis, marked, kind, end, score, ending));
    }
  }
}
