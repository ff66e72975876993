package org.tawatur.morph;

import static org.tawatur.morph.VerbStems.cut;
import static org.tawatur.morph.VerbStems.drop;
import static org.tawatur.morph.VerbStems.isHamza;
import static org.tawatur.morph.VerbStems.reseat;
import static org.tawatur.morph.VerbStems.seat;
import static org.tawatur.morph.VerbStems.set;

import org.tawatur.morph.VerbStems.Imperfect;
import org.tawatur.morph.VerbStems.Perfect;

/**
 * Stems of form I, where root and middle vowels decide: قتل، شدّ، قال، باع، دعا، رمى، بقي، وصل،
 * أخذ، قرأ.
 */
final class GroundStems {
  private GroundStems() {}

  static VerbStems active(Verb verb) {
    String lemma = spread(verb.lemma());
    int n = lemma.length();
    char vowel = verb.imperfectVowel();
    char last = lemma.charAt(n - 1);
    if (n == 2) {
      String closed = lemma + last;
      String imperfect = isHamza(lemma.charAt(0)) ? seat(vowel) + lemma.substring(1) : lemma;
      return Perfect.open(lemma, closed).with(Imperfect.doubled(imperfect, imperfect + last));
    }
    if (isHollow(lemma)) {
      return hollow(lemma, vowel);
    }
    String onset = isAssimilated(verb) ? lemma.substring(1, n - 1) : cut(lemma, 1);
    if (last == 'ا' || last == 'ى' || last == 'ي') {
      char glide = last == 'ا' && vowel != 'i' ? 'و' : 'ي';
      String rest = lemma.equals("رأى") ? "ر" : onset;
      Perfect perfect =
          last == 'ي'
              ? new Perfect(lemma, lemma, lemma, cut(lemma, 1), lemma)
              : Perfect.weak(lemma, cut(lemma, 1), glide);
      char ending = vowel == 'a' ? 'ى' : vowel == 'i' ? 'ي' : last == 'ا' ? 'و' : 'ي';
      return perfect.with(Imperfect.weak(rest, ending, ending == 'و' ? 'و' : 'ي'));
    }
    return Perfect.sound(lemma).with(Imperfect.sound(reseat(onset + last, vowel)));
  }

  static VerbStems passive(Verb verb) {
    String lemma = spread(verb.lemma());
    int n = lemma.length();
    char last = lemma.charAt(n - 1);
    if (n == 2) {
      String imperfect = isHamza(lemma.charAt(0)) ? "ؤ" + lemma.substring(1) : lemma;
      return Perfect.open(lemma, lemma + last).with(Imperfect.doubled(imperfect, imperfect + last));
    }
    String first = isHamza(lemma.charAt(0)) ? "ؤ" : lemma.substring(0, 1);
    if (isHollow(lemma)) {
      String closed = drop(lemma, 2);
      String jussive = first + last;
      return Perfect.open(reseat(set(lemma, 1, 'ي'), 'i'), closed)
          .with(Imperfect.open(first + 'ا' + last, jussive));
    }
    if (last == 'ا' || last == 'ى' || last == 'ي') {
      String rest = lemma.equals("رأى") ? "ر" : first + lemma.substring(1, n - 1);
      String perfect = reseat(cut(lemma, 1) + 'ي', 'i');
      return Perfect.weakPassive(cut(perfect, 1)).with(Imperfect.weak(rest, 'ى', 'ي'));
    }
    String imperfect = first + lemma.substring(1);
    return Perfect.sound(reseat(lemma, 'i')).with(Imperfect.sound(reseat(imperfect, 'a')));
  }

  private static VerbStems hollow(String lemma, char vowel) {
    char middle = vowel == 'i' ? 'ي' : vowel == 'u' ? 'و' : 'ا';
    char last = lemma.charAt(2);
    boolean hamza = isHamza(last);
    char first = lemma.charAt(0);
    String onset = String.valueOf(isHamza(first) ? vowel == 'u' ? 'ؤ' : 'ئ' : first);
    String closed = String.valueOf(first) + (hamza ? seat(vowel == 'u' ? 'u' : 'i') : last);
    String jussive = onset + (hamza ? seat(vowel) : last);
    return Perfect.open(lemma, closed).with(Imperfect.open(onset + middle + last, jussive));
  }

  /** Whether the first root letter و falls away in the imperfect: وصل يصل, but وجل يوجل. */
  static boolean isAssimilated(Verb verb) {
    char vowel = verb.imperfectVowel();
    return verb.lemma().charAt(0) == 'و'
        && (vowel == 'i'
            || vowel == 'a' && verb.perfectVowel() != 'i'
            || verb.lemma().equals("وسع")
            || verb.lemma().equals("وطئ"));
  }

  static boolean isHollow(String lemma) {
    return lemma.length() == 3 && lemma.charAt(1) == 'ا';
  }

  /** Writes آ as the two letters it stands for. */
  static String spread(String lemma) {
    return lemma.charAt(0) == 'آ' ? "أا" + lemma.substring(1) : lemma;
  }
}
