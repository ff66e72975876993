package org.tawatur.app.ingest.paper;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Reason;
import org.tawatur.app.ingest.outcome.Unreadable;

/**
 * The second process: reads documents from its standard input and answers with their text on its
 * standard output, until the input ends.
 */
public final class PaperProcess {
  private static final int LONGEST = 32 << 20;

  private PaperProcess() {}

  /** Runs until the standard input ends. */
  public static void main(String[] args) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    // Whatever a library prints must not get between the answers.
    System.setOut(System.err);
    answerAll(in, out);
  }

  /** Answers what is asked, one document after the other, until {@code in} ends. */
  static void answerAll(DataInputStream in, DataOutputStream out) throws IOException {
    while (true) {
      int kind;
      try {
        kind = in.readInt();
      } catch (EOFException e) {
        return;
      }
      byte[] bytes = new byte[in.readInt()];
      in.readFully(bytes);
      answer(PaperKind.values()[kind], bytes, out);
      out.flush();
    }
  }

  private static void answer(PaperKind kind, byte[] bytes, DataOutputStream out)
      throws IOException {
    PaperText paper;
    try {
      paper = paper(kind, bytes);
    } catch (Unreadable e) {
      failed(out, e.note());
      return;
    } catch (RuntimeException | StackOverflowError e) {
      // The libraries throw anything on broken files; the file is to blame until shown otherwise.
      failed(out, new Note(Reason.PARSER_FAILED, "the parser failed: " + e));
      return;
    }
    out.writeBoolean(true);
    boolean isLong = paper.text().length() > LONGEST;
    write(out, isLong ? paper.text().substring(0, LONGEST) : paper.text());
    write(out, paper.author() == null ? "" : paper.author());
    out.writeInt(paper.notes().size() + (isLong ? 1 : 0));
    for (Note note : paper.notes()) {
      write(out, note.reason().name());
      write(out, note.message());
    }
    if (isLong) {
      write(out, Reason.ODD.name());
      write(out, "longer than " + LONGEST + " characters; the rest was cut off");
    }
  }

  private static PaperText paper(PaperKind kind, byte[] bytes) throws Unreadable {
    return switch (kind) {
      case PDF -> PdfText.of(bytes);
      case DOCX -> OfficeText.word(bytes);
      case ODT -> OfficeText.open(bytes);
    };
  }

  private static void failed(DataOutputStream out, Note note) throws IOException {
    out.writeBoolean(false);
    write(out, note.reason().name());
    write(out, note.message());
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
