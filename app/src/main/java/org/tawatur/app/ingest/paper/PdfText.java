package org.tawatur.app.ingest.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Reason;
import org.tawatur.app.ingest.outcome.Unreadable;

/** Text of a PDF; PDFBox turns lines from the order of the page into the order of reading. */
final class PdfText {
  private static final int PAGES = 2000;

  private PdfText() {}

  static PaperText of(byte[] bytes) throws Unreadable {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      List<Note> notes = new ArrayList<>();
      int pages = document.getNumberOfPages();
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setLineSeparator("\n");
      stripper.setParagraphEnd("\n");
      if (pages > PAGES) {
        stripper.setEndPage(PAGES);
        notes.add(new Note(Reason.ODD, "only the first " + PAGES + " of " + pages + " pages"));
      }
      String author = document.getDocumentInformation().getAuthor();
      return new PaperText(stripper.getText(document), author, notes);
    } catch (InvalidPasswordException e) {
      throw new Unreadable(Reason.ENCRYPTED, "locked by a password");
    } catch (IOException e) {
      throw new Unreadable(Reason.PARSER_FAILED, "not a PDF that can be read: " + e.getMessage());
    }
  }
}
