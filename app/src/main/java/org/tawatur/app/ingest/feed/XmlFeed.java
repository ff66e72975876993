package org.tawatur.app.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.outcome.Draft;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Piece;
import org.tawatur.app.ingest.outcome.Pieces;
import org.tawatur.app.ingest.outcome.Reason;
import org.tawatur.app.ingest.outcome.Unreadable;
import org.tawatur.app.ingest.page.PageText;
import org.tawatur.app.ingest.xml.Xml;

/** The items of a feed in RSS 0.9 to 2.0, RDF or Atom, one at a time. */
public final class XmlFeed implements Pieces {
  private final XMLStreamReader xml;
  private final List<Note> notes = new ArrayList<>();
  private @Nullable String title;
  private int depth;
  private int number;
  private boolean isOver;

  /** Reads {@code text}. */
  public XmlFeed(String text) throws Unreadable {
    this.xml = Xml.reader(text, notes);
  }

  /** What is odd about the feed as a whole, known from the start. */
  public List<Note> notes() {
    return List.copyOf(notes);
  }

  @Override
  public @Nullable Piece next() {
    if (isOver) {
      return null;
    }
    try {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          deeper();
          Piece piece = start();
          if (piece != null) {
            return piece;
          }
        }
      }
      isOver = true;
      return null;
    } catch (XMLStreamException e) {
      return end(Reason.XML_LIMIT, "malformed XML: " + Xml.where(e));
    } catch (Unreadable e) {
      return end(e.note().reason(), e.note().message());
    }
  }

  /** Whatever stops the parser, it is the last piece. */
  private Piece end(Reason reason, String message) {
    isOver = true;
    return new Piece.Bad("#" + (number + 1), new Note(reason, message), 0);
  }

  private @Nullable Piece start() throws XMLStreamException, Unreadable {
    String name = xml.getLocalName().toLowerCase(Locale.ROOT);
    if (name.equals("item") || name.equals("entry")) {
      number++;
      int from = xml.getLocation().getCharacterOffset();
      Draft draft = item().draft(title);
      int size = Math.max(0, xml.getLocation().getCharacterOffset() - from);
      return draft == null
          ? new Piece.Bad("#" + number, new Note(Reason.EMPTY, "the item has no words"), size)
          : new Piece.Ready("#" + number, draft, size);
    }
    if (name.equals("title") && title == null) {
      title = PageText.of(words());
    }
    return null;
  }

  private void deeper() throws Unreadable {
    if (++depth > Xml.DEEPEST) {
      throw new Unreadable(Reason.XML_LIMIT, "elements nested more than " + Xml.DEEPEST + " deep");
    }
  }

  /** Reads to the end of the item. */
  private FeedItem item() throws XMLStreamException, Unreadable {
    FeedItem item = new FeedItem();
    int outside = depth - 1;
    while (depth > outside && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        deeper();
        field(item);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
    return item;
  }

  private void field(FeedItem item) throws XMLStreamException, Unreadable {
    String name = xml.getLocalName().toLowerCase(Locale.ROOT);
    String prefix = String.valueOf(xml.getPrefix());
    switch (name) {
      case "title" -> item.putFirst("title", prefix.equals("media") ? "" : words());
      case "link" -> link(item);
      case "guid", "id" -> {
        String id = words();
        item.put("guid", id);
        if (id.startsWith("http")) {
          item.putFirst("permalink", id);
        }
      }
      case "pubdate", "published", "date", "issued" -> item.putFirst("published", words());
      case "updated", "modified" -> item.putFirst("updated", words());
      case "description", "summary" -> item.put("summary", prefix.equals("media") ? "" : words());
      case "encoded", "content", "body" ->
          item.put("content", prefix.equals("media") ? "" : words());
      case "creator", "author", "name" -> item.putFirst("author", words());
      default -> {
        // Enclosures, categories and the extensions of others are passed over.
      }
    }
  }

  private void link(FeedItem item) throws XMLStreamException, Unreadable {
    String href = xml.getAttributeValue(null, "href");
    String rel = xml.getAttributeValue(null, "rel");
    if (href == null) {
      String words = words();
      item.putFirst("link", words.startsWith("http") ? words : "");
    } else if ((rel == null || rel.equals("alternate")) && href.startsWith("http")) {
      item.putFirst("link", href);
    }
  }

  /** All words of the element, its markup kept as far as line breaks go; reads its end. */
  private String words() throws XMLStreamException, Unreadable {
    StringBuilder words = new StringBuilder();
    int outside = depth - 1;
    while (depth > outside && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            words.append(xml.getText());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            words.append(Parser.unescapeEntities("&" + xml.getLocalName() + ";", false));
        case XMLStreamConstants.START_ELEMENT -> {
          deeper();
          words.append(isBreak(xml.getLocalName()) ? "\n" : "");
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          words.append(isBreak(xml.getLocalName()) ? "\n" : "");
        }
        default -> {
          // Comments and instructions say nothing.
        }
      }
    }
    return words.toString();
  }

  private static boolean isBreak(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "p", "div", "br", "li" -> true;
      default -> false;
    };
  }

  @Override
  public void close() {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      // There is no stream behind it that could stay open.
    }
  }
}
