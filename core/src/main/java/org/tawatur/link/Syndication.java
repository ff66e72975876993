package org.tawatur.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tawatur.link.CopyLink.Basis;

/**
 * Finds reports that are copies of one text. Immutable and thread-safe.
 *
 * <p>Reports with the same words go together first. Of the others, two are compared that share one
 * of 64 keys of two MinHash values each: of two texts that have a quarter of their runs of words in
 * common this finds 98 in 100, of two that have half, all but one in a hundred million. Copies are
 * texts that have half of their runs in common, or of which one holds 0.7 of the other's.
 */
public final class Syndication {
  private static final int BANDS = Fingerprint.SIZE / 2;

  /** Share of common runs from which two texts are copies. */
  static final double NEAR = 0.5;

  /** Share of the shorter text's runs from which it is an excerpt. */
  static final double EXCERPT = 0.7;

  private static final double LEAST_SIMILARITY = 0.1;
  private static final int LEAST_RUNS = 24;

  /** Reports that share a key up to which all pairs are compared. */
  static final int CAP = 64;

  private static final int NEIGHBOURS = 8;

  /**
   * All reports in their groups; a report without copies is a group of its own. Costs memory linear
   * in the number of reports, and time linear but for sorting: where more than 64 texts share a
   * key, each is compared with the first eight and the eight before it, and the key is named in
   * {@link Copies#overCommon()}.
   *
   * @param fingerprints one for each report, in any order
   * @param decisions a person's decisions, those about reports are used
   */
  public Copies copies(Collection<Fingerprint> fingerprints, List<Decision> decisions) {
    Run run = new Run(fingerprints, decisions);
    run.joinDecided();
    int[] texts = run.joinSameTexts();
    for (int band = 0; band < BANDS; band++) {
      run.joinAlike(band, texts);
    }
    return new Copies(run.groups(), run.overCommon);
  }

  /** One grouping on its way. */
  private static final class Run {
    private final List<Fingerprint> prints;
    private final Map<String, Integer> indexOf = new HashMap<>();
    private final Joining joining;
    private final Decisions decided;
    private final List<CopyLink> links = new ArrayList<>();
    private final List<Copies.OverCommon> overCommon = new ArrayList<>();

    Run(Collection<Fingerprint> fingerprints, List<Decision> decisions) {
      prints = new ArrayList<>(fingerprints);
      prints.sort((one, other) -> KeptReport.BY_DAY.compare(one.report(), other.report()));
      for (int i = 0; i < prints.size(); i++) {
        if (indexOf.put(prints.get(i).report().id(), i) != null) {
          throw new IllegalArgumentException("two fingerprints of " + prints.get(i).report().id());
        }
      }
      decided = new Decisions(decisions, Decision.Subject.REPORTS);
      joining = new Joining(prints.size(), decided.pairs(Decision.Kind.KEEP_APART, indexOf));
    }

    void joinDecided() {
      for (int[] pair : decided.pairs(Decision.Kind.JOIN, indexOf)) {
        join(pair[0], pair[1], Basis.DECISION);
      }
    }

    /** Joins those with the same words; of each such text the first report stands for it. */
    int[] joinSameTexts() {
      Map<String, Integer> firstOf = new HashMap<>();
      int[] texts = new int[prints.size()];
      int count = 0;
      for (int i = 0; i < prints.size(); i++) {
        if (prints.get(i).runs() == 0) {
          continue;
        }
        Integer first = firstOf.putIfAbsent(prints.get(i).whole(), i);
        if (first == null || !joining.areJoined(first, i) && !join(first, i, Basis.SAME_TEXT)) {
          texts[count++] = i;
        }
      }
      return Arrays.copyOf(texts, count);
    }

    /** Compares the texts that share a key of one band. */
    void joinAlike(int band, int[] texts) {
      long[] keyed = new long[texts.length];
      for (int i = 0; i < texts.length; i++) {
        keyed[i] = ((long) prints.get(texts[i]).band(band) << 32) | texts[i];
      }
      Arrays.sort(keyed);
      int from = 0;
      for (int to = 1; to <= keyed.length; to++) {
        if (to == keyed.length || keyed[to] >> 32 != keyed[from] >> 32) {
          compare(band, keyed, from, to);
          from = to;
        }
      }
    }

    private void compare(int band, long[] keyed, int from, int to) {
      int size = to - from;
      if (size > CAP) {
        String key =
            String.format(java.util.Locale.ROOT, "%d-%08x", band, (int) (keyed[from] >> 32));
        String example = prints.get((int) keyed[from]).report().id();
        overCommon.add(new Copies.OverCommon(key, size, example));
      }
      for (int i = from + 1; i < to; i++) {
        for (int j = from; j < i; j++) {
          if (size > CAP && j == from + NEIGHBOURS) {
            j = Math.max(j, i - NEIGHBOURS);
          }
          joinIfAlike((int) keyed[j], (int) keyed[i]);
        }
      }
    }

    private void joinIfAlike(int one, int other) {
      if (joining.areJoined(one, other)) {
        return;
      }
      Fingerprint a = prints.get(one);
      Fingerprint b = prints.get(other);
      double similarity = a.similarity(b);
      if (similarity >= NEAR) {
        join(one, other, Basis.NEAR_TEXT);
      } else if (similarity >= LEAST_SIMILARITY
          && Math.min(a.runs(), b.runs()) >= LEAST_RUNS
          && containment(a, b, similarity) >= EXCERPT) {
        join(one, other, Basis.EXCERPT);
      }
    }

    /** Share of the shorter one's runs that both have, from the share of all. */
    private static double containment(Fingerprint a, Fingerprint b, double similarity) {
      int shorter = Math.max(1, Math.min(a.runs(), b.runs()));
      double common = similarity * (a.runs() + b.runs()) / (1 + similarity);
      return Math.min(1, common / shorter);
    }

    private boolean join(int one, int other, Basis basis) {
      if (!joining.join(one, other)) {
        return false;
      }
      Fingerprint a = prints.get(one);
      Fingerprint b = prints.get(other);
      double similarity = basis == Basis.SAME_TEXT ? 1 : a.similarity(b);
      links.add(
          new CopyLink(
              a.report().id(), b.report().id(), basis, similarity, containment(a, b, similarity)));
      return true;
    }

    List<CopyGroup> groups() {
      Map<Integer, List<CopyLink>> linksOf = new HashMap<>();
      for (CopyLink link : links) {
        int first = joining.first(indexOf.getOrDefault(link.first(), 0));
        linksOf.computeIfAbsent(first, key -> new ArrayList<>()).add(link);
      }
      Map<String, CopyGroup> groups = new TreeMap<>();
      for (List<Integer> members : joining.groups()) {
        List<KeptReport> reports = members.stream().map(i -> prints.get(i).report()).toList();
        String id = ContentId.of("g", reports.getFirst().id());
        List<CopyLink> own = linksOf.getOrDefault(members.getFirst(), List.of());
        groups.put(id, new CopyGroup(id, reports, own));
      }
      return List.copyOf(groups.values());
    }
  }
}
