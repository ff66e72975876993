package org.tawatur.count;

import org.jspecify.annotations.Nullable;
import org.tawatur.count.CountWord.Kind;
import org.tawatur.morph.Token;

/** What happened to the people counted, by the nearest words that say so in their clause. */
final class Happenings {
  private static final String KILLED = "killed";
  private static final String WOUNDED = "wounded";
  private static final String RELEASED = "released";
  private static final String CASUALTIES = "casualties";
  private static final int BEFORE = 14;
  private static final int BEHIND = 6;
  private static final int CLOSE = 5;

  private record Governor(String value, int index) {}

  private Happenings() {}

  /**
   * What is counted by {@code noun} in the count {@code [start, end)}; null where nothing is known.
   */
  static @Nullable String of(Line line, int start, Mark noun, int end) {
    if (noun.kind() == Kind.THING) {
      return noun.value();
    }
    if (noun.kind() == Kind.STATE) {
      return state(line, start, noun, end);
    }
    String happened = happened(line, start, end, false);
    if (happened != null) {
      return happened;
    }
    return noun.kind() == Kind.OTHERS ? null : noun.value();
  }

  /** What happened to people of no known class. */
  static String people(Line line, int start, int end) {
    String happened = happened(line, start, end, false);
    return happened == null ? "people" : happened;
  }

  /** What a number counts that stands without a noun, or null. */
  static @Nullable String alone(Line line, int start, int end) {
    if (line.has(end, Kind.BETWEEN) && line.has(end + 1, Kind.STATE)) {
      return isPairOfStates(line, end + 1) ? CASUALTIES : null;
    }
    return happened(line, start, end, true);
  }

  private static @Nullable String state(Line line, int start, Mark noun, int end) {
    boolean killed = noun.value().equals(KILLED);
    if (killed && isPairOfStates(line, end - 1)) {
      return CASUALTIES;
    }
    if (killed || noun.value().equals(WOUNDED)) {
      return noun.value();
    }
    Governor governor = before(line, start, false);
    if (governor == null || start - governor.index > CLOSE) {
      return noun.value();
    }
    return switch (governor.value) {
      case KILLED, WOUNDED, RELEASED -> governor.value;
      default -> noun.value();
    };
  }

  private static boolean isPairOfStates(Line line, int i) {
    Mark first = line.mark(i, Kind.STATE);
    Mark second = line.mark(i + 1, Kind.STATE);
    return first != null
        && second != null
        && first.value().equals(KILLED)
        && second.value().equals(WOUNDED)
        && line.key(i + 1).startsWith("و");
  }

  private static @Nullable String happened(Line line, int start, int end, boolean alone) {
    if (line.has(end, Kind.BETWEEN) && isPairOfStates(line, end + 1)) {
      return CASUALTIES;
    }
    Governor governor = before(line, start, alone);
    if (governor != null) {
      Mark other = line.mark(governor.index - 1, Kind.GOVERNOR);
      boolean pair = governor.value.equals(WOUNDED) && line.key(governor.index).startsWith("و");
      return pair && other != null && other.value().equals(KILLED) ? CASUALTIES : governor.value;
    }
    return behind(line, end);
  }

  private static @Nullable Governor before(Line line, int start, boolean alone) {
    for (int i = start - 1; i >= Math.max(0, start - BEFORE); i--) {
      Token token = line.token(i);
      if (isStop(token) || alone && token.isMark('،') || line.has(i, Kind.SUBSET)) {
        return null;
      }
      Mark governor = line.mark(i, Kind.GOVERNOR);
      if (governor != null) {
        return new Governor(governor.value(), i);
      }
      Mark state = line.mark(i, Kind.STATE);
      if (state != null && (alone || state.form().hasArticle())) {
        return new Governor(state.value(), i);
      }
      boolean relative = line.has(i - 1, Kind.RELATIVE) || line.has(i - 2, Kind.RELATIVE);
      if (token.isVerb() && !line.has(i, Kind.PASS) && !relative) {
        return null;
      }
    }
    return null;
  }

  /** What is said of them behind the counted: "five people were killed, met their death". */
  private static @Nullable String behind(Line line, int end) {
    for (int i = end; i < Math.min(line.size(), end + BEHIND); i++) {
      Token token = line.token(i);
      if (isStop(token) || token.isMark('،') || line.has(i, Kind.SUBSET)) {
        return null;
      }
      Mark governor = line.mark(i, Kind.GOVERNOR);
      boolean ofThem = line.key(i).endsWith("وا") || line.key(i).endsWith("هم");
      boolean plural = ofThem && !line.key(i).startsWith("و");
      if (governor != null && plural) {
        return governor.value();
      }
      if (line.isNumber(i) || line.has(i, Kind.NUMBER)) {
        return null;
      }
    }
    return null;
  }

  private static boolean isStop(Token token) {
    return token.isMark('.')
        || token.isMark('؛')
        || token.isMark('!')
        || token.isMark('؟')
        || token.isMark(':');
  }
}
