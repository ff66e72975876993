package org.tawatur.app.score;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawatur.claim.EventType;
import org.tawatur.lexicon.Fault;
import org.tawatur.score.Range;
import org.tawatur.score.ScoredClaim;
import org.tawatur.score.ScoredMention;
import org.tawatur.score.Trait;

/**
 * Reads claims on lines as they are scored: those of a coder with offsets, those of people with
 * words that are looked for in the text. What is wrong with a claim is told, and the claim is kept
 * as far as it can be.
 */
final class ClaimLines {
  private static final Set<String> TYPES = types();

  private final String file;
  private final Places places;
  private final boolean isGold;
  private final List<Fault> faults;

  /**
   * Makes a reader of the claims of one report.
   *
   * @param file what the claims' file is called in faults
   * @param text the text of the report
   * @param isGold whether what is right stands here; then a mention means one of its {@code ids}
   *     only, and not what a coder would have found for it
   * @param faults takes what is wrong
   */
  ClaimLines(String file, String text, boolean isGold, List<Fault> faults) {
    this.file = file;
    this.places = new Places(text);
    this.isGold = isGold;
    this.faults = faults;
  }

  private static Set<String> types() {
    Set<String> types = new TreeSet<>();
    for (EventType type : EventType.values()) {
      types.add(type.name());
    }
    return types;
  }

  /** The claims on the lines of a file; blank lines and those that hold no claim are left out. */
  List<ScoredClaim> claims(List<String> lines) {
    List<ScoredClaim> claims = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      ScoredClaim claim = claim(lines.get(i), i + 1);
      if (claim != null) {
        claims.add(claim);
      }
    }
    return claims;
  }

  private @Nullable ScoredClaim claim(String line, int number) {
    try {
      return claim(Json.object(line), number);
    } catch (IllegalArgumentException e) {
      fault(number, String.valueOf(e.getMessage()), "write one object a line; it is left out");
      return null;
    }
  }

  /** The claim that {@code json} describes, or null where it has no event type. */
  @Nullable ScoredClaim claim(Map<String, @Nullable Object> json, int line) {
    String type = text(json, "type").isEmpty() ? text(json, "event") : text(json, "type");
    if (type.isEmpty()) {
      fault(line, "no \"type\" and no \"event\"", "name the event type; the claim is left out");
      return null;
    }
    if (!TYPES.contains(type)) {
      fault(line, "no event type is called \"" + type + "\"", "write one of " + TYPES);
    }
    Range evidence = evidence(json.get("evidence"), line);
    ScoredClaim.Participants participants =
        new ScoredClaim.Participants(
            mentions(json, "actors", line),
            mentions(json, "recipients", line),
            mentions(json, "chain", line),
            mentions(json, "where", line));
    Set<Trait> unsaid = EnumSet.noneOf(Trait.class);
    if (!json.containsKey("mode")) {
      unsaid.add(Trait.MODE);
    }
    if (!json.containsKey("chain")) {
      unsaid.add(Trait.ORIGIN);
    }
    return new ScoredClaim(
        type,
        nullable(text(json, "mode")),
        evidence,
        trigger(json.get("trigger"), evidence, line),
        participants,
        or(text(json, "polarity"), "affirmed"),
        or(text(json, "modality"), "actual"),
        json.get("when") instanceof Map<?, ?> when && when.get("value") instanceof String date
            ? nullable(date)
            : null,
        Boolean.TRUE.equals(json.get("optional")),
        unsaid);
  }

  private Range evidence(@Nullable Object json, int line) {
    return switch (json) {
      case String words -> {
        Range found = places.find(words, null);
        if (found == null) {
          fault(
              line,
              "the text does not hold the evidence \"" + words + "\"",
              "copy it from the text, letter by letter; until then the claim pairs with nothing");
        }
        yield found == null ? Range.NOWHERE : found;
      }
      case Map<?, ?> words -> offsets(words, "evidence", line);
      case null, default -> {
        fault(line, "no \"evidence\"", "give its words, or {\"start\", \"end\"}");
        yield Range.NOWHERE;
      }
    };
  }

  private Range trigger(@Nullable Object json, Range evidence, int line) {
    return switch (json) {
      case String words -> {
        Range found = places.find(words, evidence);
        if (found == null && !evidence.equals(Range.NOWHERE)) {
          fault(
              line,
              "the evidence does not hold the trigger \"" + words + "\"",
              "copy it from the evidence; until then the whole evidence counts as trigger");
        }
        yield found == null ? evidence : found;
      }
      case Map<?, ?> words -> offsets(words, "trigger", line);
      case null, default -> {
        fault(line, "no \"trigger\"", "give its words; the whole evidence counts as trigger");
        yield evidence;
      }
    };
  }

  private Range offsets(Map<?, ?> json, String field, int line) {
    if (!(json.get("start") instanceof Long start)
        || !(json.get("end") instanceof Long end)
        || start < 0
        || end < start
        || end > Integer.MAX_VALUE) {
      fault(
          line,
          "the offsets of the " + field + " are no range",
          "write whole numbers with 0 <= start <= end; until then the claim pairs with nothing");
      return Range.NOWHERE;
    }
    Range range = new Range(start.intValue(), end.intValue());
    if (end > places.length()) {
      fault(
          line,
          "the "
              + field
              + " ends at "
              + end
              + ", but the text has "
              + places.length()
              + " code points",
          "see that the claims are of this text");
    } else if (json.get("text") instanceof String words && !places.holds(words, range)) {
      fault(
          line,
          "at "
              + start
              + " to "
              + end
              + " the text does not hold the "
              + field
              + " \""
              + words
              + "\"",
          "count Unicode code points, and see that the claims are of this text");
    }
    return range;
  }

  private List<ScoredMention> mentions(Map<String, @Nullable Object> json, String field, int line) {
    List<ScoredMention> mentions = new ArrayList<>();
    Object value = json.get(field);
    if (value instanceof List<?> list) {
      for (Object element : list) {
        if (element instanceof Map<?, ?> mention && mention.get("text") instanceof String words) {
          mentions.add(ScoredMention.of(words, ids(mention)));
        } else {
          fault(line, "one of the " + field + " has no \"text\"", "write {\"text\": \"...\"}");
        }
      }
    } else if (value != null) {
      fault(line, "\"" + field + "\" is no list", "write [{\"text\": \"...\"}]");
    }
    return mentions;
  }

  private List<String> ids(Map<?, ?> mention) {
    List<String> ids = new ArrayList<>();
    if (!isGold) {
      add(ids, mention.get("id"));
      add(ids, mention.get("affiliation"));
    }
    if (mention.get("ids") instanceof List<?> several) {
      several.forEach(id -> add(ids, id));
    }
    return ids;
  }

  private static void add(List<String> ids, @Nullable Object id) {
    if (id instanceof String known) {
      ids.add(known);
    }
  }

  private void fault(int line, String message, String remedy) {
    faults.add(new Fault(file, line, 0, message, remedy));
  }

  private static String text(Map<String, @Nullable Object> json, String field) {
    return Objects.requireNonNullElse(json.get(field), "") instanceof String text ? text : "";
  }

  private static String or(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }

  private static @Nullable String nullable(String text) {
    return text.isEmpty() ? null : text;
  }
}
