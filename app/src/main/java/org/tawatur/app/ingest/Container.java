package org.tawatur.app.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tawatur.app.ingest.outcome.Draft;
import org.tawatur.app.ingest.outcome.Label;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Pieces;

/** A container that is being read: where it stands, and which of its bytes are accounted for. */
final class Container implements Closeable {
  private final Kind kind;
  private final Pieces pieces;
  private final HeadStream in;
  private final Place place;
  private final List<Note> notes;
  private final int archives;
  private long accounted;
  private long count;
  private boolean isBroken;

  /**
   * A container.
   *
   * @param in the bytes that it takes
   */
  Container(Opener.Opened.Box box, HeadStream in, Place place) {
    this.kind = box.kind();
    this.pieces = box.pieces();
    this.in = in;
    this.place = place;
    this.notes = new ArrayList<>(place.notes());
    this.notes.addAll(box.notes());
    this.archives = place.archives() + (isArchive() ? 1 : 0);
  }

  /**
   * Where something stands.
   *
   * @param name for messages
   * @param stem from which reports without a name are called
   * @param details what is known of its reports
   * @param size its bytes, or -1 where only reading tells
   * @param archives archives around it
   * @param depth containers around it
   * @param notes what is odd about it
   */
  record Place(
      String name,
      String stem,
      Details details,
      long size,
      int archives,
      int depth,
      List<Note> notes) {}

  Kind kind() {
    return kind;
  }

  Pieces pieces() {
    return pieces;
  }

  Place place() {
    return place;
  }

  int archives() {
    return archives;
  }

  int depth() {
    return place.depth() + 1;
  }

  /** Notes that a piece broke off, and the container with it. */
  void broke() {
    isBroken = true;
  }

  boolean isBroken() {
    return isBroken;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** Notes that a piece of so many bytes was taken out. */
  void took(long bytes) {
    accounted += bytes;
  }

  void counted() {
    count++;
  }

  /** Where the piece {@code name} stands. */
  String placeOf(String name) {
    if (kind == Kind.GZIP) {
      return place.name();
    }
    boolean isNumber = name.isEmpty() || name.charAt(0) == ':' || name.charAt(0) == '#';
    return place.name() + (isNumber ? name : "!" + name);
  }

  /** Where the piece stands at which the container broke off. */
  String brokenPlace() {
    return pieces instanceof LinePieces lines
        ? place.name() + ":" + (lines.number() + 1)
        : place.name();
  }

  /** From which a piece without a name of its own is called. */
  String stemOf(Label label) {
    return switch (kind) {
      case GZIP -> place.stem();
      case MBOX -> place.stem() + "-" + Endings.stem(label.name());
      default -> {
        String path = label.name();
        yield Endings.stem(path.substring(path.lastIndexOf('/') + 1));
      }
    };
  }

  /** The same for a piece that is a report. */
  String stemOf(String name) {
    return name.length() < 2 ? place.stem() : place.stem() + "-" + name.substring(1);
  }

  /** The draft with what was odd about the container; told once. */
  Draft noted(Draft draft) {
    return draft.with(takeNotes());
  }

  List<Note> takeNotes() {
    List<Note> taken = new ArrayList<>(notes);
    notes.clear();
    return taken;
  }

  /** The bytes that the container took of its file or of the container around it. */
  long outer() {
    if (place.size() >= 0) {
      return place.size();
    }
    try {
      in.drain();
    } catch (IOException e) {
      // What could be read has been counted.
    }
    return in.count();
  }

  /** The bytes in it that belong to no piece. */
  long framing() {
    long framing = pieces.framing();
    return framing >= 0 ? framing : Math.max(0, outer() - accounted);
  }

  /** The bytes of all its pieces. */
  long accounted() {
    return accounted;
  }

  private boolean isArchive() {
    return kind == Kind.ZIP || kind == Kind.TAR;
  }

  @Override
  public void close() {
    ReportReader.closeQuietly(pieces);
    ReportReader.closeQuietly(in);
  }
}
