package org.tawatur.app.ingest.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.archive.Budget;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Reason;
import org.tawatur.app.ingest.outcome.Unreadable;
import org.tawatur.app.ingest.xml.Xml;

/**
 * Text of an office file: paragraphs and headings; what was deleted or noted beside it is left out.
 */
final class OfficeText {
  private static final int LARGEST = 64 << 20;
  private static final Set<String> WORD_SKIPPED = Set.of("del", "instrText", "Fallback", "delText");
  private static final Set<String> OPEN_SKIPPED =
      Set.of("annotation", "tracked-changes", "note", "sequence-decls");

  private OfficeText() {}

  static PaperText word(byte[] bytes) throws Unreadable {
    return read(bytes, "word/document.xml", "docProps/core.xml", WORD_SKIPPED);
  }

  static PaperText open(byte[] bytes) throws Unreadable {
    return read(bytes, "content.xml", "meta.xml", OPEN_SKIPPED);
  }

  private static PaperText read(byte[] bytes, String main, String about, Set<String> skipped)
      throws Unreadable {
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      List<Note> notes = new ArrayList<>();
      String content = entry(zip, main);
      if (content == null) {
        throw new Unreadable(Reason.PARSER_FAILED, "it has no " + main);
      }
      String text = paragraphs(content, skipped, notes);
      String meta = entry(zip, about);
      return new PaperText(text, meta == null ? null : creator(meta), notes);
    } catch (Budget.Exceeded e) {
      throw new Unreadable(Reason.ARCHIVE_BOMB, String.valueOf(e.getMessage()));
    } catch (IOException | IllegalArgumentException e) {
      throw new Unreadable(Reason.PARSER_FAILED, "the file is broken: " + e.getMessage());
    } catch (XMLStreamException e) {
      throw new Unreadable(Reason.XML_LIMIT, "malformed XML: " + Xml.where(e));
    }
  }

  private static @Nullable String entry(ZipFile zip, String name) throws IOException, Unreadable {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return null;
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new Unreadable(Reason.ENCRYPTED, "locked by a password");
    }
    if (entry.getMethod() != ZipArchiveEntry.STORED
        && entry.getMethod() != ZipArchiveEntry.DEFLATED) {
      throw new Unreadable(Reason.PARSER_FAILED, name + " is packed in a way that is not read");
    }
    long packed = entry.getCompressedSize();
    try (InputStream in = new Budget(zip.getInputStream(entry), () -> packed)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new Unreadable(Reason.TOO_LONG, name + " is longer than " + (LARGEST >> 20) + " MB");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private static String paragraphs(String content, Set<String> skipped, List<Note> notes)
      throws XMLStreamException, Unreadable {
    XMLStreamReader xml = Xml.reader(content, notes);
    StringBuilder text = new StringBuilder();
    int depth = 0;
    int silent = -1;
    int inText = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        if (depth > Xml.DEEPEST) {
          throw new Unreadable(Reason.XML_LIMIT, "nested more than " + Xml.DEEPEST + " deep");
        }
        String name = xml.getLocalName();
        silent = silent < 0 && skipped.contains(name) ? depth : silent;
        inText += isText(xml) ? 1 : 0;
        if (silent < 0) {
          text.append(space(name));
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inText -= isText(xml) ? 1 : 0;
        if (silent < 0 && isParagraph(xml.getLocalName())) {
          text.append("\n\n");
        }
        silent = silent == depth ? -1 : silent;
        depth--;
      } else if (event == XMLStreamConstants.CHARACTERS && silent < 0 && inText > 0) {
        text.append(xml.getText());
      }
    }
    return text.toString().replaceAll("\n{3,}", "\n\n").strip();
  }

  /** Word keeps words in w:t only; OpenDocument in paragraphs and headings. */
  private static boolean isText(XMLStreamReader xml) {
    String space = String.valueOf(xml.getNamespaceURI());
    String name = xml.getLocalName();
    return space.contains("opendocument") ? isParagraph(name) : name.equals("t");
  }

  private static boolean isParagraph(String name) {
    return name.equals("p") || name.equals("h");
  }

  private static String space(String name) {
    return switch (name) {
      case "br", "cr", "line-break" -> "\n";
      case "tab", "s" -> " ";
      default -> "";
    };
  }

  private static @Nullable String creator(String meta) throws XMLStreamException, Unreadable {
    XMLStreamReader xml = Xml.reader(meta, new ArrayList<>());
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("creator")) {
        String name = xml.getElementText().strip();
        return name.isEmpty() ? null : name;
      }
    }
    return null;
  }
}
