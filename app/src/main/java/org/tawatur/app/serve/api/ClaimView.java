package org.tawatur.app.serve.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A claim as the API gives it: the published format, and what the ledger knows behind it. */
record ClaimView(
    String id,
    String version,
    String report,
    String reportId,
    @Nullable String outlet,
    @Nullable LocalDate published,
    @Nullable String day,
    String standing,
    String madeBy,
    @Nullable String eventId,
    int conflicts,
    @Nullable String decided,
    Words evidence,
    Words trigger,
    String event,
    @Nullable String mode,
    List<Mention> actors,
    List<Mention> recipients,
    String polarity,
    String modality,
    List<Teller> chain,
    @Nullable When when,
    List<Where> where,
    List<Figure> counts,
    double confidence,
    String frame) {

  /** Words of the report. */
  record Words(String text, int start, int end) {}

  /** Somebody who takes part. */
  record Mention(
      String text,
      int start,
      int end,
      @Nullable String id,
      @Nullable String affiliation,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> candidates,
      Labels.@Nullable Label label) {}

  /** Somebody who tells. */
  record Teller(
      String text,
      int start,
      int end,
      @Nullable String id,
      String kind,
      @Nullable String affiliation,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> candidates,
      Labels.@Nullable Label label) {}

  /** When. */
  record When(String text, int start, int end, @Nullable String value, String precision) {}

  /** Where. */
  record Where(
      String text,
      int start,
      int end,
      @Nullable String id,
      @Nullable String name,
      @Nullable Double lat,
      @Nullable Double lon,
      @Nullable String precision,
      Labels.@Nullable Label label) {}

  /** How many. */
  record Figure(String text, int start, int end, long value, String of) {}
}
