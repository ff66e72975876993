package org.tawatur.app.ingest.fetch;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A folder of what was fetched: bytes under {@code objects/} by their SHA-256, and a log with a
 * line for each fetch. Bytes are on the disk before the line that names them; a line cut off by a
 * crash is passed over. For one process.
 */
public final class Archive {
  private static final JsonFactory JSON = JsonFactory.builder().build();

  private final Path folder;
  private final Path log;
  private final Map<String, Fetched> last = new HashMap<>();
  private boolean isCut;

  /**
   * The last fetch of an address.
   *
   * @param status of the server, or 0 where nobody answered
   * @param reason what came of it
   * @param sha256 of the body that was kept last, or null
   * @param etag as the server gave it, or null
   * @param modified as the server gave it, or null
   * @param again not before this time, in milliseconds; 0 for any time
   * @param times how often it was fetched
   */
  public record Fetched(
      int status,
      String reason,
      @Nullable String sha256,
      @Nullable String etag,
      @Nullable String modified,
      long again,
      int times) {}

  /** Opens the archive in {@code folder}, and makes it where it is missing. */
  public Archive(Path folder) throws IOException {
    this.folder = folder;
    this.log = folder.resolve("fetches.jsonl");
    Files.createDirectories(folder.resolve("objects"));
    if (Files.exists(log)) {
      byte[] end = tail();
      isCut = end.length > 0 && end[end.length - 1] != '\n';
      try (var lines = Files.newBufferedReader(log, StandardCharsets.UTF_8)) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          read(line);
        }
      }
    }
  }

  private byte[] tail() throws IOException {
    try (FileChannel channel = FileChannel.open(log)) {
      ByteBuffer end = ByteBuffer.allocate(1);
      if (channel.size() > 0) {
        channel.read(end, channel.size() - 1);
      }
      return java.util.Arrays.copyOf(end.array(), end.position());
    }
  }

  /** What is known of {@code url}, or null. */
  public @Nullable Fetched last(String url) {
    return last.get(url);
  }

  /** The bytes that {@code url} gave last; null where it gave none, or they are gone. */
  public byte @Nullable [] body(String url) throws IOException {
    Fetched known = last.get(url);
    String sha256 = known == null ? null : known.sha256();
    if (sha256 == null || !sha256.matches("[0-9a-f]{64}")) {
      return null;
    }
    Path file = folder.resolve("objects").resolve(sha256.substring(0, 2)).resolve(sha256);
    return Files.exists(file) ? Files.readAllBytes(file) : null;
  }

  /** Keeps {@code bytes} and returns their SHA-256; when it returns, they are on the disk. */
  public String keep(byte[] bytes) throws IOException {
    String sha256 = sha256(bytes);
    Path shelf = folder.resolve("objects").resolve(sha256.substring(0, 2));
    Path file = shelf.resolve(sha256);
    if (Files.exists(file)) {
      return sha256;
    }
    Files.createDirectories(shelf);
    Path temporary = shelf.resolve("." + sha256 + ".part");
    try (FileChannel channel =
        FileChannel.open(
            temporary,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
    Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    force(shelf);
    return sha256;
  }

  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder)) {
      channel.force(true);
    } catch (IOException e) {
      // Not every system can; the bytes themselves are safe.
    }
  }

  /** Adds a line to the log: {@code fields}, then the headers. */
  public void note(Map<String, String> fields, Map<String, String> headers, long now)
      throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("time", Instant.ofEpochMilli(now).toString());
      fields.forEach(json::writeStringProperty);
      json.writeObjectPropertyStart("headers");
      new TreeMap<>(headers).forEach(json::writeStringProperty);
      json.writeEndObject();
      json.writeEndObject();
    }
    String line = (isCut ? "\n" : "") + text + "\n";
    isCut = false;
    try (FileChannel channel =
        FileChannel.open(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
      channel.force(false);
    }
    read(text.toString());
  }

  private void read(String line) {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return;
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (value == JsonToken.VALUE_STRING) {
          fields.put(name, json.getString());
        } else {
          json.skipChildren();
        }
      }
    } catch (JacksonException e) {
      // A line that was cut off by a crash: its fetch is done again.
      return;
    }
    String url = fields.get("url");
    if (url != null) {
      Fetched before = last.get(url);
      // Where no new bytes came, what was told of the old ones still holds.
      Fetched old = fields.get("sha256") == null ? before : null;
      last.put(
          url,
          new Fetched(
              number(fields.get("status")),
              fields.getOrDefault("reason", ""),
              old != null ? old.sha256() : fields.get("sha256"),
              old != null ? old.etag() : fields.get("etag"),
              old != null ? old.modified() : fields.get("last_modified"),
              millis(fields.get("not_before")),
              before == null ? 1 : before.times() + 1));
    }
  }

  private static int number(@Nullable String text) {
    return text != null && text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
  }

  private static long millis(@Nullable String text) {
    return text != null && text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
  }

  /** Addresses that have been asked for. */
  public List<String> urls() {
    return last.keySet().stream().sorted().toList();
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
