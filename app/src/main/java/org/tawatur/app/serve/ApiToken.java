package org.tawatur.app.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.tawatur.app.serve.http.Secrets;
import org.tawatur.app.store.LedgerAddress;

/**
 * The token for scripts of a ledger: made once, at random, and kept in a file that only its owner
 * can read.
 *
 * @param text the token
 * @param file where it is kept
 */
public record ApiToken(String text, Path file) {
  private static final int SHORTEST = 20;

  @Override
  public String toString() {
    return "ApiToken[" + file + "]";
  }

  /**
   * The token of {@code ledger}, beside its file; of a ledger on a database server in the home of
   * the user.
   *
   * @throws UncheckedIOException where it can neither be read nor made
   */
  public static ApiToken of(LedgerAddress ledger) {
    Path file =
        switch (ledger) {
          case LedgerAddress.OfFile of ->
              of.path().resolveSibling(of.path().getFileName() + ".api-token");
          case LedgerAddress.OfServer of ->
              Path.of(System.getProperty("user.home"), ".tawatur-api-token");
        };
    try {
      return new ApiToken(text(file), file);
    } catch (IOException e) {
      throw new UncheckedIOException(
          file + ": the token for scripts can neither be read nor made", e);
    }
  }

  private static String text(Path file) throws IOException {
    try {
      return read(file);
    } catch (NoSuchFileException e) {
      try {
        Files.createFile(file, owned());
        String token = new Secrets().next();
        Files.writeString(file, token + "\n");
        return token;
      } catch (FileAlreadyExistsException meanwhile) {
        return read(file);
      }
    }
  }

  private static String read(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8).strip();
    if (text.length() < SHORTEST) {
      throw new IOException("too short to be a token (delete the file)");
    }
    return text;
  }

  private static FileAttribute<?>[] owned() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
