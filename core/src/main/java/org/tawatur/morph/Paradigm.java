package org.tawatur.morph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All forms of a verb as they are written without vowel signs.
 *
 * <p>Covers sound, doubled, hamzated, assimilated, hollow and defective verbs of the forms I to X
 * and four-letter verbs. Where active and passive are written alike, one form stands for both and
 * its voice is null. Forms of the second person that are written as another person's are not
 * repeated.
 */
public final class Paradigm {
  private static final int ANY_PERSON =
      Features.of(PartOfSpeech.PERFECT, null, Person.FIRST, null, Number.SINGULAR);

  private final FormSink sink;
  private final VerbStems active;
  private final @Nullable VerbStems passive;
  private final int flags;
  private final StringBuilder letters = new StringBuilder(16);
  private final StringBuilder other = new StringBuilder(16);

  private Paradigm(Verb verb, FormSink sink) {
    this.sink = sink;
    active = VerbStems.active(verb);
    passive = verb.isTransitive() ? VerbStems.passive(verb) : null;
    flags = verb.isTransitive() ? Features.TRANSITIVE : 0;
  }

  /**
   * The finite forms of {@code verb}, then its participles and regular verbal nouns, in a fixed
   * order.
   */
  public static List<Inflection> forms(Verb verb) {
    List<Inflection> forms = new ArrayList<>();
    FormSink list =
        (letters, f) ->
            forms.add(
                new Inflection(
                    letters.toString(),
                    Features.pos(f),
                    Features.voice(f),
                    Features.person(f),
                    Features.gender(f),
                    Features.number(f)));
    emit(verb, list);
    Derivatives.of(verb)
        .forEach(word ->
            list.form(
                word.letters(),
                Features.of(word.pos(), word.voice(), null, Gender.MASCULINE, Number.SINGULAR)));
    return List.copyOf(forms);
  }

  /** Sends the finite forms of {@code verb} to {@code sink}. */
  static void emit(Verb verb, FormSink sink) {
    Paradigm paradigm = new Paradigm(verb, sink);
    paradigm.perfect();
    paradigm.imperfect();
    paradigm.imperative(verb);
  }

  private void perfect() {
    String[] stems = {
      active.perfect(), active.feminine(), active.closed(), active.plural(), active.dual()
    };
    String[] others =
        passive == null
            ? new String[5]
            : new String[] {
              passive.perfect(),
              passive.feminine(),
              passive.closed(),
              passive.plural(),
              passive.dual()
            };
    third("", stems[0], others[0], "", Gender.MASCULINE, Number.SINGULAR, 0, PartOfSpeech.PERFECT);
    beforeEnclitic("", stems[0], Gender.MASCULINE, PartOfSpeech.PERFECT);
    third("", stems[1], others[1], "ت", Gender.FEMININE, Number.SINGULAR, 0, PartOfSpeech.PERFECT);
    third("", stems[1], others[1], "تا", Gender.FEMININE, Number.DUAL, 0, PartOfSpeech.PERFECT);
    third("", stems[4], others[4], "ا", Gender.MASCULINE, Number.DUAL, 0, PartOfSpeech.PERFECT);
    third("", stems[2], others[2], "ن", Gender.FEMININE, Number.PLURAL, 0, PartOfSpeech.PERFECT);
    plural("", stems[3], others[3], PartOfSpeech.PERFECT, Gender.MASCULINE);
    personal(stems[2], "ت", ANY_PERSON);
    personal(
        stems[2], "نا", Features.of(PartOfSpeech.PERFECT, null, Person.FIRST, null, Number.PLURAL));
    int second =
        Features.of(PartOfSpeech.PERFECT, null, Person.SECOND, Gender.MASCULINE, Number.PLURAL);
    personal(stems[2], "تم", second | Features.NO_ENCLITIC);
    personal(stems[2], "تمو", second | Features.ENCLITIC_ONLY);
  }

  private void imperfect() {
    PartOfSpeech pos = PartOfSpeech.IMPERFECT;
    String bare = active.imperfect();
    String bareP = passive == null ? null : passive.imperfect();
    String shorter = active.jussive();
    String shorterP = passive == null ? null : passive.jussive();
    boolean differs = !bare.equals(shorter);
    Gender[] genders = {Gender.MASCULINE, Gender.FEMININE};
    String[] prefixes = {"ي", "ت"};
    for (int i = 0; i < 2; i++) {
      third(prefixes[i], bare, bareP, "", genders[i], Number.SINGULAR, 0, pos);
      beforeEnclitic(prefixes[i], bare, genders[i], pos);
      if (differs) {
        third(prefixes[i], shorter, shorterP, "", genders[i], Number.SINGULAR, Features.SHORT, pos);
      }
      third(
          prefixes[i],
          active.subdual(),
          passive == null ? null : passive.subdual(),
          "ان",
          genders[i],
          Number.DUAL,
          Features.NO_ENCLITIC,
          pos);
      third(
          prefixes[i],
          active.subdual(),
          passive == null ? null : passive.subdual(),
          "ا",
          genders[i],
          Number.DUAL,
          Features.SHORT,
          pos);
      plural(
          prefixes[i],
          active.subplural(),
          passive == null ? null : passive.subplural(),
          pos,
          Gender.MASCULINE);
    }
    third(
        "ي",
        active.subclosed(),
        passive == null ? null : passive.subclosed(),
        "ن",
        Gender.FEMININE,
        Number.PLURAL,
        0,
        pos);
    first("أ", Number.SINGULAR, bare, shorter);
    first("ن", Number.PLURAL, bare, shorter);
  }

  private void first(String prefix, Number number, String bare, String shorter) {
    int features = Features.of(PartOfSpeech.IMPERFECT, null, Person.FIRST, null, number);
    put(prefix, bare, "", features | flags);
    if (!bare.equals(shorter)) {
      put(prefix, shorter, "", features | flags | Features.SHORT);
    }
    if (bare.endsWith("ى")) {
      put(prefix, VerbStems.cut(bare, 1), "ا", features | flags | Features.ENCLITIC_ONLY);
    }
  }

  private void plural(
      String prefix, String stem, @Nullable String stemP, PartOfSpeech pos, Gender gender) {
    if (pos == PartOfSpeech.PERFECT) {
      third(prefix, stem, stemP, "وا", gender, Number.PLURAL, Features.NO_ENCLITIC, pos);
      third(prefix, stem, stemP, "و", gender, Number.PLURAL, Features.ENCLITIC_ONLY, pos);
    } else {
      third(prefix, stem, stemP, "ون", gender, Number.PLURAL, 0, pos);
      third(
          prefix,
          stem,
          stemP,
          "وا",
          gender,
          Number.PLURAL,
          Features.NO_ENCLITIC | Features.SHORT,
          pos);
      third(
          prefix,
          stem,
          stemP,
          "و",
          gender,
          Number.PLURAL,
          Features.ENCLITIC_ONLY | Features.SHORT,
          pos);
    }
    char last = stem.charAt(stem.length() - 1);
    String seated = last == 'أ' || last == 'ء' ? VerbStems.set(stem, -1, 'ؤ') : null;
    if (seated != null) {
      if (stem.endsWith("يء")) {
        seated = VerbStems.set(stem, -1, 'ئ');
      }
      plural(prefix, seated, null, pos, gender);
    }
  }

  /** Spellings before an enclitic: رماه of رمى, يقرؤه of يقرأ. */
  private void beforeEnclitic(String prefix, String stem, Gender gender, PartOfSpeech pos) {
    char last = stem.charAt(stem.length() - 1);
    int features =
        Features.of(pos, null, Person.THIRD, gender, Number.SINGULAR)
            | flags
            | Features.ENCLITIC_ONLY;
    if (last == 'ى') {
      put(prefix, VerbStems.cut(stem, 1), "ا", features);
    } else if (pos == PartOfSpeech.IMPERFECT && (last == 'أ' || last == 'ء')) {
      put(prefix, VerbStems.cut(stem, 1), stem.endsWith("يء") ? "ئ" : "ؤ", features);
    }
  }

  private void personal(String stem, String suffix, int features) {
    put("", stem, suffix, features | flags);
  }

  private void third(
      String prefix,
      String stem,
      @Nullable String stemP,
      String suffix,
      Gender gender,
      Number number,
      int more,
      PartOfSpeech pos) {
    int features = Features.of(pos, null, Person.THIRD, gender, number) | more | flags;
    if (stemP == null) {
      build(letters, prefix, stem, suffix, false);
      sink.form(letters, Features.withVoice(features, passive == null ? Voice.ACTIVE : null));
      return;
    }
    build(letters, prefix, stem, suffix, false);
    if (stem.equals(stemP)) {
      sink.form(letters, features);
      return;
    }
    build(other, prefix, stemP, suffix, false);
    sink.form(letters, Features.withVoice(features, Voice.ACTIVE));
    sink.form(other, Features.withVoice(features, Voice.PASSIVE));
  }

  private void put(String prefix, String stem, String suffix, int features) {
    build(letters, prefix, stem, suffix, true);
    sink.form(letters, Features.withVoice(features, null));
  }

  private void imperative(Verb verb) {
    String stem = active.jussive();
    String opening =
        switch (verb.form()) {
          case "2", "3", "5", "6", "q1", "q2" -> "";
          case "4" -> "أ";
          case "1" ->
              GroundStems.isAssimilated(verb)
                      || !active.imperfect().equals(stem) && active.subplural().length() == 3
                      || verb.lemma().length() == 2
                  ? ""
                  : "ا";
          default -> "ا";
        };
    int features = flags | Features.RARE;
    String root =
        opening.isEmpty() && verb.form().equals("2") || verb.form().equals("3")
            ? verb.lemma()
            : stem;
    put(
        opening,
        root,
        "",
        Features.of(PartOfSpeech.IMPERATIVE, null, Person.SECOND, Gender.MASCULINE, Number.SINGULAR)
            | features);
    int plural =
        Features.of(PartOfSpeech.IMPERATIVE, null, Person.SECOND, Gender.MASCULINE, Number.PLURAL)
            | features;
    put(opening, active.subplural(), "وا", plural | Features.NO_ENCLITIC);
    put(opening, active.subplural(), "و", plural | Features.ENCLITIC_ONLY);
  }

  /**
   * Joins the parts, contracting أأ and أا to آ, and a final ن with that of the ending. A final ت
   * is contracted only with that of the first and second persons: بتُّ is written بت, but باتَتْ
   * keeps both letters.
   */
  private static void build(
      StringBuilder out, String prefix, String stem, String suffix, boolean isPersonal) {
    out.setLength(0);
    char head = stem.charAt(0);
    if (prefix.equals("أ") && (head == 'أ' || head == 'ا')) {
      out.append('آ').append(stem, 1, stem.length());
    } else {
      out.append(prefix).append(stem);
    }
    if (head == 'أ'
        && stem.length() > 1
        && stem.charAt(1) == 'ا'
        && out.length() == prefix.length() + stem.length()) {
      out.setCharAt(prefix.length(), 'آ');
      out.deleteCharAt(prefix.length() + 1);
    }
    if (suffix.isEmpty()) {
      return;
    }
    char last = out.charAt(out.length() - 1);
    char next = suffix.charAt(0);
    if (last == 'أ' && next == 'ا') {
      out.setCharAt(out.length() - 1, 'آ');
      out.append(suffix, 1, suffix.length());
    } else if (last == next && (last == 'ن' || last == 'ت' && isPersonal)) {
      out.append(suffix, 1, suffix.length());
    } else {
      out.append(suffix);
    }
  }
}
