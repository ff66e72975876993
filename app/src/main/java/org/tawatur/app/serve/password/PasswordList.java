package org.tawatur.app.serve.password;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.tawatur.app.store.LedgerAddress;

/**
 * The passwords that are known to others, as an administrator brought them in: the first eight
 * bytes of the SHA-1 of each, sorted, in a file. Two passwords share them once in 10^19 pairs, so
 * that of a thousand million kept ones a good one is refused once in 10^10 times. Safe to share
 * between threads; each question reads some thirty places of the file as it is then.
 *
 * @param file where it is; there need be none
 */
public record PasswordList(Path file) {
  /** Begins each file. */
  static final byte[] MAGIC = "TWPWSHA1".getBytes(StandardCharsets.US_ASCII);

  /** So many bytes of each are kept. */
  static final int BYTES = Long.BYTES;

  /** The list of {@code ledger}: beside its file, or of a database server in the user's home. */
  public static PasswordList of(LedgerAddress ledger) {
    return new PasswordList(
        switch (ledger) {
          case LedgerAddress.OfFile of ->
              of.path().resolveSibling(of.path().getFileName() + ".passwords");
          case LedgerAddress.OfServer of ->
              Path.of(System.getProperty("user.home"), ".tawatur-passwords");
        });
  }

  /** How many it holds. */
  public long size() {
    try {
      return (Files.size(file) - MAGIC.length) / BYTES;
    } catch (NoSuchFileException e) {
      return 0;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private UncheckedIOException unreadable(IOException e) {
    return new UncheckedIOException(file + ": the list of passwords cannot be read", e);
  }

  /** Whether {@code password} stands in it, as it is, in small letters, or without its ends. */
  public boolean contains(String password) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer magic = ByteBuffer.allocate(MAGIC.length);
      channel.read(magic, 0);
      if (!MessageDigest.isEqual(magic.array(), MAGIC)) {
        throw new IOException("it is no list of passwords (delete it, and bring one in again)");
      }
      for (String form : forms(password)) {
        if (isIn(channel, key(sha1(form)))) {
          return true;
        }
      }
      return false;
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** What is looked for: a known password with a few signs around it is no other one. */
  static Set<String> forms(String password) {
    Set<String> forms = new LinkedHashSet<>();
    String composed = Normalizer.normalize(password, Normalizer.Form.NFC);
    for (String form : new String[] {password, composed}) {
      forms.add(form);
      forms.add(form.toLowerCase(Locale.ROOT));
      String core = form.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
      // What is left has to be most of it: a sentence may begin with a number.
      if (3 * core.length() >= 2 * form.length()) {
        forms.add(core);
        forms.add(core.toLowerCase(Locale.ROOT));
      }
    }
    return forms;
  }

  private static boolean isIn(FileChannel channel, long wanted) throws IOException {
    ByteBuffer one = ByteBuffer.allocate(BYTES);
    long low = 0;
    long high = (channel.size() - MAGIC.length) / BYTES - 1;
    while (low <= high) {
      long middle = (low + high) >>> 1;
      one.clear();
      channel.read(one, MAGIC.length + middle * BYTES);
      int order = Long.compareUnsigned(one.flip().getLong(), wanted);
      if (order == 0) {
        return true;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }

  /** SHA-1, because that is what lists of known passwords are given in; it guards nothing here. */
  static byte[] sha1(String password) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(password.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }

  /** What is kept of a digest. */
  static long key(byte[] digest) {
    return ByteBuffer.wrap(digest).getLong();
  }
}
