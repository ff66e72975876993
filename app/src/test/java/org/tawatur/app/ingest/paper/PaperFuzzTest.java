package org.tawatur.app.ingest.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.tawatur.app.ingest.outcome.Unreadable;

/**
 * The readers of the second process, for Jazzer. Office files are read by the project's own code,
 * in which nothing may fail. A PDF goes through what that process does with it, to its answer and
 * back: PDFBox may throw at a broken file, but there must be an answer, and one that can be
 * understood.
 */
class PaperFuzzTest {
  @FuzzTest(maxDuration = "10m")
  void word(byte[] bytes) {
    try {
      assertThat(OfficeText.word(bytes).text()).isNotNull();
    } catch (Unreadable e) {
      assertThat(e.note().message()).isNotEmpty();
    }
  }

  @FuzzTest(maxDuration = "10m")
  void pdf(byte[] bytes) throws IOException {
    ByteArrayOutputStream question = new ByteArrayOutputStream();
    DataOutputStream asking = new DataOutputStream(question);
    asking.writeInt(PaperKind.PDF.ordinal());
    asking.writeInt(bytes.length);
    asking.write(bytes);
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    PaperProcess.answerAll(
        new DataInputStream(new ByteArrayInputStream(question.toByteArray())),
        new DataOutputStream(answer));
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer.toByteArray()));
    try {
      assertThat(PaperReader.answer(in).text()).isNotNull();
    } catch (Unreadable e) {
      assertThat(e.note().message()).isNotEmpty();
    }
    assertThat(in.read()).as("nothing follows the answer").isNegative();
  }

  @FuzzTest(maxDuration = "10m")
  void open(byte[] bytes) {
    try {
      assertThat(OfficeText.open(bytes).text()).isNotNull();
    } catch (Unreadable e) {
      assertThat(e.note().message()).isNotEmpty();
    }
  }
}
