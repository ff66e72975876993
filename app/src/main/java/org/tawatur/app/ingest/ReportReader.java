package org.tawatur.app.ingest;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.tawatur.text.Decoded;
import org.tawatur.text.Decoder;
import org.tawatur.text.Report;

/**
 * Reads reports one after another from files, folders and the standard input; holds one of them at
 * a time. For one thread.
 */
public final class ReportReader implements Closeable {
  /** A file or line of more bytes is not read: no report is so long, and memory is bounded. */
  static final int LARGEST = 32 << 20;

  private static final String TOO_LONG = "longer than " + (LARGEST >> 20) + " MB";
  private static final int BUFFER = 1 << 16;

  private final List<Origins.Origin> origins;
  private final InputStream standard;
  private final Details defaults;
  private final Decoder decoder = new Decoder();
  private final JsonReport json = new JsonReport();
  private final Set<String> ids = new HashSet<>();
  private final long total;
  private int nextOrigin;
  private long done;
  private @Nullable CountingStream counting;
  private @Nullable Lines open;

  /** A file of lines that is being read. */
  private record Lines(ByteLines lines, String place, String stem) {}

  /**
   * A reader of what {@code arguments} name.
   *
   * @param arguments files, folders, and {@code -} for the standard input
   * @param standard the standard input; never closed here
   * @param defaults details of reports that bring none of their own
   */
  public ReportReader(List<String> arguments, InputStream standard, Details defaults) {
    this.origins = new Origins().origins(arguments);
    this.standard = standard;
    this.defaults = defaults;
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

  /** The next report or problem, or null when there is no more. */
  public @Nullable Intake next() {
    while (true) {
      Intake intake;
      if (open != null) {
        intake = nextLine(open);
      } else if (nextOrigin < origins.size()) {
        intake = nextOrigin(origins.get(nextOrigin++));
      } else {
        return null;
      }
      if (intake instanceof Intake.Read read) {
        return unique(read);
      }
      if (intake != null) {
        return intake;
      }
    }
  }

  @Override
  public void close() {
    if (open != null) {
      close(open.lines());
      open = null;
    }
  }

  private @Nullable Intake nextOrigin(Origins.Origin origin) {
    return switch (origin) {
      case Origins.Origin.Bad bad -> new Intake.Unread(bad.problem());
      case Origins.Origin.Standard s -> {
        InputStream kept =
            new FilterInputStream(standard) {
              @Override
              public void close() {
                // The standard input belongs to the caller.
              }
            };
        yield lines(kept, "standard input", "stdin");
      }
      case Origins.Origin.Found file -> file(file);
    };
  }

  private @Nullable Intake file(Origins.Origin.Found file) {
    String place = file.path().toString();
    Path last = file.path().getFileName();
    String stem = file.kind().stem(last == null ? place : last.toString());
    InputStream in = null;
    try {
      in = stream(file);
      if (file.kind().isLines()) {
        return lines(in, place, stem);
      }
      byte[] bytes = in.readNBytes(LARGEST + 1);
      close(in);
      return text(bytes, place, stem, file.details());
    } catch (IOException e) {
      if (in != null) {
        close(in);
      }
      return unread(place, e);
    }
  }

  private InputStream stream(Origins.Origin.Found file) throws IOException {
    settle();
    CountingStream raw = new CountingStream(Files.newInputStream(file.path()));
    counting = raw;
    if (!file.kind().isPacked()) {
      return raw;
    }
    try {
      return new GZIPInputStream(raw, BUFFER);
    } catch (IOException e) {
      close(raw);
      throw e;
    }
  }

  private @Nullable Intake lines(InputStream in, String place, String stem) {
    open = new Lines(new ByteLines(in, LARGEST), place, stem);
    return null;
  }

  private Intake text(byte[] bytes, String place, String stem, Details details) {
    if (bytes.length > LARGEST) {
      return error(place, TOO_LONG, "cut it into its reports, as JSON lines");
    }
    if (bytes.length == 0) {
      return error(place, "the file is empty", "delete it or fetch the report again");
    }
    return switch (decoder.decoded(bytes)) {
      case Decoded.Binary binary -> error(place, "not a text", "save the report as a UTF-8 text");
      case Decoded.Broken broken -> error(place, "not UTF-8", broken.reason());
      case Decoded.Text text -> {
        if (text.value().isBlank()) {
          yield error(place, "the report has no words", "delete it or fetch the report again");
        }
        Details all = details.or(defaults);
        yield new Intake.Read(
            new Report(stem, text.value(), all.published(), all.outlet(), all.url()),
            place,
            List.of());
      }
    };
  }

  private @Nullable Intake nextLine(Lines file) {
    ByteLines.Line line;
    try {
      line = file.lines().next();
    } catch (IOException e) {
      close();
      return unread(file.place() + ":" + (file.lines().number() + 1), e);
    }
    if (line == null) {
      close();
      boolean isEmpty = file.lines().number() == 0;
      Problem empty = Problem.warning(file.place(), "no reports in it", JsonReport.SHAPE);
      return isEmpty ? new Intake.Unread(empty) : null;
    }
    String place = file.place() + ":" + line.number();
    if (line.isTooLong()) {
      return error(place, "the line is " + TOO_LONG, "cut it into its reports");
    }
    return switch (decoder.decoded(line.bytes())) {
      case Decoded.Binary binary -> {
        if (line.number() > 1) {
          yield error(place, "not a text", "delete the line");
        }
        close();
        yield error(file.place(), "not a text", "give a file of JSON lines in UTF-8");
      }
      case Decoded.Broken broken -> error(place, "the line is not UTF-8", broken.reason());
      case Decoded.Text text -> object(text.value(), place, file.stem() + "-" + line.number());
    };
  }

  private @Nullable Intake object(String line, String place, String id) {
    String bare = line.startsWith("\uFEFF") ? line.substring(1) : line;
    if (bare.isBlank()) {
      return null;
    }
    try {
      return json.report(json.fields(bare), id, place, defaults);
    } catch (JsonReport.NotReport e) {
      return error(place, String.valueOf(e.getMessage()), JsonReport.SHAPE);
    }
  }

  /** Two reports of one id could not be told apart in the output: the later one gets a suffix. */
  private Intake unique(Intake.Read read) {
    Report report = read.report();
    String id = report.id();
    for (int n = 2; !ids.add(id); n++) {
      id = report.id() + "~" + n;
    }
    if (id.equals(report.id())) {
      return read;
    }
    List<Problem> problems = new ArrayList<>(read.problems());
    problems.add(
        Problem.warning(
            read.place(),
            "a report before it has the id " + report.id() + "; this one is called " + id,
            "give each report an id of its own"));
    Report renamed =
        new Report(id, report.text(), report.published(), report.outlet(), report.url());
    return new Intake.Read(renamed, read.place(), problems);
  }

  private void settle() {
    done = readBytes();
    counting = null;
  }

  private static Intake error(String place, String message, String remedy) {
    return new Intake.Unread(Problem.error(place, message, remedy));
  }

  private static Intake unread(String place, IOException e) {
    if (e instanceof AccessDeniedException) {
      return error(place, "the file may not be read", "ask for the right to read it");
    }
    String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return error(place, "cannot be read to its end: " + why, "fetch or pack it again");
  }

  /** A stream that fails to close after reading has nothing left to lose. */
  private static void close(Closeable stream) {
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
