package org.tawatur.morph;

import static org.tawatur.morph.VerbStems.cut;
import static org.tawatur.morph.VerbStems.isHamza;
import static org.tawatur.morph.VerbStems.reseat;
import static org.tawatur.morph.VerbStems.set;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Participles and regular verbal nouns of a verb. */
final class Derivatives {
  private Derivatives() {}

  /**
   * A noun or adjective made from a verb.
   *
   * @param letters masculine singular, weak ones with their ي
   * @param pos participle or verbal noun
   * @param voice of a participle; null where active and passive are written alike
   */
  record Derived(String letters, PartOfSpeech pos, @Nullable Voice voice) {}

  /** The participles, then the verbal nouns, the listed ones first. */
  static List<Derived> of(Verb verb) {
    List<Derived> result = new ArrayList<>(6);
    String active = verb.form().equals("1") ? groundActive(verb) : derivedActive(verb);
    String passive = verb.form().equals("1") ? groundPassive(verb) : derivedPassive(verb);
    if (active.equals(passive)) {
      result.add(new Derived(active, PartOfSpeech.ACTIVE_PARTICIPLE, null));
    } else {
      result.add(new Derived(active, PartOfSpeech.ACTIVE_PARTICIPLE, Voice.ACTIVE));
      result.add(new Derived(passive, PartOfSpeech.PASSIVE_PARTICIPLE, Voice.PASSIVE));
    }
    for (String masdar : verb.masdars()) {
      result.add(new Derived(masdar, PartOfSpeech.MASDAR, null));
    }
    String regular = verb.form().equals("1") ? "" : masdar(verb);
    if (!regular.isEmpty() && !verb.masdars().contains(regular)) {
      result.add(new Derived(regular, PartOfSpeech.MASDAR, null));
    }
    return result;
  }

  private static String groundActive(Verb verb) {
    String lemma = GroundStems.spread(verb.lemma());
    char last = lemma.charAt(lemma.length() - 1);
    String onset = isHamza(lemma.charAt(0)) ? "آ" : lemma.charAt(0) + "ا";
    if (lemma.length() == 2) {
      return onset + last;
    }
    if (GroundStems.isHollow(lemma)) {
      return isHamza(last) ? onset + "ئي" : onset + "ئ" + last;
    }
    char middle = isHamza(lemma.charAt(1)) ? 'ئ' : lemma.charAt(1);
    return onset + middle + (isWeak(last) ? 'ي' : isHamza(last) ? 'ئ' : last);
  }

  private static String groundPassive(Verb verb) {
    String lemma = GroundStems.spread(verb.lemma());
    char last = lemma.charAt(lemma.length() - 1);
    char first = lemma.charAt(0);
    char vowel = verb.imperfectVowel();
    if (lemma.length() == 2) {
      return "م" + lemma + "و" + last;
    }
    if (GroundStems.isHollow(lemma)) {
      return "م"
          + first
          + (vowel == 'i' || vowel == 'a' && verb.root().indexOf('ي') == 1 ? "ي" : "و")
          + last;
    }
    if (isWeak(last)) {
      return "م" + cut(lemma, 1) + (last == 'ا' && vowel == 'u' ? "و" : "ي");
    }
    char middle = isHamza(lemma.charAt(1)) ? 'ؤ' : lemma.charAt(1);
    return "م" + first + middle + "و" + (isHamza(last) ? 'ء' : last);
  }

  private static String derivedActive(Verb verb) {
    String stem = VerbStems.active(verb).imperfect();
    if (stem.endsWith("ى")) {
      return "م" + cut(stem, 1) + "ي";
    }
    return "م" + (DerivedStems.keepsA(verb) ? reseat(stem, 'i') : stem);
  }

  private static String derivedPassive(Verb verb) {
    return verb.form().equals("7") || verb.form().equals("9") || verb.form().equals("q4")
        ? derivedActive(verb)
        : "م" + VerbStems.passive(verb).imperfect();
  }

  /**
   * The regular verbal noun of a derived form: تدريب، محاولة، إرسال، تقدم، تبادل، انسحاب، اتفاق،
   * استقبال.
   */
  static String masdar(Verb verb) {
    String lemma = GroundStems.spread(verb.lemma());
    int n = lemma.length();
    char last = lemma.charAt(n - 1);
    String rest = cut(lemma, 1);
    boolean weak = last == 'ى' || last == 'ا';
    return switch (verb.form()) {
      case "2" -> "ت" + rest + (weak ? "ية" : isHamza(last) ? "ئة" : "ي" + last);
      case "3" -> {
        String base = isHamza(lemma.charAt(0)) ? "ؤ" + rest.substring(1) : rest;
        yield "م" + base + (weak ? "اة" : last + "ة");
      }
      case "4" -> fourth(verb, lemma);
      case "5", "6", "q2" -> {
        if (weak) {
          yield verb.lemma().substring(0, verb.lemma().length() - 1) + "ي";
        }
        String seated =
            verb.form().equals("6") && n >= 2 && isHamza(lemma.charAt(n - 2))
                ? set(lemma, -2, 'ؤ')
                : lemma;
        yield isHamza(last) ? set(seated, -1, 'ؤ') : seated;
      }
      case "7", "8" ->
          weak
              ? rest + "اء"
              : DerivedStems.isHollow(verb, lemma)
                  ? cut(lemma, 2) + "يا" + last
                  : DerivedStems.isContracted(verb, lemma)
                      ? lemma + "ا" + last
                      : lengthened(rest, last);
      case "10" -> {
        if (DerivedStems.isHollow(verb, lemma)) {
          yield lemma + "ة";
        }
        String base = lemma.charAt(3) == 'و' ? set(rest, 3, 'ي') : rest;
        yield weak
            ? base + "اء"
            : DerivedStems.isContracted(verb, lemma) ? lemma + "ا" + last : lengthened(base, last);
      }
      case "9", "q4" -> reseatBeforeLast(lemma) + "ا" + last;
      case "q1" -> lemma + "ة";
      default -> "";
    };
  }

  private static String fourth(Verb verb, String lemma) {
    char last = lemma.charAt(lemma.length() - 1);
    String body = lemma.substring(1, lemma.length() - 1);
    boolean hollow = DerivedStems.isHollow(verb, lemma);
    boolean contracted = DerivedStems.isContracted(verb, lemma);
    char head = lemma.charAt(1);
    if (!hollow && (head == 'ا' || head == 'و' || head == 'ي') && lemma.length() > 3) {
      body = "ي" + body.substring(1);
    }
    if (last == 'ى' || last == 'ا') {
      return lemma.equals("أرى") ? "إراءة" : "إ" + body + "اء";
    }
    if (hollow) {
      return "إ" + body + last + "ة";
    }
    return contracted ? "إ" + body + last + "ا" + last : "إ" + lengthened(body, last);
  }

  private static String lengthened(String rest, char last) {
    String seated =
        isHamza(rest.charAt(rest.length() - 1))
            ? set(rest, -1, 'آ') + last
            : rest + "ا" + (isHamza(last) ? 'ء' : last);
    return seated.replace("أآ", "آ");
  }

  private static String reseatBeforeLast(String lemma) {
    return isHamza(lemma.charAt(lemma.length() - 2)) ? set(lemma, -2, 'ئ') : lemma;
  }

  private static boolean isWeak(char last) {
    return last == 'ا' || last == 'ى' || last == 'ي';
  }
}
