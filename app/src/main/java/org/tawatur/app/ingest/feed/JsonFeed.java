package org.tawatur.app.ingest.feed;

import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.outcome.Draft;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Piece;
import org.tawatur.app.ingest.outcome.Pieces;
import org.tawatur.app.ingest.outcome.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** The items of a JSON Feed (version 1), one at a time; a name twice in one object is a fault. */
public final class JsonFeed implements Pieces {
  private static final int DEEPEST = 64;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNumberLength(64).build())
          .build();

  private final JsonParser json;
  private @Nullable String title;
  private boolean isInItems;
  private boolean isOver;
  private int number;

  /** Reads {@code text}. */
  public JsonFeed(String text) {
    this.json = JSON.createParser(ObjectReadContext.empty(), text);
  }

  @Override
  public @Nullable Piece next() {
    if (isOver) {
      return null;
    }
    try {
      if (!isInItems && !toItems()) {
        isOver = true;
        return null;
      }
      JsonToken token = json.nextToken();
      if (token == JsonToken.START_OBJECT) {
        return item();
      }
      isInItems = false;
      while (json.nextToken() != null) {
        check(json.currentToken());
      }
      isOver = true;
      return null;
    } catch (JacksonException e) {
      isOver = true;
      return new Piece.Bad(
          "#" + (number + 1),
          new Note(Reason.JSON_LIMIT, "not read further: " + e.getOriginalMessage()),
          0);
    }
  }

  private boolean toItems() {
    if (json.currentToken() == null) {
      json.nextToken();
    }
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("items") && value == JsonToken.START_ARRAY) {
        isInItems = true;
        return true;
      }
      if (name.equals("title") && value == JsonToken.VALUE_STRING) {
        title = json.getString();
      } else {
        skip();
      }
    }
    return false;
  }

  private Piece item() {
    number++;
    long from = json.currentLocation().getCharOffset();
    FeedItem item = new FeedItem();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (value == JsonToken.VALUE_STRING) {
        String text = json.getString();
        switch (name) {
          case "url", "external_url" -> item.putFirst("link", text.startsWith("http") ? text : "");
          case "title" -> item.put("title", text);
          case "content_html", "content_text" -> item.put("content", text);
          case "summary" -> item.put("summary", text);
          case "date_published" -> item.put("published", text);
          default -> {
            // Pictures, tags and extensions are passed over.
          }
        }
      } else if (name.equals("author") && value == JsonToken.START_OBJECT) {
        author(item);
      } else {
        skip();
      }
    }
    long size = Math.max(0, json.currentLocation().getCharOffset() - from);
    Draft draft = item.draft(title);
    return draft == null
        ? new Piece.Bad("#" + number, new Note(Reason.EMPTY, "the item has no words"), size)
        : new Piece.Ready("#" + number, draft, size);
  }

  private void author(FeedItem item) {
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean isName = json.currentName().equals("name");
      if (json.nextToken() == JsonToken.VALUE_STRING && isName) {
        item.put("author", json.getString());
      } else {
        skip();
      }
    }
  }

  /** Passes over a value, but looks at its numbers: one beyond all measure is an attack. */
  private void skip() {
    check(json.currentToken());
    if (!json.currentToken().isStructStart()) {
      return;
    }
    int open = 1;
    while (open > 0) {
      JsonToken token = json.nextToken();
      if (token == null) {
        return;
      }
      open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      check(token);
    }
  }

  private void check(JsonToken token) {
    if (token == JsonToken.VALUE_NUMBER_FLOAT
        && Double.isInfinite(Double.parseDouble(json.getString()))) {
      throw new tools.jackson.core.exc.StreamReadException(json, "a number beyond all measure");
    }
  }

  @Override
  public void close() {
    json.close();
  }
}
