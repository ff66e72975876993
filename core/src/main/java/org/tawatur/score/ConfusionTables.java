package org.tawatur.score;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tables of what is taken for what, while they are filled. */
final class ConfusionTables {
  private static final String REPORT = "the report itself";
  private static final String SOMEBODY = "somebody";
  private static final String SAME = "the same";
  private static final String OTHER = "somebody else";

  private static final String RIGHT = "right";
  private static final String MISSING = "some missing";
  private static final String EXTRA = "some too many";
  private static final String WRONG = "others";

  private final Confusion.Builder types =
      new Confusion.Builder(Trait.TYPE.label(), List.of(Confusion.NONE));
  private final Confusion.Builder polarity =
      new Confusion.Builder(Trait.POLARITY.label(), List.of());
  private final Confusion.Builder modality =
      new Confusion.Builder(Trait.MODALITY.label(), List.of());
  private final Confusion.Builder mode =
      new Confusion.Builder(Trait.MODE.label(), List.of(Confusion.NONE));
  private final Confusion.Builder origin =
      new Confusion.Builder(Trait.ORIGIN.label(), List.of(REPORT, SOMEBODY, SAME, OTHER));
  private final Confusion.Builder fields =
      new Confusion.Builder(
          "who, where and when",
          List.of("actors", "recipients", "chain", "where", "date", RIGHT, MISSING, EXTRA, WRONG));

  /** Adds a gold claim with its coded one. */
  void found(Confusion.Case pair) {
    ScoredClaim gold = Objects.requireNonNull(pair.gold());
    ScoredClaim coded = Objects.requireNonNull(pair.coded());
    types.add(gold.type(), coded.type(), true, pair);
    trait(polarity, gold.polarity(), coded.polarity(), pair);
    trait(modality, gold.modality(), coded.modality(), pair);
    trait(mode, gold.value(Trait.MODE), coded.value(Trait.MODE), pair);
    if (!gold.unsaid().contains(Trait.ORIGIN) && !coded.unsaid().contains(Trait.ORIGIN)) {
      origin(gold, coded, pair);
    }
    ScoredClaim.Participants mine = gold.participants();
    ScoredClaim.Participants others = coded.participants();
    field("actors", mine.actors(), others.actors(), pair);
    field("recipients", mine.recipients(), others.recipients(), pair);
    field("chain", mine.chain(), others.chain(), pair);
    field("where", mine.where(), others.where(), pair);
    String date = dateOutcome(gold.date(), coded.date());
    fields.add("date", date, date.equals(RIGHT), pair);
  }

  /** Adds a gold claim that was not found, with what its words were taken for, if anything. */
  void missed(Confusion.Case pair) {
    ScoredClaim gold = Objects.requireNonNull(pair.gold());
    ScoredClaim coded = pair.coded();
    types.add(gold.type(), coded == null ? Confusion.NONE : coded.type(), false, pair);
  }

  /** Adds a coded claim that pairs with nothing. */
  void extra(Confusion.Case alone) {
    types.add(Confusion.NONE, Objects.requireNonNull(alone.coded()).type(), false, alone);
  }

  private static void trait(
      Confusion.Builder table, @Nullable String gold, @Nullable String coded, Confusion.Case pair) {
    if (gold != null && coded != null) {
      table.add(gold, coded, gold.equals(coded), pair);
    }
  }

  private void origin(ScoredClaim gold, ScoredClaim coded, Confusion.Case pair) {
    boolean isReport = gold.participants().chain().isEmpty();
    boolean isRight = gold.isOriginRight(coded);
    String said = coded.participants().chain().isEmpty() ? REPORT : isRight ? SAME : OTHER;
    origin.add(isReport ? REPORT : SOMEBODY, said, isRight, pair);
  }

  private void field(
      String name, List<ScoredMention> gold, List<ScoredMention> coded, Confusion.Case pair) {
    int hits = ScoredMention.hits(gold, coded);
    boolean hasAll = hits == gold.size();
    boolean hasOnly = hits == coded.size();
    String outcome = hasAll ? hasOnly ? RIGHT : EXTRA : hasOnly ? MISSING : WRONG;
    fields.add(name, outcome, outcome.equals(RIGHT), pair);
  }

  private static String dateOutcome(@Nullable String gold, @Nullable String coded) {
    if (Objects.equals(gold, coded)) {
      return RIGHT;
    }
    return gold == null ? EXTRA : coded == null ? MISSING : WRONG;
  }

  /** The tables. */
  List<Confusion> built() {
    return List.of(
        types.built(),
        polarity.built(),
        modality.built(),
        mode.built(),
        origin.built(),
        fields.built());
  }
}
