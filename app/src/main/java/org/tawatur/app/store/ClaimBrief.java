package org.tawatur.app.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.claim.Claim;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Evidence;
import org.tawatur.claim.Modality;
import org.tawatur.claim.Polarity;
import org.tawatur.place.Place;
import org.tawatur.place.PlaceMention;
import org.tawatur.text.Span;
import org.tawatur.time.TimeMention;

/**
 * A claim as lines of relations keep it: all that bears on how its parties stand to each other, and
 * none of the words that state it. Nine fields with a tab between them, items of a list and parts
 * of an item with control characters, so that some ten thousand are read in the time of an answer;
 * lines of ledgers of an earlier form are JSON, as {@link ClaimBody} writes it. The same claim
 * gives the same line. An instance reads lines that are held together; for use by one thread.
 */
final class ClaimBrief {
  private static final char FIELD = '\t';
  private static final char ITEM = '\u001e';
  private static final char PART = '\u001f';
  private static final String SIGNS = "\t\u001e\u001f\\\0";

  private static final int FIELDS = 9;
  private static final int PARTS_OF_A_PLACE = 7;
  private static final Span NOWHERE = new Span(0, 0);

  /** What was read before, by how it is written: equal actors and places are one. */
  private final Map<String, Object> shared = new HashMap<>();

  private final Map<String, String> words = new HashMap<>();

  /** The line. */
  static String of(Claim claim) {
    StringBuilder line = new StringBuilder(240);
    line.append(claim.event().name()).append(FIELD);
    line.append(text(claim.mode())).append(FIELD);
    line.append(claim.polarity().name()).append(FIELD);
    line.append(claim.modality().name()).append(FIELD);
    Span evidence = claim.evidence().span();
    Span trigger = claim.trigger().span();
    line.append(evidence.start()).append(ITEM).append(evidence.end()).append(ITEM);
    line.append(trigger.start()).append(ITEM).append(trigger.end()).append(FIELD);
    mentions(line, claim.actors());
    line.append(FIELD);
    mentions(line, claim.recipients());
    line.append(FIELD);
    TimeMention when = claim.when();
    if (when != null) {
      line.append(when.precision().name()).append(PART).append(text(when.value()));
    }
    line.append(FIELD);
    String between = "";
    for (PlaceMention mention : claim.where()) {
      if (mention.place() != null) {
        place(line.append(between), mention.place());
        between = String.valueOf(ITEM);
      }
    }
    return line.toString();
  }

  private static void mentions(StringBuilder line, List<ActorMention> mentions) {
    String between = "";
    for (ActorMention mention : mentions) {
      line.append(between).append(text(mention.text())).append(PART);
      line.append(text(mention.id())).append(PART).append(text(mention.affiliation()));
      between = String.valueOf(ITEM);
    }
  }

  private static void place(StringBuilder line, Place place) {
    line.append(text(place.id())).append(PART).append(text(place.english())).append(PART);
    line.append(text(place.kind())).append(PART).append(text(place.country())).append(PART);
    line.append(text(place.admin1())).append(PART);
    line.append(place.latitude()).append(PART).append(place.longitude());
  }

  /** What columns take and no sign of this form stands in; null as nothing. */
  private static String text(@Nullable String text) {
    if (text == null) {
      return "";
    }
    boolean isPlain = !StoredText.isOdd(text);
    for (int i = 0; isPlain && i < text.length(); i++) {
      char c = text.charAt(i);
      isPlain = c > PART && c != '\\';
    }
    if (isPlain) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Halves of pairs have no UTF-8.
      if (SIGNS.indexOf(c) >= 0 || Character.isSurrogate(c)) {
        safe.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }

  private static String plain(String written) {
    return written.indexOf('\\') < 0 ? written : StoredText.unescape(written);
  }

  private static @Nullable String some(String written) {
    return written.isEmpty() ? null : plain(written);
  }

  /**
   * The claim of report {@code report} from its line; its clause and its trigger have no words.
   *
   * @throws LedgerException where the line is not one that was written here
   */
  Claim claim(String report, String line) {
    if (line.startsWith("{")) {
      return ClaimReader.claim(report, line, words);
    }
    try {
      return read(report, line);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new LedgerException(
          LedgerException.Kind.DAMAGED,
          "a line of a relation of report "
              + report
              + " is damaged (tawatur verify-ledger says what else is; tawatur link --all works it"
              + " out anew)",
          e);
    }
  }

  private Claim read(String report, String line) {
    String[] fields = new String[FIELDS];
    cut(line, FIELD, fields);
    String[] spans = new String[4];
    cut(fields[4], ITEM, spans);
    String when = fields[7];
    return new Claim(
        report,
        new Evidence(span(spans[0], spans[1]), ""),
        new Evidence(span(spans[2], spans[3]), ""),
        EventType.valueOf(fields[0]),
        fields[1].isEmpty() ? null : (String) shared.computeIfAbsent(fields[1], key -> plain(key)),
        list(fields[5], ClaimBrief::mention),
        list(fields[6], ClaimBrief::mention),
        Polarity.valueOf(fields[2]),
        Modality.valueOf(fields[3]),
        List.of(),
        when.isEmpty() ? null : when(when),
        list(fields[8], ClaimBrief::where),
        List.of(),
        0,
        "");
  }

  private static Span span(String start, String end) {
    return new Span(Integer.parseInt(start), Integer.parseInt(end));
  }

  /** Cuts {@code written} into as many parts as there are places. */
  private static void cut(String written, char sign, String[] parts) {
    int from = 0;
    for (int i = 0; i < parts.length - 1; i++) {
      int end = written.indexOf(sign, from);
      parts[i] = written.substring(from, end);
      from = end + 1;
    }
    parts[parts.length - 1] = written.substring(from);
  }

  @SuppressWarnings("unchecked")
  private <T> List<T> list(String written, Function<String, T> item) {
    if (written.isEmpty()) {
      return List.of();
    }
    List<T> items = new ArrayList<>(3);
    for (int from = 0; from <= written.length(); ) {
      int end = written.indexOf(ITEM, from);
      end = end < 0 ? written.length() : end;
      items.add((T) shared.computeIfAbsent(written.substring(from, end), item));
      from = end + 1;
    }
    return items;
  }

  private static ActorMention mention(String written) {
    String[] parts = new String[3];
    cut(written, PART, parts);
    return new ActorMention(NOWHERE, plain(parts[0]), some(parts[1]), some(parts[2]), List.of());
  }

  private static TimeMention when(String written) {
    String[] parts = new String[2];
    cut(written, PART, parts);
    return new TimeMention(NOWHERE, "", some(parts[1]), TimeMention.Precision.valueOf(parts[0]));
  }

  private static PlaceMention where(String written) {
    String[] parts = new String[PARTS_OF_A_PLACE];
    cut(written, PART, parts);
    return new PlaceMention(
        NOWHERE,
        "",
        new Place(
            plain(parts[0]),
            "",
            plain(parts[1]),
            plain(parts[2]),
            plain(parts[3]),
            plain(parts[4]),
            Double.parseDouble(parts[5]),
            Double.parseDouble(parts[6]),
            List.of()));
  }
}
