package org.tawatur.app.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A gold or a coded claim, as far as it is scored.
 *
 * @param type its event type
 * @param evidence where its clause stands, in code points
 * @param trigger where its trigger stands
 * @param actors who acts
 * @param recipients who is acted on
 * @param chain who says so
 * @param polarity affirmed or denied
 * @param modality actual, planned, possible or conditional
 * @param isOptional whether a gold claim costs nothing where it is missed
 */
record ScoredClaim(
    String type,
    Range evidence,
    Range trigger,
    List<Mention> actors,
    List<Mention> recipients,
    List<Mention> chain,
    String polarity,
    String modality,
    boolean isOptional) {

  /** Half-open, in code points. */
  record Range(int start, int end) {
    boolean overlaps(Range other) {
      return Math.min(end, other.end) > Math.max(start, other.start);
    }
  }

  /** Words, and whom they mean. */
  record Mention(String text, Set<String> ids) {}

  /** The claim on a line of a gold file: its words are looked for in {@code text}. */
  static ScoredClaim gold(Map<String, @Nullable Object> json, String text) {
    Range evidence = find(text, (String) json.get("evidence"), new Range(0, text.length()));
    Range clause = evidence == null ? new Range(0, 0) : evidence;
    Range trigger = find(text, (String) json.get("trigger"), clause);
    return of(json, points(text, clause), points(text, trigger == null ? clause : trigger));
  }

  /** The claim on a line that the coder wrote. */
  static ScoredClaim coded(Map<String, @Nullable Object> json) {
    return of(json, range(json.get("evidence")), range(json.get("trigger")));
  }

  private static ScoredClaim of(Map<String, @Nullable Object> json, Range evidence, Range trigger) {
    Object type = json.get("type") == null ? json.get("event") : json.get("type");
    return new ScoredClaim(
        String.valueOf(type),
        evidence,
        trigger,
        mentions(json.get("actors")),
        mentions(json.get("recipients")),
        mentions(json.get("chain")),
        json.get("polarity") instanceof String polarity ? polarity : "affirmed",
        json.get("modality") instanceof String modality ? modality : "actual",
        Boolean.TRUE.equals(json.get("optional")));
  }

  private static @Nullable Range find(String text, @Nullable String words, Range in) {
    if (words == null) {
      return null;
    }
    int at = text.indexOf(words, in.start());
    return at < 0 || at + words.length() > in.end() ? null : new Range(at, at + words.length());
  }

  private static Range points(String text, Range chars) {
    return new Range(text.codePointCount(0, chars.start()), text.codePointCount(0, chars.end()));
  }

  private static Range range(@Nullable Object json) {
    Map<?, ?> words = (Map<?, ?>) json;
    return new Range(((Long) words.get("start")).intValue(), ((Long) words.get("end")).intValue());
  }

  private static List<Mention> mentions(@Nullable Object json) {
    List<Mention> mentions = new ArrayList<>();
    if (json instanceof List<?> list) {
      for (Object element : list) {
        Map<?, ?> mention = (Map<?, ?>) element;
        Set<String> ids = new HashSet<>();
        add(ids, mention.get("id"));
        add(ids, mention.get("affiliation"));
        if (mention.get("ids") instanceof List<?> several) {
          several.forEach(id -> add(ids, id));
        }
        mentions.add(new Mention(String.valueOf(mention.get("text")), ids));
      }
    }
    return mentions;
  }

  private static void add(Set<String> ids, @Nullable Object id) {
    if (id instanceof String known) {
      ids.add(known);
    }
  }
}
