package org.tawatur.app.ingest.xml;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Reason;
import org.tawatur.app.ingest.outcome.Unreadable;

/** Opens XML of strangers: without document types, without entities, without anything outside. */
public final class Xml {
  /** Elements within elements beyond this are refused. */
  public static final int DEEPEST = 256;

  private static final int HEAD = 4096;

  private Xml() {}

  /**
   * A reader of {@code text}. A plain DOCTYPE is cut off and noted in {@code notes}.
   *
   * @throws Unreadable if the DOCTYPE declares anything
   */
  public static XMLStreamReader reader(String text, List<Note> notes) throws Unreadable {
    String plain = withoutDoctype(text, notes);
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("nothing outside is read");
    });
    try {
      return factory.createXMLStreamReader(new StringReader(plain));
    } catch (XMLStreamException e) {
      throw new Unreadable(Reason.XML_LIMIT, "malformed XML: " + where(e));
    }
  }

  /** Where and why {@code e} was thrown, on one line. */
  public static String where(XMLStreamException e) {
    String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    int at = message.indexOf("Message: ");
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
    String why = at < 0 ? message : message.substring(at + 9);
    return (line > 0 ? "line " + line + ": " : "")
        + (why.length() > 160 ? why.substring(0, 160) : why);
  }

  private static String withoutDoctype(String text, List<Note> notes) throws Unreadable {
    int root = start(text);
    String bare = text.substring(root);
    int at = doctype(bare);
    if (at < 0) {
      return bare;
    }
    int end = bare.indexOf('>', at);
    int subset = bare.indexOf('[', at);
    if (end < 0 || (subset >= 0 && subset < end)) {
      throw new Unreadable(Reason.XML_DOCTYPE, "the DOCTYPE declares entities");
    }
    notes.add(new Note(Reason.DOCTYPE_STRIPPED, "the DOCTYPE was cut off unread"));
    return bare.substring(0, at) + bare.substring(end + 1);
  }

  /** Behind a byte order mark, spaces, and the XML declaration, whose encoding no longer holds. */
  private static int start(String text) {
    int i = 0;
    while (i < text.length() && (text.charAt(i) <= ' ' || text.charAt(i) == '\uFEFF')) {
      i++;
    }
    if (text.startsWith("<?xml", i)) {
      int end = text.indexOf("?>", i);
      return end < 0 ? i : end + 2;
    }
    return i;
  }

  /** Where a DOCTYPE begins before the first element; -1 where there is none. */
  private static int doctype(String text) {
    int i = 0;
    while (i < text.length()) {
      int open = text.indexOf('<', i);
      if (open < 0 || open + 1 >= text.length()) {
        return -1;
      }
      if (text.startsWith("<!--", open)) {
        int end = text.indexOf("-->", open + 4);
        i = end < 0 ? text.length() : end + 3;
      } else if (text.startsWith("<?", open)) {
        int end = text.indexOf("?>", open);
        i = end < 0 ? text.length() : end + 2;
      } else {
        String head = text.substring(open, Math.min(open + 9, text.length()));
        return head.toUpperCase(Locale.ROOT).equals("<!DOCTYPE") ? open : -1;
      }
    }
    return -1;
  }

  /** The name of the first element in the head of {@code text}, in lower case; or empty. */
  public static String root(String text) {
    String head = text.length() > HEAD ? text.substring(0, HEAD) : text;
    int i = start(head);
    while (i < head.length()) {
      int open = head.indexOf('<', i);
      if (open < 0 || open + 1 >= head.length()) {
        return "";
      }
      char next = head.charAt(open + 1);
      if (next == '!' || next == '?') {
        boolean isComment = head.startsWith("<!--", open);
        String close = isComment ? "-->" : next == '?' ? "?>" : ">";
        int end = head.indexOf(close, open);
        i = end < 0 ? head.length() : end + close.length();
      } else {
        int end = open + 1;
        while (end < head.length()
            && (Character.isLetterOrDigit(head.charAt(end)) || head.charAt(end) == ':')) {
          end++;
        }
        return head.substring(open + 1, end).toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }
}
