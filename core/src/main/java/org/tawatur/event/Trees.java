package org.tawatur.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.lexicon.Table;

/**
 * Trees that weigh the grounds of a match together, as they stand in {@code trees.tsv}: what the
 * sum of single weights cannot say, that a ground means something else beside another. Immutable
 * and thread-safe.
 */
final class Trees {
  private static final String FILE = "trees.tsv";
  private static final String SLOPE = "~slope";
  private static final String SHIFT = "~shift";

  /** The ground that says what the single weights come to. */
  private static final String SUM = "sum";

  private static final double PER_MILLE = 1000;

  /** Shares are kept this far from 0 and 1. */
  private static final double LEAST = 0.001;

  private static final int HALF = Integer.SIZE;
  private static final long LOW = 0xffff_ffffL;

  private final Map<String, Integer> grounds;
  private final int[] roots;

  /**
   * Two for each node, so that asking one looks at one place in memory: the ground above the other
   * branch, and the bits of the number.
   */
  private final long[] nodes;

  /** The place of {@link #SUM} among values, or -1 where no tree asks for it. */
  private final int ofSum;

  private final double slope;
  private final double shift;

  private Trees(Reader read) {
    this.grounds = new HashMap<>(read.grounds);
    this.roots = read.roots.stream().mapToInt(Integer::intValue).toArray();
    this.nodes = new long[2 * read.nodes.size()];
    for (int i = 0; i < read.nodes.size(); i++) {
      Node node = read.nodes.get(i);
      nodes[2 * i] = (long) node.ground() << HALF | node.higher() & LOW;
      nodes[2 * i + 1] = Double.doubleToLongBits(node.number());
    }
    this.ofSum = grounds.getOrDefault(SUM, -1);
    this.slope = read.slope;
    this.shift = read.shift;
  }

  /**
   * A node; the branch where its ground is not above its number comes right behind it.
   *
   * @param ground what is asked for, or -1 in a leaf
   * @param number what it has to be above; in a leaf, the share that is right
   * @param higher the other branch
   */
  private record Node(int ground, double number, int higher) {}

  /** Reads the trees; what is wrong with them is noted with the files. */
  static Trees load(LexiconFiles files) {
    Table table = files.table(FILE, List.of("tree", "nodes"), 1);
    Reader reader = new Reader();
    for (Table.Row row : table.rows()) {
      try {
        switch (row.cell(0)) {
          case SLOPE -> reader.slope = finite(row.cell(1));
          case SHIFT -> reader.shift = finite(row.cell(1));
          // By semicolons: names of grounds hold the bar that parts other lists.
          default -> reader.add(List.of(row.cell(1).split(";", -1)));
        }
      } catch (IllegalArgumentException e) {
        files.add(
            table, row, 1, String.valueOf(e.getMessage()), "write the trees with tools/train");
      }
    }
    return new Trees(reader);
  }

  /** What was read so far. */
  private static final class Reader {
    private final Map<String, Integer> grounds = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Integer> roots = new ArrayList<>();
    private double slope = 1;
    private double shift;

    private void add(List<String> written) {
      int before = nodes.size();
      try {
        if (read(written, 0) != written.size()) {
          throw new IllegalArgumentException("nodes behind the end of the tree");
        }
        roots.add(before);
      } catch (IllegalArgumentException e) {
        nodes.subList(before, nodes.size()).clear();
        throw e;
      }
    }

    /** Reads the node at {@code at} with its branches, and gives the index after them. */
    private int read(List<String> written, int at) {
      if (at >= written.size()) {
        throw new IllegalArgumentException("a branch is missing");
      }
      String word = written.get(at);
      if (word.startsWith("=")) {
        double share = finite(word.substring(1)) / PER_MILLE;
        if (share < 0 || share > 1) {
          throw new IllegalArgumentException("not in 0 to 1000: " + word.substring(1));
        }
        nodes.add(new Node(-1, share, -1));
        return at + 1;
      }
      int own = nodes.size();
      nodes.add(new Node(-1, 0, -1));
      int mark = word.lastIndexOf('>');
      String name = mark < 0 ? word : word.substring(0, mark);
      double above = mark < 0 ? 0 : finite(word.substring(mark + 1));
      int next = read(written, at + 1);
      Integer known = grounds.computeIfAbsent(name.intern(), key -> grounds.size());
      nodes.set(own, new Node(known, above, nodes.size()));
      return read(written, next);
    }
  }

  private static double finite(String number) {
    double value = Double.parseDouble(number);
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("not a number: " + number);
    }
    return value;
  }

  /** Whether there are none. */
  boolean isEmpty() {
    return roots.length == 0;
  }

  /** The names of the grounds that the trees ask for, with the place of each among values. */
  Map<String, Integer> grounds() {
    return Collections.unmodifiableMap(grounds);
  }

  /**
   * The log-odds that the trees give.
   *
   * @param values of the grounds of a match, by their places; 0 where it has none
   * @param sum the log-odds that their single weights come to
   */
  double of(double[] values, double sum) {
    if (isEmpty()) {
      return sum;
    }
    if (ofSum >= 0) {
      values[ofSum] = sum;
    }
    double share = Math.clamp(shares(values) / roots.length, LEAST, 1 - LEAST);
    return slope * StrictMath.log(share / (1 - share)) + shift;
  }

  /** What the leaves come to. The first compiler reads a field anew at each node, a local not. */
  private double shares(double[] values) {
    long[] all = nodes;
    double shares = 0;
    for (int root : roots) {
      int at = 2 * root;
      long node = all[at];
      while (node >= 0) {
        double above = Double.longBitsToDouble(all[at + 1]);
        at = values[(int) (node >> HALF)] > above ? 2 * (int) node : at + 2;
        node = all[at];
      }
      shares += Double.longBitsToDouble(all[at + 1]);
    }
    return shares;
  }
}
