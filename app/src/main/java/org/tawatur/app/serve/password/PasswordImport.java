package org.tawatur.app.serve.password;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.PriorityQueue;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Makes the list of passwords that others know out of files: lines of {@code SHA-1} or {@code
 * SHA-1:COUNT}, as lists of breached passwords are given, or a password a line; packed by gzip or
 * not, in any order. It is sorted on the disk, so that memory does not grow with it.
 */
public final class PasswordImport {
  /** So many are sorted at once. */
  private final int part;

  private static final int USUAL_PART = 4_000_000;

  private static final Pattern SHA1 = Pattern.compile("[0-9A-Fa-f]{40}(?::\\d+)?");
  private static final Pattern NTLM = Pattern.compile("[0-9A-Fa-f]{32}:\\d+");
  private static final int DIGITS = 40;
  private static final int LONGEST = 1024;
  private static final int GZIP = 0x1f8b;

  /** With parts of the usual size. */
  public PasswordImport() {
    this(USUAL_PART);
  }

  PasswordImport(int part) {
    this.part = part;
  }

  /**
   * What came of it.
   *
   * @param kept how many the list holds now, each once
   * @param digests lines that were digests
   * @param words lines that were passwords
   * @param left lines that were empty or longer than 1,024 signs
   */
  public record Outcome(long kept, long digests, long words, long left) {}

  /** A file cannot be used. */
  public static final class UnusableException extends Exception {
    private static final long serialVersionUID = 1;

    UnusableException(String message) {
      super(message);
    }
  }

  /**
   * Puts what stands in {@code files} in the place of {@code list}; until all is read the list that
   * was there is used.
   *
   * @throws UnusableException where a file cannot be read or is of digests of another kind
   * @throws IOException where the list cannot be written
   */
  public Outcome imported(List<Path> files, PasswordList list)
      throws IOException, UnusableException {
    Path folder = list.file().toAbsolutePath().getParent();
    Path made = Files.createTempDirectory(folder, ".passwords");
    try {
      Runs runs = new Runs(made);
      for (Path file : files) {
        read(file, runs);
      }
      runs.end();
      Path whole = made.resolve("list");
      long kept = merge(runs.files, whole);
      move(whole, list.file());
      return new Outcome(kept, runs.digests, runs.words, runs.left);
    } finally {
      try (var inside = Files.list(made)) {
        for (Path rest : inside.toList()) {
          Files.delete(rest);
        }
      }
      Files.delete(made);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Sorted parts of the list, on the disk. */
  private final class Runs {
    private final Path folder;
    private final List<Path> files = new ArrayList<>();
    private long[] held = new long[Math.min(part, 1 << 16)];
    private int size;
    private long digests;
    private long words;
    private long left;

    Runs(Path folder) {
      this.folder = folder;
    }

    void add(long key) throws IOException {
      if (size == held.length) {
        if (size == part) {
          end();
        } else {
          held = Arrays.copyOf(held, Math.min(part, 2 * size));
        }
      }
      // Unsigned order is that of longs with the first bit turned.
      held[size++] = key ^ Long.MIN_VALUE;
    }

    void end() throws IOException {
      Arrays.sort(held, 0, size);
      Path file = folder.resolve("part-" + files.size());
      try (DataOutputStream out = out(file)) {
        for (int i = 0; i < size; i++) {
          out.writeLong(held[i]);
        }
      }
      files.add(file);
      size = 0;
    }
  }

  private static DataOutputStream out(Path file) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
  }

  private static void read(Path file, Runs runs) throws IOException, UnusableException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(opened(file), StandardCharsets.UTF_8))) {
      long number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        // Checked only where it can be: there are hundreds of millions of lines.
        if (line.length() < DIGITS && NTLM.matcher(line).matches()) {
          throw new UnusableException(
              file
                  + ":"
                  + number
                  + ": these are NTLM digests, of which no password can be looked up here (take the"
                  + " list of SHA-1 digests)");
        }
        line(line, runs);
      }
    } catch (java.nio.file.NoSuchFileException e) {
      throw new UnusableException(file + ": there is no such file");
    } catch (java.util.zip.ZipException | EOFException e) {
      throw new UnusableException(file + ": it is packed, and breaks off or is damaged");
    }
  }

  private static InputStream opened(Path file) throws IOException, UnusableException {
    if (Files.isDirectory(file)) {
      throw new UnusableException(file + ": it is a folder; give the files in it");
    }
    BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    in.mark(2);
    int first = in.read() << 8 | in.read();
    in.reset();
    return first == GZIP ? new GZIPInputStream(in, 1 << 16) : in;
  }

  private static void line(String line, Runs runs) throws IOException {
    if (SHA1.matcher(line).matches()) {
      runs.digests++;
      runs.add(PasswordList.key(HexFormat.of().parseHex(line, 0, DIGITS)));
    } else if (line.isBlank() || line.length() > LONGEST) {
      runs.left++;
    } else {
      runs.words++;
      String word = Normalizer.normalize(line, Normalizer.Form.NFC);
      runs.add(PasswordList.key(PasswordList.sha1(word)));
    }
  }

  /** The next key of a part. */
  private static final class Source implements Comparable<Source>, AutoCloseable {
    private final DataInputStream in;
    private long key;

    Source(Path file) throws IOException {
      this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    boolean next() throws IOException {
      try {
        key = in.readLong();
        return true;
      } catch (EOFException e) {
        return false;
      }
    }

    @Override
    public int compareTo(Source other) {
      return Long.compare(key, other.key);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  private static long merge(List<Path> parts, Path to) throws IOException {
    List<Source> all = new ArrayList<>();
    long kept = 0;
    try (DataOutputStream out = out(to)) {
      PriorityQueue<Source> queue = new PriorityQueue<>();
      for (Path part : parts) {
        Source source = new Source(part);
        all.add(source);
        if (source.next()) {
          queue.add(source);
        }
      }
      out.write(PasswordList.MAGIC);
      long last = 0;
      for (Source source = queue.poll(); source != null; source = queue.poll()) {
        if (kept == 0 || source.key != last) {
          last = source.key;
          out.writeLong(last ^ Long.MIN_VALUE);
          kept++;
        }
        if (source.next()) {
          queue.add(source);
        }
      }
    } finally {
      for (Source source : all) {
        source.close();
      }
    }
    return kept;
  }
}
