package org.tawatur.app.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.outcome.Reason;
import org.tawatur.app.ingest.outcome.Unreadable;
import org.tawatur.app.ingest.xml.Xml;

/** Lists of feeds. */
public final class Opml {
  private Opml() {}

  /**
   * A feed in a list.
   *
   * @param title its name, or null
   * @param url its address
   */
  public record Feed(@Nullable String title, String url) {}

  /** The feeds that {@code text} names, in order, each address once. */
  public static List<Feed> feeds(String text) throws Unreadable {
    List<Feed> feeds = new ArrayList<>();
    XMLStreamReader xml = Xml.reader(text, new ArrayList<>());
    try {
      int depth = 0;
      while (xml.hasNext()) {
        int event = xml.next();
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        if (depth > Xml.DEEPEST) {
          throw new Unreadable(Reason.XML_LIMIT, "nested more than " + Xml.DEEPEST + " deep");
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          String url = xml.getAttributeValue(null, "xmlUrl");
          if (url != null && feeds.stream().noneMatch(feed -> feed.url().equals(url))) {
            String title = xml.getAttributeValue(null, "title");
            feeds.add(new Feed(title != null ? title : xml.getAttributeValue(null, "text"), url));
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new Unreadable(Reason.XML_LIMIT, "malformed XML: " + Xml.where(e));
    }
    return List.copyOf(feeds);
  }
}
