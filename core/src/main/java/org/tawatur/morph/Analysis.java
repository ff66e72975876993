package org.tawatur.morph;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a written word. Immutable and thread-safe.
 *
 * <p>A class and not a record, for the proclitics are asked for at every step and so are kept as a
 * number beside the list.
 */
public final class Analysis {
  private static final int BITS = 4;

  private final List<Proclitic> proclitics;

  /** The proclitics as one number: their ordinals from 1, {@link #BITS} bits each, as written. */
  private final int prefix;

  /** A bit for each proclitic. */
  private final int mask;

  private final boolean hasArticle;
  private final Lemma lemma;
  private final PartOfSpeech pos;
  private final @Nullable Voice voice;
  private final @Nullable Person person;
  private final @Nullable Gender gender;
  private final @Nullable Number number;
  private final @Nullable Enclitic enclitic;

  /**
   * A reading.
   *
   * @param proclitics particles before it, in the order written
   * @param hasArticle whether it carries ال
   * @param lemma the dictionary word
   * @param pos its word class in this reading
   * @param voice voice of a verb; null where the word is no verb or its letters leave the voice
   *     open
   * @param person person of a verb or pronoun, else null
   * @param gender gender, or null where not known
   * @param number number, or null where not known
   * @param enclitic pronoun after it, or null
   */
  public Analysis(
      List<Proclitic> proclitics,
      boolean hasArticle,
      Lemma lemma,
      PartOfSpeech pos,
      @Nullable Voice voice,
      @Nullable Person person,
      @Nullable Gender gender,
      @Nullable Number number,
      @Nullable Enclitic enclitic) {
    this.proclitics = List.copyOf(proclitics);
    this.prefix = prefix(this.proclitics);
    this.mask = mask(this.proclitics);
    this.hasArticle = hasArticle;
    this.lemma = lemma;
    this.pos = pos;
    this.voice = voice;
    this.person = person;
    this.gender = gender;
    this.number = number;
    this.enclitic = enclitic;
  }

  private static int prefix(List<Proclitic> proclitics) {
    if (proclitics.size() * BITS > Integer.SIZE) {
      throw new IllegalArgumentException("too many proclitics: " + proclitics);
    }
    int prefix = 0;
    for (Proclitic proclitic : proclitics) {
      prefix = prefix << BITS | proclitic.ordinal() + 1;
    }
    return prefix;
  }

  private static int mask(List<Proclitic> proclitics) {
    int mask = 0;
    for (Proclitic proclitic : proclitics) {
      mask |= 1 << proclitic.ordinal();
    }
    return mask;
  }

  /** Particles before the word, in the order written. */
  public List<Proclitic> proclitics() {
    return proclitics;
  }

  /** Whether a particle is written before the word. */
  public boolean hasProclitic() {
    return prefix != 0;
  }

  /** Whether {@code proclitic} is written before the word. */
  public boolean has(Proclitic proclitic) {
    return (mask & 1 << proclitic.ordinal()) != 0;
  }

  /** Whether {@code proclitic} and no other is written before the word. */
  public boolean hasOnly(Proclitic proclitic) {
    return prefix == proclitic.ordinal() + 1;
  }

  /** Whether the same proclitics are written before the word of {@code other}. */
  public boolean hasProcliticsOf(Analysis other) {
    return prefix == other.prefix;
  }

  /** Whether it carries ال. */
  public boolean hasArticle() {
    return hasArticle;
  }

  /** The dictionary word. */
  public Lemma lemma() {
    return lemma;
  }

  /** The word class in this reading. */
  public PartOfSpeech pos() {
    return pos;
  }

  /** Voice of a verb; null where the word is no verb or its letters leave the voice open. */
  public @Nullable Voice voice() {
    return voice;
  }

  /** Person of a verb or pronoun, else null. */
  public @Nullable Person person() {
    return person;
  }

  /** Gender, or null where not known. */
  public @Nullable Gender gender() {
    return gender;
  }

  /** Number, or null where not known. */
  public @Nullable Number number() {
    return number;
  }

  /** Whether the reading tells of two or more. */
  public boolean isSeveral() {
    Number number = number();
    return number == Number.PLURAL || number == Number.DUAL;
  }

  /** Pronoun after the word, or null. */
  public @Nullable Enclitic enclitic() {
    return enclitic;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return this == object
        || object instanceof Analysis other
            && prefix == other.prefix
            && hasArticle == other.hasArticle
            && pos == other.pos
            && voice == other.voice
            && person == other.person
            && gender == other.gender
            && number == other.number
            && enclitic == other.enclitic
            && lemma.equals(other.lemma);
  }

  @Override
  public int hashCode() {
    return Objects.hash(prefix, hasArticle, lemma, pos, voice, person, gender, number, enclitic);
  }

  @Override
  public String toString() {
    return lemma.name() + " " + pos + " " + proclitics + (hasArticle ? " ال" : "");
  }
}
