package org.tawatur.app.ingest.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.app.ingest.Inputs;
import org.tawatur.app.ingest.outcome.Reason;
import org.tawatur.app.ingest.outcome.Unreadable;

/** Cases E 75 and 76: papers are read in the second process, or set aside with it. */
class PaperReaderTest {
  @TempDir private Path folder;

  private final PaperReader reader = new PaperReader();

  @AfterEach
  void close() {
    reader.close();
  }

  @Test
  void arabicOfAPdfComesInTheOrderOfReading() throws Exception {
    String text = "قتل الجيش خمسة مدنيين في حلب";
    assertThat(reader.draft(PaperKind.PDF, ArabicPdf.of(text, true)).text().strip())
        .isEqualTo(text);
  }

  @Test
  void pdfThatIsWrittenBackwardsIsSetAside() throws Exception {
    String text = "قالت الحكومة السورية إن القوات الروسية قصفت البلدة الثانية";
    byte[] backwards = ArabicPdf.of(new StringBuilder(text).reverse().toString(), true);
    assertThat(Inputs.read(folder, "a.pdf", backwards).codes()).containsExactly("VISUAL_ORDER");
  }

  @Test
  void wordsOfOfficeFilesAreReadWithoutWhatWasDeleted() throws Exception {
    byte[] docx =
        docx(
            "<w:p><w:r><w:t>"
                + Inputs.REPORT
                + "</w:t></w:r><w:del><w:r><w:delText>محذوف</w:delText></w:r></w:del></w:p><w:p><w:r><w:t>سطر</w:t><w:tab/><w:t>ثان</w:t></w:r></w:p>");
    assertThat(Inputs.read(folder, "a.docx", docx).texts())
        .containsExactly(Inputs.REPORT + "\n\nسطر ثان");
    assertThat(Inputs.read(folder, "a.odt", odt(Inputs.REPORT)).texts())
        .containsExactly(Inputs.REPORT);
  }

  @Test
  void case75EntitiesInAnOfficeFileAreRefused() throws Exception {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put(
        "word/document.xml",
        Inputs.utf8("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"));
    assertThat(Inputs.read(folder, "a.docx", Inputs.zip(entries)).codes())
        .containsExactly("XML_DOCTYPE");
  }

  @Test
  void case75SlowDocumentIsLeftAndTheNextIsRead() throws Exception {
    byte[] pdf = ArabicPdf.of("قتل الجيش", true);
    // No process can start and answer within a thousandth of a second.
    try (PaperReader hasty = new PaperReader(Duration.ofMillis(1), "64m")) {
      assertThat(reason(hasty, pdf)).isEqualTo(Reason.PARSER_TIMEOUT);
      assertThat(reason(hasty, pdf)).isEqualTo(Reason.PARSER_TIMEOUT);
    }
    assertThat(reader.draft(PaperKind.PDF, pdf).text()).contains("قتل");
  }

  @Test
  void case75DocumentThatNeedsTooMuchMemoryIsLeft() throws Exception {
    SplittableRandom random = new SplittableRandom(7);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 6_000_000; i++) {
      text.append((char) ('ء' + random.nextInt(30)));
    }
    byte[] docx = docx("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>");
    try (PaperReader small = new PaperReader(Duration.ofSeconds(60), "24m")) {
      assertThatThrownBy(() -> small.draft(PaperKind.DOCX, docx))
          .isInstanceOfSatisfying(
              Unreadable.class, e -> assertThat(e.note().reason()).isEqualTo(Reason.PARSER_OOM));
      assertThat(small.draft(PaperKind.DOCX, docx("<w:p><w:r><w:t>نص</w:t></w:r></w:p>")).text())
          .isEqualTo("نص");
    }
  }

  @Test
  void case75ProgramsInPapersAreNoText() throws Exception {
    String text = "قتل الجيش خمسة مدنيين في حلب";
    String pdf =
        new String(ArabicPdf.of(text, true), StandardCharsets.ISO_8859_1)
            .replace(
                "<< /Type /Catalog",
                "<< /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /Type /Catalog");
    String read = reader.draft(PaperKind.PDF, pdf.getBytes(StandardCharsets.ISO_8859_1)).text();
    assertThat(read.strip()).isEqualTo(text);
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put(
        "word/document.xml",
        Inputs.utf8(
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>"
                + "<w:r><w:instrText>HYPERLINK \"http://127.0.0.1/x\"</w:instrText></w:r><w:r><w:t>"
                + Inputs.REPORT
                + "</w:t></w:r></w:p></w:body></w:document>"));
    entries.put("word/vbaProject.bin", Inputs.utf8("Sub AutoOpen Shell \"cmd\" End Sub"));
    assertThat(reader.draft(PaperKind.DOCX, Inputs.zip(entries)).text().strip())
        .isEqualTo(Inputs.REPORT);
  }

  @Test
  void case76LockedPdfIsSetAside() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(out);
    }
    assertThat(reason(reader, out.toByteArray())).isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void case77PdfThatIsAnArchiveTooIsReadAsWhatItBegins() throws Exception {
    byte[] both =
        Inputs.join(
            ArabicPdf.of("قتل الجيش خمسة مدنيين في حلب", true),
            Inputs.zip(Map.of("x.txt", new byte[3])));
    assertThat(Inputs.read(folder, "a.pdf", both).codes()).containsExactly("READ");
  }

  private static Reason reason(PaperReader reader, byte[] pdf) {
    try {
      reader.draft(PaperKind.PDF, pdf);
      return Reason.READ;
    } catch (Unreadable e) {
      return e.note().reason();
    }
  }

  private static byte[] docx(String body) throws IOException {
    String xml =
        "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + body
            + "</w:body></w:document>";
    return Inputs.zip(Map.of("word/document.xml", xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] odt(String text) throws IOException {
    String xml =
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:p>"
            + text
            + "</text:p></office:text></office:body></office:document-content>";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      Inputs.stored(zip, "mimetype", Inputs.utf8("application/vnd.oasis.opendocument.text"));
      Inputs.stored(zip, "content.xml", Inputs.utf8(xml));
    }
    return out.toByteArray();
  }
}
