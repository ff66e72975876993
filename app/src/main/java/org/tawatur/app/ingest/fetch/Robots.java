package org.tawatur.app.ingest.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a site asks of robots, read as RFC 9309 says. Immutable. */
final class Robots {
  /** Everything may be fetched. */
  static final Robots ALL = new Robots(List.of(), 0);

  private static final int LONGEST = 500 * 1024;
  private static final long MOST_DELAY = 60;

  private final List<Rule> rules;
  private final long delay;

  private record Rule(boolean allows, String pattern) {}

  private Robots(List<Rule> rules, long delay) {
    this.rules = List.copyOf(rules);
    this.delay = delay;
  }

  /** The rules in {@code text} for the robot {@code name}; those for all where it is not named. */
  static Robots of(String text, String name) {
    String own = name.toLowerCase(Locale.ROOT);
    List<Rule> mine = new ArrayList<>();
    List<Rule> others = new ArrayList<>();
    long[] delays = new long[2];
    boolean isNamed = false;
    boolean isMine = false;
    boolean isOthers = false;
    boolean wasAgent = false;
    for (String raw : text.substring(0, Math.min(text.length(), LONGEST)).split("[\r\n]+")) {
      String line = raw.replaceFirst("#.*", "").strip();
      int colon = line.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = line.substring(colon + 1).strip();
      if (key.equals("user-agent")) {
        boolean isSame = wasAgent;
        isMine =
            (isSame && isMine)
                || own.startsWith(value.toLowerCase(Locale.ROOT)) && !value.isEmpty();
        isOthers = (isSame && isOthers) || value.equals("*");
        isNamed |= isMine;
        wasAgent = true;
        continue;
      }
      wasAgent = false;
      boolean isRule = key.equals("allow") || key.equals("disallow");
      if (isRule && !value.isEmpty()) {
        Rule rule = new Rule(key.equals("allow"), value);
        add(mine, isMine, rule);
        add(others, isOthers, rule);
      } else if (key.equals("crawl-delay")) {
        delays[0] = isMine ? seconds(value) : delays[0];
        delays[1] = isOthers ? seconds(value) : delays[1];
      }
    }
    return isNamed ? new Robots(mine, delays[0]) : new Robots(others, delays[1]);
  }

  private static void add(List<Rule> rules, boolean isWanted, Rule rule) {
    if (isWanted) {
      rules.add(rule);
    }
  }

  private static long seconds(String value) {
    try {
      return Math.clamp((long) Math.ceil(Double.parseDouble(value)), 0, MOST_DELAY);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Seconds that the site asks for between two requests; 0 where it asks for none. */
  long delay() {
    return delay;
  }

  /** Whether {@code path}, with its query, may be fetched; the longest pattern decides. */
  boolean allows(String path) {
    boolean allows = true;
    int longest = -1;
    for (Rule rule : rules) {
      int length = rule.pattern().length();
      if ((length > longest || length == longest && rule.allows())
          && matches(rule.pattern(), path)) {
        longest = length;
        allows = rule.allows();
      }
    }
    return allows;
  }

  /** A star stands for anything, a dollar at the end for the end; without recursion. */
  private static boolean matches(String pattern, String path) {
    boolean isWhole = pattern.endsWith("$");
    String[] parts =
        (isWhole ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
    if (!path.startsWith(parts[0])) {
      return false;
    }
    int at = parts[0].length();
    for (int i = 1; i < parts.length; i++) {
      boolean isLast = i == parts.length - 1;
      if (isLast && isWhole) {
        return path.length() - parts[i].length() >= at && path.endsWith(parts[i]);
      }
      int found = path.indexOf(parts[i], at);
      if (found < 0) {
        return false;
      }
      at = found + parts[i].length();
    }
    return !isWhole || parts.length > 1 || at == path.length();
  }
}
