package org.tawatur.app.ingest;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.Container.Place;
import org.tawatur.app.ingest.archive.Budget;
import org.tawatur.app.ingest.outcome.Draft;
import org.tawatur.app.ingest.outcome.Label;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Piece;
import org.tawatur.app.ingest.outcome.Reason;
import org.tawatur.app.ingest.outcome.Unreadable;

/**
 * Reads reports one after another from files, folders and the standard input, whatever they are and
 * however they are packed; holds one of them at a time, and one open container in another. For one
 * thread.
 */
public final class ReportReader implements Closeable {
  /** A line of more bytes is not read: no report is so long, and memory is bounded. */
  static final int LARGEST = 32 << 20;

  /** Archives in archives, beyond which none is opened. */
  private static final int DEEPEST = 2;

  /** Containers in containers of any kind. */
  private static final int NESTED = 6;

  private final List<Origins.Origin> origins;
  private final InputStream standard;
  private final ReadOptions options;
  private final Opener opener;
  private final Finisher finisher;
  private final Accounts accounts = new Accounts();
  private final ArrayDeque<Container> open = new ArrayDeque<>();
  private final List<Frame> frames = new ArrayList<>();
  private final long total;
  private int nextOrigin;
  private long done;
  private @Nullable CountingStream counting;

  /**
   * A reader of what {@code arguments} name.
   *
   * @param arguments files, folders, and {@code -} for the standard input
   * @param standard the standard input; never closed here
   * @param defaults details of reports that bring none of their own
   */
  public ReportReader(List<String> arguments, InputStream standard, Details defaults) {
    this(arguments, standard, ReadOptions.of(defaults));
  }

  /** A reader of what {@code arguments} name, with everything that was decided about reading. */
  public ReportReader(List<String> arguments, InputStream standard, ReadOptions options) {
    this.origins = new Origins().origins(arguments);
    this.standard = standard;
    this.options = options;
    this.opener = new Opener(options);
    this.finisher = new Finisher(options);
    this.total = size(origins);
  }

  /** Bytes of all files, as they lie on the disk; -1 where that cannot be known. */
  public long totalBytes() {
    return total;
  }

  /** Bytes of the files read so far. */
  public long readBytes() {
    return done + (counting == null ? 0 : counting.count());
  }

  /**
   * A container that was read to its end.
   *
   * @param place where it is
   * @param format what it is
   * @param bytes its size
   * @param framing those of its bytes that belong to no input
   */
  public record Frame(String place, String format, long bytes, long framing) {}

  /** Containers whose end was read since this was last asked, where bytes are kept. */
  public List<Frame> takeFrames() {
    List<Frame> taken = List.copyOf(frames);
    frames.clear();
    return taken;
  }

  /** What became of everything so far. */
  public Accounts accounts() {
    return accounts;
  }

  /** The next report or problem, or null when there is no more. */
  public @Nullable Intake next() {
    while (true) {
      Intake intake;
      if (!open.isEmpty()) {
        intake = nextPiece(open.getLast());
      } else if (nextOrigin < origins.size()) {
        intake = nextOrigin(origins.get(nextOrigin++));
      } else {
        return null;
      }
      if (intake != null) {
        return intake;
      }
    }
  }

  @Override
  public void close() {
    while (!open.isEmpty()) {
      open.removeLast().close();
    }
    opener.close();
  }

  private @Nullable Intake nextOrigin(Origins.Origin origin) {
    return switch (origin) {
      case Origins.Origin.Bad bad -> ended(new Intake.Unread(bad.problem(), Source.NONE));
      case Origins.Origin.Standard s -> standard();
      case Origins.Origin.Found file -> file(file);
    };
  }

  private @Nullable Intake standard() {
    InputStream kept =
        new FilterInputStream(standard) {
          @Override
          public void close() {
            // The standard input belongs to the caller.
          }
        };
    HeadStream in = new HeadStream(kept);
    LinePieces lines = new LinePieces(in, options.charset());
    Place at = new Place("standard input", "stdin", options.details(), -1, 0, 0, List.of());
    open.add(new Container(new Opener.Opened.Box(Kind.JSONL, lines, List.of()), in, at));
    return null;
  }

  private @Nullable Intake file(Origins.Origin.Found file) {
    String place = file.path().toString();
    done = readBytes();
    counting = null;
    long size = 0;
    try {
      size = Files.size(file.path());
      CountingStream raw = new CountingStream(Files.newInputStream(file.path()));
      counting = raw;
      accounts.file(size);
      Details known = file.details().or(options.details());
      String stem = Endings.stem(file.label().name());
      Place at = new Place(place, stem, known, size, 0, 0, List.of());
      return opened(new HeadStream(raw), file.label(), file, at);
    } catch (IOException e) {
      return ended(unread(place, e, size));
    }
  }

  private @Nullable Intake opened(
      HeadStream in, Label label, Origins.Origin.@Nullable Found file, Place at) {
    try {
      Path path = file == null ? null : file.path();
      Opener.Opened opened = opener.opened(in, label, path, isNamed(label, file));
      return switch (opened) {
        case Opener.Opened.Report report -> report(report, in, label, at);
        case Opener.Opened.Box box -> box(box, in, at);
      };
    } catch (Unreadable e) {
      long size = taken(in, at);
      closeQuietly(in);
      Source source = new Source("none", size, opener.takeHeld());
      return ended(new Intake.Unread(Problem.of(at.name(), e.note()), source));
    } catch (IOException e) {
      long size = taken(in, at);
      closeQuietly(in);
      if (!open.isEmpty()) {
        open.getLast().broke();
      }
      return ended(unread(at.name(), e, size));
    }
  }

  /**
   * Whether something was asked for: by its name, its ending, or as the one thing that is packed.
   */
  private boolean isNamed(Label label, Origins.Origin.@Nullable Found file) {
    if (file != null) {
      return file.isNamed();
    }
    return switch (open.getLast().kind()) {
      case GZIP, MBOX -> true;
      default -> Endings.isKnown(label.name()) && label.url() == null;
    };
  }

  private Intake report(Opener.Opened.Report report, HeadStream in, Label label, Place at) {
    long size = taken(in, at);
    closeQuietly(in);
    opener.takeHeld();
    byte[] content = options.keepsBytes() ? report.bytes() : null;
    Source source = new Source(report.kind().code(), size, content);
    Draft draft = report.draft().with(at.notes());
    boolean isFromWeb = label.url() != null;
    return ended(finisher.intake(draft, at.stem(), at.name(), at.details(), source, isFromWeb));
  }

  private @Nullable Intake box(Opener.Opened.Box box, HeadStream in, Place at) {
    Container container = new Container(box, in, at);
    if (container.archives() > DEEPEST || container.depth() > NESTED) {
      long size = taken(in, at);
      container.close();
      Note bomb = new Note(Reason.ARCHIVE_BOMB, "archives within archives within archives");
      return ended(new Intake.Unread(Problem.of(at.name(), bomb), Source.of("", size)));
    }
    open.add(container);
    return null;
  }

  private @Nullable Intake nextPiece(Container container) {
    Piece piece;
    try {
      piece = container.pieces().next();
    } catch (IOException e) {
      return broken(container, e);
    }
    return switch (piece) {
      case null -> over(container);
      case Piece.Ready ready -> {
        container.took(ready.bytes());
        container.counted();
        boolean isFeed = container.kind() == Kind.FEED || container.kind() == Kind.JSON_FEED;
        yield ended(
            finisher.intake(
                container.noted(ready.draft()),
                container.stemOf(ready.name()),
                container.placeOf(ready.name()),
                container.place().details(),
                source(container, ready.bytes(), ready.content()),
                isFeed));
      }
      case Piece.Bad bad -> {
        container.took(bad.bytes());
        container.counted();
        Problem problem = Problem.of(container.placeOf(bad.name()), bad.note());
        yield ended(new Intake.Unread(problem, source(container, bad.bytes(), bad.content())));
      }
      case Piece.Packed packed -> packed(container, packed);
    };
  }

  private Source source(Container container, long size, byte @Nullable [] content) {
    return new Source(container.kind().code(), size, options.keepsBytes() ? content : null);
  }

  private @Nullable Intake packed(Container container, Piece.Packed packed) {
    container.counted();
    String place = container.placeOf(packed.label().name());
    List<Note> notes = container.takeNotes();
    notes.addAll(packed.notes());
    Details known = container.kind() == Kind.GZIP ? container.place().details() : options.details();
    String stem = container.stemOf(packed.label());
    Place at = new Place(place, stem, known, -1, container.archives(), container.depth(), notes);
    return opened(new HeadStream(packed.in()), packed.label(), null, at);
  }

  private @Nullable Intake over(Container container) {
    settle(container, 0);
    if (container.isEmpty() && container.kind() == Kind.JSONL) {
      Problem empty =
          Problem.warning(container.place().name(), "no reports in it", JsonReport.SHAPE);
      return new Intake.Unread(empty, Source.NONE);
    }
    if (container.isEmpty() && container.kind() == Kind.FEED) {
      Note none = new Note(Reason.NOT_A_FEED, "a feed without items");
      return ended(new Intake.Unread(Problem.of(container.place().name(), none), Source.NONE));
    }
    return null;
  }

  /** What follows the break is set aside with it. */
  private @Nullable Intake broken(Container container, IOException e) {
    if (container.isBroken()) {
      // Its last piece has told of it.
      settle(container, 0);
      return null;
    }
    long rest = Math.max(0, container.outer() - container.accounted());
    String place = container.brokenPlace();
    settle(container, rest);
    return ended(unread(place, e, rest));
  }

  /** Closes a container and accounts for its bytes, {@code rest} of which are a problem's. */
  private void settle(Container container, long rest) {
    open.removeLast();
    long outer = container.outer();
    long framing = rest > 0 ? 0 : container.framing();
    accounts.opened(outer, container.accounted() + rest + framing);
    accounts.framing(framing);
    if (options.keepsBytes() && framing > 0) {
      frames.add(new Frame(container.place().name(), container.kind().code(), outer, framing));
    }
    if (container.place().size() < 0) {
      if (open.isEmpty()) {
        accounts.file(outer);
      } else {
        open.getLast().took(outer);
      }
    }
    container.close();
  }

  /** What was taken of a piece belongs to the container around it. */
  private long taken(HeadStream in, Place at) {
    if (at.size() >= 0) {
      return at.size();
    }
    try {
      in.drain();
    } catch (IOException e) {
      // What could be read has been counted.
    }
    if (!open.isEmpty()) {
      open.getLast().took(in.count());
    }
    return in.count();
  }

  private Intake ended(Intake intake) {
    Reason reason =
        switch (intake) {
          case Intake.Read read ->
              read.problems().isEmpty() ? Reason.READ : read.problems().getFirst().reason();
          case Intake.Unread unread -> unread.problem().reason();
        };
    accounts.ended(intake.verdict(), reason, intake.source().bytes());
    return intake;
  }

  private static Intake unread(String place, IOException e, long size) {
    Source source = Source.of("", size);
    if (e instanceof AccessDeniedException) {
      Problem denied =
          Problem.error(place, "the file may not be read", "ask for the right to read it");
      return new Intake.Unread(denied, source);
    }
    String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    Note note =
        e instanceof Budget.Exceeded
            ? new Note(Reason.ARCHIVE_BOMB, why)
            : new Note(Reason.TRUNCATED, "cannot be read to its end: " + why);
    return new Intake.Unread(Problem.of(place, note), source);
  }

  /** A stream that fails to close after reading has nothing left to lose. */
  static void closeQuietly(Closeable stream) {
    try {
      stream.close();
    } catch (IOException e) {
      // Everything that was wanted has been read.
    }
  }

  private static long size(List<Origins.Origin> origins) {
    long sum = 0;
    for (Origins.Origin origin : origins) {
      if (origin instanceof Origins.Origin.Standard) {
        return -1;
      }
      if (origin instanceof Origins.Origin.Found file) {
        try {
          sum += Files.size(file.path());
        } catch (IOException e) {
          return -1;
        }
      }
    }
    return sum;
  }
}
