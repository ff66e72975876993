package org.tawatur.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is right in one report. */
final class ReportScore {
  private final Map<Measure, Count> measures = new EnumMap<>(Measure.class);
  private final Map<String, Count> types = new TreeMap<>();
  private final Map<Trait, List<Nominal.Unit>> units = new EnumMap<>(Trait.class);

  /** Scores {@code report} and puts its claims into {@code tables}. */
  ReportScore(ScoredReport report, ConfusionTables tables) {
    Pairer.Pairing pairing = new Pairer().pairing(report);
    Set<Integer> left = new HashSet<>();
    for (int i = 0; i < report.gold().size(); i++) {
      ScoredClaim gold = report.gold().get(i);
      Integer same = pairing.same().get(i);
      Integer crossed = pairing.crossed().get(i);
      if (gold.isOptional()) {
        continue;
      }
      if (same != null) {
        found(gold, report.coded().get(same));
        tables.found(new Confusion.Case(report, gold, report.coded().get(same)));
        continue;
      }
      missed(gold);
      ScoredClaim other = crossed == null ? null : report.coded().get(crossed);
      tables.missed(new Confusion.Case(report, gold, other));
      if (other != null) {
        left.add(crossed);
        unit(Trait.TYPE, gold.value(Trait.TYPE), other.value(Trait.TYPE));
      }
    }
    for (int j = 0; j < report.coded().size(); j++) {
      if (!pairing.same().containsValue(j)) {
        extra(report.coded().get(j));
        if (!left.contains(j)) {
          tables.extra(new Confusion.Case(report, null, report.coded().get(j)));
        }
      }
    }
  }

  private void missed(ScoredClaim gold) {
    Count count = new Count(0, 1, 0);
    types.merge(gold.type(), count, Count::plus);
    add(Measure.EVENT, count);
    add(Measure.WHO, count);
    add(Measure.FULL, count);
  }

  private void extra(ScoredClaim coded) {
    Count count = new Count(0, 0, 1);
    types.merge(coded.type(), count, Count::plus);
    add(Measure.EVENT, count);
    add(Measure.WHO, count);
    add(Measure.FULL, count);
  }

  private void found(ScoredClaim gold, ScoredClaim coded) {
    types.merge(gold.type(), one(true), Count::plus);
    add(Measure.EVENT, one(true));
    add(Measure.WHO, one(gold.isWhoRight(coded)));
    add(Measure.FULL, one(gold.isFullyRight(coded)));
    ScoredClaim.Participants mine = gold.participants();
    ScoredClaim.Participants others = coded.participants();
    add(Measure.ACTORS, hits(mine.actors(), others.actors()));
    add(Measure.RECIPIENTS, hits(mine.recipients(), others.recipients()));
    add(Measure.CHAIN, hits(mine.chain(), others.chain()));
    add(Measure.WHERE, hits(mine.where(), others.where()));
    add(Measure.POLARITY, one(gold.polarity().equals(coded.polarity())));
    add(Measure.MODALITY, one(gold.modality().equals(coded.modality())));
    add(Measure.ORIGIN, one(gold.isOriginRight(coded)));
    boolean isDated = gold.date() != null;
    boolean isSame = gold.date() != null && gold.date().equals(coded.date());
    add(Measure.DATE, new Count(isSame ? 1 : 0, isDated ? 1 : 0, coded.date() != null ? 1 : 0));
    for (Trait trait : Trait.values()) {
      @Nullable String first = gold.value(trait);
      @Nullable String second = coded.value(trait);
      boolean isSameOrigin = trait == Trait.ORIGIN && gold.isOriginRight(coded);
      unit(trait, first, second != null && isSameOrigin ? first : second);
    }
  }

  private static Count one(boolean isRight) {
    return new Count(isRight ? 1 : 0, 1, 1);
  }

  private static Count hits(List<ScoredMention> gold, List<ScoredMention> coded) {
    return new Count(ScoredMention.hits(gold, coded), gold.size(), coded.size());
  }

  private void add(Measure measure, Count count) {
    measures.merge(measure, count, Count::plus);
  }

  private void unit(Trait trait, @Nullable String first, @Nullable String second) {
    units.computeIfAbsent(trait, key -> new ArrayList<>()).add(new Nominal.Unit(first, second));
  }

  Count count(Measure measure) {
    return measures.getOrDefault(measure, Count.ZERO);
  }

  Count count(String type) {
    return types.getOrDefault(type, Count.ZERO);
  }

  Set<String> types() {
    return types.keySet();
  }

  List<Nominal.Unit> units(Trait trait) {
    return units.getOrDefault(trait, List.of());
  }
}
