package org.tawatur.app.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.charset.VisualOrder;
import org.tawatur.app.ingest.feed.Links;
import org.tawatur.app.ingest.language.Gate;
import org.tawatur.app.ingest.outcome.Draft;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Reason;
import org.tawatur.app.ingest.outcome.Verdict;
import org.tawatur.text.Report;

/**
 * The last step from a draft to a report: sets aside what is empty, in another language or in the
 * order of a screen, and gives each report an id of its own. For one run.
 */
final class Finisher {
  private final ReadOptions options;
  private final Gate gate = new Gate();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> contents = new HashSet<>();

  Finisher(ReadOptions options) {
    this.options = options;
  }

  /**
   * What comes of {@code draft}.
   *
   * @param name the report's name where the draft has none
   * @param isFromWeb whether the same page may come again by another way
   */
  Intake intake(
      Draft draft, String name, String place, Details details, Source source, boolean isFromWeb) {
    List<Note> notes = new ArrayList<>(draft.notes());
    if (draft.text().isBlank()) {
      return unread(new Note(Reason.EMPTY, "the report has no words"), place, source);
    }
    String text = draft.text();
    if (!source.format().equals(Kind.JSONL.code()) && VisualOrder.isVisual(text)) {
      if (!options.repairsVisualOrder()) {
        Note visual = new Note(Reason.VISUAL_ORDER, "the letters stand in the order of a screen");
        return unread(visual, place, source);
      }
      text = VisualOrder.repaired(text);
      notes.add(new Note(Reason.VISUAL_ORDER_REPAIRED, "each line was turned round"));
    }
    Note foreign = options.takesAnyLanguage() ? null : gate.note(text);
    if (foreign != null) {
      return unread(foreign, place, source);
    }
    String own = draft.id();
    if (isFromWeb) {
      own = Links.id(draft.url(), text);
      if (!contents.add(own)) {
        Note again = new Note(Reason.DUPLICATE, "the same page was read before, as " + own);
        return unread(again, place, source);
      }
    }
    String id = own == null ? name : own;
    String unique = unique(id);
    if (!unique.equals(id)) {
      notes.add(
          new Note(
              Reason.RENAMED,
              "a report before it has the id " + id + "; this one is called " + unique));
    }
    Details all = new Details(draft.published(), draft.outlet(), draft.url()).or(details);
    LocalDate today = options.today();
    if (all.published() != null && today != null && all.published().isAfter(today.plusDays(1))) {
      notes.add(new Note(Reason.DATE_ODD, "published " + all.published() + ", which is not yet"));
    }
    Report report = new Report(unique, text, all.published(), all.outlet(), all.url());
    List<Problem> problems = new ArrayList<>();
    for (Note note : notes) {
      if (note.reason().verdict() == Verdict.WARNED) {
        problems.add(Problem.of(place, note));
      }
    }
    return new Intake.Read(report, place, problems, source, draft.relays());
  }

  private static Intake unread(Note note, String place, Source source) {
    return new Intake.Unread(Problem.of(place, note), source);
  }

  /** Two reports of one id could not be told apart in the output: the later one gets a suffix. */
  private String unique(@Nullable String id) {
    String wanted = id == null || id.isEmpty() ? "report" : id;
    String unique = wanted;
    for (int n = 2; !ids.add(unique); n++) {
      unique = wanted + "~" + n;
    }
    return unique;
  }
}
