package org.tawatur.app.ingest.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.charset.Hints;
import org.tawatur.app.ingest.charset.Reading;
import org.tawatur.app.ingest.charset.TextBytes;
import org.tawatur.app.ingest.outcome.Draft;
import org.tawatur.app.ingest.outcome.Label;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Piece;
import org.tawatur.app.ingest.outcome.Pieces;
import org.tawatur.app.ingest.outcome.Reason;
import org.tawatur.app.ingest.outcome.Relay;
import org.tawatur.app.ingest.outcome.Unreadable;
import org.tawatur.app.ingest.page.PageText;

/** A mail: its words, and what is attached to it, to be looked into. */
public final class MailPieces implements Pieces {
  private static final MimeConfig LIMITS =
      MimeConfig.custom()
          .setMaxLineLen(1 << 20)
          .setMaxHeaderLen(1 << 16)
          .setMaxHeaderCount(1000)
          .setMaxContentLen(64L << 20)
          .setMalformedHeaderStartsBody(true)
          .build();

  private static final int DEEPEST = 16;
  private static final int MOST = 1000;

  private final ArrayDeque<Piece> pieces = new ArrayDeque<>();
  private final TextBytes decoder = new TextBytes();
  private final List<Note> notes = new ArrayList<>();
  private @Nullable String plain;
  private @Nullable String marked;
  private long size;

  /** Reads the mail in {@code bytes}. */
  public MailPieces(byte[] bytes) throws Unreadable {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(LIMITS);
    try {
      Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
      part(message, 0);
      text(message);
      message.dispose();
    } catch (IOException | RuntimeException e) {
      throw new Unreadable(Reason.MALFORMED, "not a mail that can be read: " + e.getMessage());
    }
  }

  private void part(Entity entity, int depth) throws IOException {
    if (depth > DEEPEST || pieces.size() > MOST) {
      throw new IOException("parts in parts, or more of them than any mail has");
    }
    Body body = entity.getBody();
    if (body instanceof Multipart multipart) {
      for (Entity part : multipart.getBodyParts()) {
        part(part, depth + 1);
      }
    } else if (body instanceof Message inner) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new org.apache.james.mime4j.message.DefaultMessageWriter().writeMessage(inner, out);
      attach("forwarded.eml", out.toByteArray());
    } else if (body instanceof SingleBody single) {
      single(entity, single);
    }
  }

  private void single(Entity entity, SingleBody single) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = single.getInputStream()) {
      in.transferTo(out);
    }
    byte[] bytes = out.toByteArray();
    String type = entity.getMimeType();
    boolean isText = type.equals("text/plain") || type.equals("text/html");
    if (!isText || "attachment".equals(entity.getDispositionType())) {
      attach(entity.getFilename() == null ? type : entity.getFilename(), bytes);
      return;
    }
    size += bytes.length;
    Reading reading = decoder.text(bytes, Hints.http(entity.getCharset()));
    switch (reading) {
      case Reading.Failed failed -> notes.add(failed.note());
      case Reading.Text text -> {
        text.notes().stream()
            .filter(n -> n.reason() != Reason.CHARSET_OVERRIDDEN)
            .forEach(notes::add);
        if (type.equals("text/plain")) {
          plain = plain == null ? text.value() : plain + "\n\n" + text.value();
        } else {
          marked = marked == null ? text.value() : marked + "\n" + text.value();
        }
      }
    }
  }

  private void attach(String name, byte[] bytes) {
    pieces.add(new Piece.Packed(Label.of(name), new ByteArrayInputStream(bytes)));
  }

  private void text(Message message) {
    String body =
        plain != null && !plain.isBlank() ? plain : marked == null ? "" : PageText.of(marked);
    String subject = message.getSubject() == null ? "" : message.getSubject().strip();
    String words = subject.isBlank() ? body : subject + "\n\n" + body;
    if (body.isBlank()) {
      if (pieces.isEmpty()) {
        Note fault =
            notes.isEmpty() ? new Note(Reason.EMPTY, "the mail has no words") : notes.getFirst();
        pieces.addFirst(new Piece.Bad("", fault, size));
      }
      return;
    }
    List<Relay> relays = new ArrayList<>();
    String from = null;
    if (message.getFrom() != null) {
      for (Mailbox mailbox : message.getFrom()) {
        from = mailbox.getName() == null ? mailbox.getAddress() : mailbox.getName();
        relays.add(new Relay(Relay.Kind.BY, mailbox.getName() == null ? from : mailbox.toString()));
      }
    }
    notes.removeIf(
        note -> note.reason().verdict() != org.tawatur.app.ingest.outcome.Verdict.WARNED);
    pieces.addFirst(
        new Piece.Ready("", new Draft(null, words, day(message), from, null, relays, notes), size));
  }

  private static @Nullable LocalDate day(Message message) {
    Date date = message.getDate();
    return date == null ? null : date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate();
  }

  @Override
  public @Nullable Piece next() {
    return pieces.poll();
  }

  @Override
  public void close() {
    pieces.clear();
  }
}
