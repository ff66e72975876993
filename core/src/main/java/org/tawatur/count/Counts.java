package org.tawatur.count;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.count.CountWord.Kind;
import org.tawatur.count.Numerals.Numeral;
import org.tawatur.morph.Token;
import org.tawatur.text.NormalText;
import org.tawatur.text.Span;

/**
 * Finds how many of what a sentence speaks of.
 *
 * <p>Of people, what is counted is what happened to them where the clause says it, else what they
 * are; of things, what they are. Numbers of which neither is known are left out. Immutable and safe
 * to share; the cost is linear in the number of tokens.
 */
public final class Counts {
  private final Marks marks;

  /** Made of the count words of the lexicon. */
  public Counts(List<CountWord> words) {
    marks = new Marks(words);
  }

  /**
   * The counts among {@code tokens}, in the order of the text and without overlap. A count covers
   * the number and the noun beside it.
   *
   * @param text the text the tokens are from
   * @param tokens of one sentence
   */
  public List<Count> counts(NormalText text, List<Token> tokens) {
    Line line = new Line(tokens, marks);
    List<Count> found = new ArrayList<>();
    int i = 0;
    int free = 0;
    while (i < line.size()) {
      Counted counted = line.isPromising(i) ? counted(line, i, free) : null;
      if (counted != null && counted.of != null) {
        int start = text.normal(tokens.get(counted.start).span().start()) + counted.skipped;
        int end = text.normal(tokens.get(counted.end - 1).span().end());
        Span span = text.original(start, end);
        found.add(new Count(span, span.in(text.original()), counted.value, counted.of));
      }
      free = counted == null ? free : counted.end;
      i = counted == null ? i + 1 : counted.end;
    }
    return found;
  }

  /** A number read; of nothing where it is no count. */
  private record Counted(int start, int end, int skipped, long value, @Nullable String of) {}

  private static @Nullable Counted counted(Line line, int i, int free) {
    Mark noun = line.noun(i);
    if (noun != null && (noun.isDual() || noun.isSingular())) {
      Counted unit = noun.isDual() ? dual(line, i, noun) : one(line, i, noun);
      if (unit != null) {
        return unit;
      }
    }
    Numeral first = Numerals.at(line, i);
    if (first == null) {
      return null;
    }
    if (Exclusions.isExcluded(line, first)) {
      return new Counted(i, first.end(), 0, 0, null);
    }
    int end = Ranges.end(line, first);
    int skipped = first.form().skipped();
    Nouns.Found found = isOfPrevious(line, i, free, first) ? null : Nouns.after(line, end);
    if (found == null && first.form().hasArticle()) {
      Mark before = i > free ? line.noun(i - 1) : null;
      if (before != null && before.kind() != Kind.OTHERS && !before.isSingular()) {
        String of = Happenings.of(line, i - 1, before, end);
        return new Counted(i - 1, end, before.form().skipped(), first.value(), of);
      }
      return new Counted(i, end, 0, 0, null);
    }
    if (found == null) {
      boolean alone = !Nouns.isOther(line, end) && first.value() > 1 && !Exclusions.isYear(first);
      String of = alone ? Happenings.alone(line, i, end) : null;
      return new Counted(i, end, skipped, first.value(), of);
    }
    if (found.measure()) {
      return new Counted(i, found.end(), 0, 0, null);
    }
    String of =
        found.noun() == null
            ? Happenings.people(line, i, found.end())
            : Happenings.of(line, i, found.noun(), found.end());
    return new Counted(i, found.end(), skipped, first.value(), of);
  }

  private static @Nullable Counted dual(Line line, int i, Mark noun) {
    boolean known = noun.kind() == Kind.THING && noun.form().hasArticle();
    boolean numbered = i > 0 && (Numerals.at(line, i - 1) != null);
    if (known || numbered) {
      return null;
    }
    int end = i + noun.length();
    Mark two = line.mark(end, Kind.NUMBER);
    if (two != null && two.number() == 2 && two.form().skipped() == 0) {
      end += two.length();
    }
    return new Counted(i, end, noun.form().skipped(), 2, Happenings.of(line, i, noun, end));
  }

  /** One person or thing that is said to be one; not "of one family", which is the same. */
  private static @Nullable Counted one(Line line, int i, Mark noun) {
    int next = i + noun.length();
    Mark one = line.mark(next, Kind.NUMBER);
    boolean single =
        one != null && one.number() == 1 && one.form().skipped() == 0 && !one.form().hasArticle();
    boolean same = line.is(i - 1, "من") || line.is(i - 1, "في");
    if (same
        || !single
        || line.mark(next + 1, Kind.NUMBER) != null && line.key(next + 1).startsWith("و")) {
      return null;
    }
    return new Counted(
        i, next + 1, noun.form().skipped(), 1, Happenings.of(line, i, noun, next + 1));
  }

  /** Whether the number stands behind its noun: "the five soldiers". */
  private static boolean isOfPrevious(Line line, int i, int free, Numeral numeral) {
    Mark before = i > free && numeral.form().hasArticle() ? line.noun(i - 1) : null;
    return before != null && before.form().hasArticle() && !before.isSingular();
  }
}
