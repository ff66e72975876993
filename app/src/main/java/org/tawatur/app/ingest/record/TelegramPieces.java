package org.tawatur.app.ingest.record;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.outcome.Draft;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Piece;
import org.tawatur.app.ingest.outcome.Pieces;
import org.tawatur.app.ingest.outcome.Reason;
import org.tawatur.app.ingest.outcome.Relay;
import org.tawatur.app.ingest.page.PageDates;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * The messages of an export by Telegram Desktop, of one chat or of all. Channel, sender, source of
 * a forwarded message and number of the answered one are kept as relays.
 */
public final class TelegramPieces implements Pieces {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).build())
          .build();

  private final JsonParser json;
  private String chat = "";
  private String chatId = "";
  private boolean isInMessages;
  private boolean isOver;
  private long number;

  /**
   * Reads {@code in} and closes it at the end.
   *
   * @throws IOException where its first bytes are of no encoding that JSON is written in
   */
  public TelegramPieces(InputStream in) throws IOException {
    try {
      this.json = JSON.createParser(ObjectReadContext.empty(), in);
    } catch (JacksonException e) {
      throw new IOException("no JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** What is read of a message. */
  private static final class Message {
    private String id = "";
    private String text = "";
    private boolean isService;
    private @Nullable String date;
    private @Nullable String from;
    private @Nullable String forwarded;
    private @Nullable String reply;
  }

  @Override
  public @Nullable Piece next() throws IOException {
    if (isOver) {
      return null;
    }
    try {
      Piece piece = piece();
      isOver = piece == null;
      return piece;
    } catch (JacksonException e) {
      isOver = true;
      throw new IOException("message " + (number + 1) + " is broken: " + e.getOriginalMessage(), e);
    }
  }

  /**
   * Names and ids of chats are noted wherever they stand, messages are taken out of their lists.
   */
  private @Nullable Piece piece() {
    while (true) {
      JsonToken token = json.nextToken();
      if (token == null) {
        return null;
      }
      if (isInMessages && token == JsonToken.START_OBJECT) {
        return message();
      }
      if (isInMessages && token == JsonToken.END_ARRAY) {
        isInMessages = false;
      } else if (token == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (name.equals("messages") && value == JsonToken.START_ARRAY) {
          isInMessages = true;
        } else if (name.equals("name") && value == JsonToken.VALUE_STRING) {
          chat = json.getString();
        } else if (name.equals("id") && value.isScalarValue()) {
          chatId = json.getString();
        }
      }
    }
  }

  private Piece message() {
    number++;
    long from = json.currentTokenLocation().getByteOffset();
    Message message = new Message();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      field(message, json.currentName(), json.nextToken());
    }
    long size = Math.max(0, json.currentLocation().getByteOffset() - from);
    String place = "#" + (message.id.isEmpty() ? Long.toString(number) : message.id);
    if (message.isService || message.text.isBlank()) {
      return new Piece.Bad(place, new Note(Reason.WORDLESS, "a message without words"), size);
    }
    return new Piece.Ready(place, draft(message), size);
  }

  private void field(Message message, String name, JsonToken value) {
    switch (name) {
      case "id" -> message.id = scalar(value);
      case "type" -> message.isService = !scalar(value).equals("message");
      case "date" -> message.date = scalar(value);
      case "from" -> message.from = scalar(value);
      case "forwarded_from" -> message.forwarded = scalar(value);
      case "reply_to_message_id" -> message.reply = scalar(value);
      case "text" -> message.text = text(value);
      default -> json.skipChildren();
    }
  }

  private String scalar(JsonToken value) {
    if (value == JsonToken.VALUE_STRING || value.isNumeric()) {
      return json.getString();
    }
    json.skipChildren();
    return "";
  }

  /** A string, or a list of strings and objects with a text each. */
  private String text(JsonToken value) {
    if (value != JsonToken.START_ARRAY) {
      return scalar(value);
    }
    StringBuilder text = new StringBuilder();
    JsonToken token = json.nextToken();
    while (token != null && token != JsonToken.END_ARRAY) {
      if (token == JsonToken.VALUE_STRING) {
        text.append(json.getString());
      } else if (token == JsonToken.START_OBJECT) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
          boolean isText = json.currentName().equals("text");
          String part = scalar(json.nextToken());
          text.append(isText ? part : "");
        }
      } else {
        json.skipChildren();
      }
      token = json.nextToken();
    }
    return text.toString();
  }

  private Draft draft(Message message) {
    List<Note> notes = new ArrayList<>();
    LocalDate day = message.date == null ? null : PageDates.day(message.date);
    if (day == null) {
      notes.add(new Note(Reason.DATE_ODD, "no day: " + message.date));
    }
    List<Relay> relays = new ArrayList<>();
    add(relays, Relay.Kind.FOUND_IN, chat);
    add(relays, Relay.Kind.BY, chat.equals(message.from) ? null : message.from);
    add(relays, Relay.Kind.FORWARDED_FROM, message.forwarded);
    add(relays, Relay.Kind.REPLY_TO, message.reply);
    String id = chatId.isEmpty() || message.id.isEmpty() ? null : chatId + "-" + message.id;
    return new Draft(id, message.text, day, chat.isBlank() ? null : chat, null, relays, notes);
  }

  private static void add(List<Relay> relays, Relay.Kind kind, @Nullable String name) {
    if (name != null && !name.isBlank()) {
      relays.add(new Relay(kind, name));
    }
  }

  @Override
  public void close() {
    json.close();
  }
}
