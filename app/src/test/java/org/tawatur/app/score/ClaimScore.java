package org.tawatur.app.score;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tawatur.app.score.ScoredClaim.Mention;

/**
 * Scores coded claims against gold ones. A gold and a coded claim can pair where they are of one
 * type and their triggers overlap or, failing that, the trigger of one lies in the evidence of the
 * other; pairing is one to one, best first. An optional gold claim costs nothing when missed, and
 * what pairs with it is neither right nor wrong.
 */
public final class ClaimScore {
  private static final Pattern MARKS =
      Pattern.compile(
          "[\u0610-\u061a\u064b-\u065f\u0670\u0640\u200c-\u200f\u202a-\u202e\u2066-\u2069]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final String FROM = "أإآٱىةؤئ";
  private static final String TO = "اااايهوي";
  private static final Set<String> MUTUAL =
      Set.of("CONSULT", "RIFT", "MERGE", "AGREE", "COOPERATE");

  private int found;
  private int extra;
  private int missed;
  private int who;
  private int full;

  /** A gold and a coded claim that may be one. */
  private record Pair(
      boolean trigger, boolean slots, int who, boolean required, int near, int gold, int coded) {
    static final Comparator<Pair> BEST_LAST =
        Comparator.comparing(Pair::trigger)
            .thenComparing(Pair::slots)
            .thenComparing(Pair::who)
            .thenComparing(Pair::required)
            .thenComparing(Pair::near)
            .thenComparing(Pair::gold)
            .thenComparing(Pair::coded);
  }

  /** Adds one report: the lines of its gold file and those that the coder wrote. */
  public void add(String text, List<String> goldLines, List<String> codedLines) {
    List<ScoredClaim> gold =
        goldLines.stream().map(line -> ScoredClaim.gold(Json.object(line), text)).toList();
    List<ScoredClaim> coded =
        codedLines.stream().map(line -> ScoredClaim.coded(Json.object(line))).toList();
    Map<Integer, Integer> paired = paired(gold, coded);
    for (int i = 0; i < gold.size(); i++) {
      ScoredClaim right = gold.get(i);
      if (right.isOptional()) {
        continue;
      }
      if (!paired.containsKey(i)) {
        missed++;
        continue;
      }
      ScoredClaim mine = coded.get(paired.get(i));
      found++;
      if (areSlotsRight(right, mine)) {
        who++;
        full += isOriginRight(right, mine) && right.modality().equals(mine.modality()) ? 1 : 0;
      }
    }
    extra += coded.size() - paired.size();
  }

  private static Map<Integer, Integer> paired(List<ScoredClaim> gold, List<ScoredClaim> coded) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < coded.size(); j++) {
        ScoredClaim g = gold.get(i);
        ScoredClaim c = coded.get(j);
        boolean trigger = g.trigger().overlaps(c.trigger());
        boolean near = g.trigger().overlaps(c.evidence()) || g.evidence().overlaps(c.trigger());
        if (g.type().equals(c.type()) && (trigger || near)) {
          int same = hits(g.actors(), c.actors()) + hits(g.recipients(), c.recipients());
          int distance = Math.abs(g.trigger().start() - c.trigger().start());
          pairs.add(new Pair(trigger, areSlotsRight(g, c), same, !g.isOptional(), -distance, i, j));
        }
      }
    }
    pairs.sort(Collections.reverseOrder(Pair.BEST_LAST));
    Map<Integer, Integer> paired = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Pair pair : pairs) {
      if (!paired.containsKey(pair.gold()) && used.add(pair.coded())) {
        paired.put(pair.gold(), pair.coded());
      }
    }
    return paired;
  }

  private static boolean areSlotsRight(ScoredClaim gold, ScoredClaim coded) {
    boolean right =
        areEqual(gold.actors(), coded.actors()) && areEqual(gold.recipients(), coded.recipients());
    if (!right && MUTUAL.contains(gold.type())) {
      right = areEqual(parties(gold), parties(coded));
    }
    return right && gold.polarity().equals(coded.polarity());
  }

  private static List<Mention> parties(ScoredClaim claim) {
    List<Mention> parties = new ArrayList<>(claim.actors());
    parties.addAll(claim.recipients());
    return parties;
  }

  private static boolean isOriginRight(ScoredClaim gold, ScoredClaim coded) {
    if (gold.chain().isEmpty() || coded.chain().isEmpty()) {
      return gold.chain().isEmpty() && coded.chain().isEmpty();
    }
    return isSame(gold.chain().getLast(), coded.chain().getLast());
  }

  private static boolean areEqual(List<Mention> gold, List<Mention> coded) {
    return gold.size() == coded.size() && hits(gold, coded) == gold.size();
  }

  private static int hits(List<Mention> gold, List<Mention> coded) {
    List<Mention> left = new ArrayList<>(coded);
    int hits = 0;
    for (Mention mention : gold) {
      for (Mention candidate : left) {
        if (isSame(mention, candidate)) {
          left.remove(candidate);
          hits++;
          break;
        }
      }
    }
    return hits;
  }

  static boolean isSame(Mention gold, Mention coded) {
    if (!gold.ids().isEmpty() && !coded.ids().isEmpty()) {
      return !Collections.disjoint(gold.ids(), coded.ids());
    }
    List<String> a = words(gold.text());
    List<String> b = words(coded.text());
    int all = a.size() + b.size();
    int shared = 0;
    for (String word : a) {
      shared += b.remove(word) ? 1 : 0;
    }
    return !a.isEmpty() && 4 * shared >= all;
  }

  /** The words of a mention, without what spellings and clitics differ in. */
  static List<String> words(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    StringBuilder folded = new StringBuilder(plain);
    for (int i = 0; i < folded.length(); i++) {
      int at = FROM.indexOf(folded.charAt(i));
      if (at >= 0) {
        folded.setCharAt(i, TO.charAt(at));
      }
    }
    List<String> words = new ArrayList<>();
    WORD.matcher(folded.toString().toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .forEach(word -> words.add(stem(word)));
    return words;
  }

  private static String stem(String word) {
    String stem = word;
    if (stem.length() > 3 && "وفبلك".indexOf(stem.charAt(0)) >= 0 && stem.startsWith("ال", 1)) {
      stem = stem.substring(1);
    }
    if (stem.startsWith("لل") && stem.length() > 4) {
      stem = "ال" + stem.substring(2);
    }
    return stem.startsWith("ال") && stem.length() > 4 ? stem.substring(2) : stem;
  }

  /** F1 of events found. */
  public double event() {
    return f1(found);
  }

  /** F1 of claims with the right participants and polarity. */
  public double who() {
    return f1(who);
  }

  /** F1 of claims with the right participants, polarity, origin and modality. */
  public double full() {
    return f1(full);
  }

  private double f1(int right) {
    int all = 2 * found + extra + missed;
    return all == 0 ? 0 : 2.0 * right / all;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "event %.4f, who %.4f, full %.4f (gold %d, coded %d)",
        event(),
        who(),
        full(),
        found + missed,
        found + extra);
  }
}
