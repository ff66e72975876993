package org.tawatur.morph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Readings of words that no entry explains, by their shape. */
final class Guesser {
  private static final int LEAST_STEM = 3;
  private static final int LEAST_AFTER_CONJUNCTION = 4;

  /** A family name with ال, to be chosen after another name only. */
  private static final double FAMILY_NAME = 1.6;

  private Guesser() {}

  static void guess(String form, String key, List<Reading> out) {
    int before = out.size();
    char first = key.charAt(0);
    if (key.length() > LEAST_AFTER_CONJUNCTION && (first == 'و' || first == 'ف')) {
      Proclitic conjunction = first == 'و' ? Proclitic.WA : Proclitic.FA;
      double prior =
          conjunction == Proclitic.WA
              ? Priors.GUESS_AFTER_CONJUNCTION
              : Priors.GUESS_AFTER_PREPOSITION;
      rest(form, key, 1, List.of(conjunction), prior, out);
    }
    rest(form, key, 0, List.of(), Priors.GUESS, out);
    if (out.size() == before) {
      out.add(
          reading(
              form, 0, form.length(), List.of(), false, PartOfSpeech.UNKNOWN, null, Priors.GUESS));
    }
  }

  private static void rest(
      String form, String key, int p, List<Proclitic> before, double prior, List<Reading> out) {
    int n = key.length();
    int article = article(key, p);
    if (article > 0 && n - p - article >= 2) {
      Proclitic preposition =
          switch (key.charAt(p)) {
            case 'ب' -> Proclitic.BI;
            case 'ك' -> Proclitic.KA;
            case 'ل' -> Proclitic.LI;
            default -> null;
          };
      List<Proclitic> list =
          preposition == null
              ? before
              : before.isEmpty() ? List.of(preposition) : List.of(before.getFirst(), preposition);
      PartOfSpeech pos = isNisba(form) ? PartOfSpeech.ADJECTIVE : PartOfSpeech.NOUN;
      out.add(reading(form, p + article, n, list, true, pos, null, prior + 2));
      if (list.isEmpty()) {
        out.add(reading(form, 0, n, list, true, PartOfSpeech.PROPER, null, prior + FAMILY_NAME));
      }
      return;
    }
    out.add(
        reading(
            form,
            p,
            n,
            before,
            false,
            isNisba(form) ? PartOfSpeech.ADJECTIVE : PartOfSpeech.UNKNOWN,
            null,
            prior));
    char c = key.charAt(p);
    if (n - p > LEAST_STEM) {
      Proclitic preposition =
          c == 'ب' ? Proclitic.BI : c == 'ل' ? Proclitic.LI : c == 'ك' ? Proclitic.KA : null;
      if (preposition != null) {
        List<Proclitic> list =
            before.isEmpty() ? List.of(preposition) : List.of(before.getFirst(), preposition);
        double score = prior - Priors.GUESS + Priors.GUESS_AFTER_PREPOSITION;
        out.add(reading(form, p + 1, n, list, false, PartOfSpeech.UNKNOWN, null, score));
      }
    }
    int verb = c == 'س' ? p + 1 : p;
    if (n - verb >= 4 && n - verb <= 7 && isPerson(key.charAt(verb)) && form.charAt(n - 1) != 'ة') {
      List<Proclitic> list =
          verb == p
              ? before
              : before.isEmpty() ? List.of(Proclitic.SA) : List.of(before.getFirst(), Proclitic.SA);
      out.add(
          reading(
              form,
              verb,
              n,
              list,
              false,
              PartOfSpeech.IMPERFECT,
              null,
              prior - Priors.GUESS + Priors.GUESS_VERB));
    }
    for (Enclitic enclitic : new Enclitic[] {Enclitic.HA, Enclitic.HUM, Enclitic.HUMA}) {
      int end = n - enclitic.letters().length();
      if (end - p >= LEAST_STEM && key.endsWith(enclitic.letters())) {
        double score =
            prior - Priors.GUESS + Priors.GUESS_ENCLITIC + (key.charAt(end - 1) == 'ت' ? 1 : 0);
        out.add(reading(form, p, end, before, false, PartOfSpeech.UNKNOWN, enclitic, score));
      }
    }
  }

  /** Number of letters of a preposition and article at {@code p}, 0 where there is no article. */
  private static int article(String key, int p) {
    if (key.startsWith("ال", p) || key.startsWith("لل", p)) {
      return 2;
    }
    return key.startsWith("بال", p) || key.startsWith("كال", p) ? 3 : 0;
  }

  private static boolean isNisba(String form) {
    return form.length() > 4
        && (form.endsWith("ية") || form.endsWith("يين") || form.endsWith("يون"));
  }

  private static boolean isPerson(char c) {
    return c == 'ي' || c == 'ت';
  }

  private static Reading reading(
      String form,
      int start,
      int end,
      List<Proclitic> proclitics,
      boolean article,
      PartOfSpeech pos,
      @Nullable Enclitic enclitic,
      double prior) {
    Lemma lemma = Lemma.of(form.substring(start, end));
    Person person = pos.isVerb() ? Person.THIRD : null;
    Gender gender =
        pos.isVerb() ? form.charAt(start) == 'ت' ? Gender.FEMININE : Gender.MASCULINE : null;
    Analysis analysis =
        new Analysis(proclitics, article, lemma, pos, null, person, gender, null, enclitic);
    return Reading.open(analysis, Features.of(pos) | Features.TRANSITIVE, end, prior);
  }
}
