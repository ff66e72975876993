package org.tawatur.morph;

/**
 * All that the choice between readings asks of a reading, as one long: its {@link Features} in the
 * low bits, its {@link Traits} above them, its kind on top. The readings of a word then lie side by
 * side in memory, where weighing every pair of neighbours passes over them fast.
 */
final class Signs {
  /** No reading: what stands before the first word. */
  static final long NONE = -1;

  private static final int FEATURES = 29;
  private static final int TRAITS = 25;
  private static final PartOfSpeech[] CLASSES = PartOfSpeech.values();
  private static final WordKind[] KINDS = WordKind.values();

  private Signs() {}

  /** The signs of {@code reading}. */
  static long of(Reading reading) {
    if (reading.features() >>> FEATURES != 0
        || reading.traits() >>> TRAITS != 0
        || reading.pos() != Features.pos(reading.features())) {
      throw new IllegalArgumentException("not to be packed: " + reading);
    }
    long kind = reading.kind().ordinal();
    return kind << FEATURES + TRAITS | (long) reading.traits() << FEATURES | reading.features();
  }

  static PartOfSpeech pos(long signs) {
    return CLASSES[(int) signs & 31];
  }

  static WordKind kind(long signs) {
    return KINDS[(int) (signs >>> FEATURES + TRAITS)];
  }

  /** Whether it has one of the {@link Traits}. */
  static boolean has(long signs, int traits) {
    return ((int) (signs >>> FEATURES) & traits) != 0;
  }

  static int features(long signs) {
    return (int) signs & (1 << FEATURES) - 1;
  }
}
