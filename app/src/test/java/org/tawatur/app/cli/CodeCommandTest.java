package org.tawatur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeCommandTest {
  /** "The army killed five civilians in Aleppo on Tuesday." */
  private static final String REPORT = "قتل الجيش السوري خمسة مدنيين في حلب الثلاثاء.";

  @TempDir private Path folder;

  @Test
  void goodReportEndsWithZeroAndNothingOnStandardError() throws IOException {
    CommandLineRun run = CommandLineRun.of("code", write("a.txt", REPORT));
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "empty.txt    | ''                        | the file is empty",
        "blank.txt    | 0A 20 0A                  | the report has no words",
        "binary.txt   | 7F 45 4C 46 00 01 02      | not a text",
        "broken.txt   | C7 E1                     | not UTF-8; ",
        "cut.txt.gz   | 1F 8B 08 00 00 00 00 00   | cannot be read to its end",
        "cut.jsonl.gz | 1F 8B 08 00 00 00 00 00   | cannot be read to its end",
        "binary.jsonl | 7F 45 4C 46 00 01 02 0A   | not a text",
        "page.html    | 3C 70 3E                  | no report found on this page",
        "cut.pdf      | 25 50 44 46 2D 31 2E 34   | not a PDF that can be read",
        "cut.zip      | 50 4B 03 04 00 00         | cannot be read to its end",
      })
  void badFileIsNamedWithItsFaultAndTheRestIsCoded(String name, String hex, String message)
      throws IOException {
    Path bad = folder.resolve(name);
    Files.write(bad, bytes(hex));
    String good = write("good.txt", REPORT);
    CommandLineRun run = CommandLineRun.of("code", "--format", "table", bad.toString(), good);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("tawatur: " + bad).contains(message).doesNotContain("\tat ");
    assertThat(run.err()).contains("1 report could not be read");
    assertThat(run.out()).contains("good");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\": \"x\",                    | malformed JSON",
        "nonsense                           | malformed JSON",
        "[1, 2]                             | not a JSON object",
        "{\"id\": \"x\"}                    | no \"text\"",
        "{\"text\": 5, \"body\": null}  {}  | more than one JSON value",
        "{\"text\": \"  \"}                 | the report has no words",
        "{\"text\": [\"a\"]}                | no \"text\"",
      })
  void badLineIsNamedWithItsNumberAndTheNextIsCoded(String line, String message)
      throws IOException {
    String good = "{\"id\": \"good\", \"text\": \"" + REPORT + "\"}";
    String file = write("reports.jsonl", good.replace("good", "first") + "\n" + line + "\n" + good);
    CommandLineRun run = CommandLineRun.of("code", "--format", "table", file);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains(file + ":2: ").contains(message).doesNotContain("\tat ");
    assertThat(run.out()).contains("first").contains("good");
  }

  @Test
  void brokenBytesInOneLineSpoilNoOther() {
    byte[] good =
        ("{\"id\": \"good\", \"text\": \"" + REPORT + "\"}\n").getBytes(StandardCharsets.UTF_8);
    byte[] bad = {'{', (byte) 0xD8, '}', '\n'};
    byte[] all = Arrays.copyOf(bad, bad.length + good.length);
    System.arraycopy(good, 0, all, bad.length, good.length);
    CommandLineRun run = CommandLineRun.withInput(all, "code", "-", "--format", "table");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("standard input:1: not UTF-8");
    assertThat(run.out()).contains("good");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "code",
        "nonsense",
        "code x.txt --threads 0",
        "code x.txt --format xml",
        "code x.txt --published 2020-13-01",
        "explain",
        "lexicon",
        "places import x.txt",
      })
  void wrongUsageEndsWithTwoAndSaysWhereHelpIs(String line) {
    CommandLineRun run = CommandLineRun.of(line.split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--help").doesNotContain("Exception");
  }

  @Test
  void missingFileAndEmptyFolderAreNamed() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    CommandLineRun run = CommandLineRun.of("code", empty.toString(), folder + "/none.txt");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("warning: " + empty + ": no reports in this folder")
        .contains(folder + "/none.txt: no such file or folder");
  }

  @Test
  void reportInAnotherLanguageIsSetAsideByName() throws IOException {
    String file = write("fa.txt", "گفت که این است برای ما و از آن در شهر بود");
    CommandLineRun run = CommandLineRun.of("code", file);
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("seems to be in Persian").contains("set aside: 1 LANG_fa");
    CommandLineRun all = CommandLineRun.of("code", "--any-language", "--format", "table", file);
    assertThat(all.out()).contains("fa");
  }

  @Test
  void loneSurrogatesDoNotStopARun() {
    String lines = "{\"id\": \"a\", \"text\": \"قتل \\uD800 الجيش \\uDC00 رجلا في حلب\"}\n";
    CommandLineRun run =
        CommandLineRun.withInput(lines.getBytes(StandardCharsets.UTF_8), "code", "-");
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("2 halves of characters");
  }

  @Test
  void secondReportOfAnIdGetsASuffix() throws IOException {
    String line = "{\"id\": \"a\", \"text\": \"" + REPORT + "\"}\n";
    CommandLineRun run =
        CommandLineRun.of("code", "--format", "table", write("twice.jsonl", line + line));
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains(":2: a report before it has the id a");
    assertThat(run.out()).contains("a~2");
  }

  @Test
  void folderIsReadInTheOrderOfNamesWithItsDetailsAndWithoutAnnotations() throws IOException {
    write("b.txt", REPORT);
    write("a.txt", REPORT);
    write("a.gold.jsonl", "{}");
    write("notes.md", "no report");
    write("meta.jsonl", "{\"id\": \"a\", \"published\": \"2015-07-21\", \"outlet\": \"A paper\"}");
    Files.createDirectory(folder.resolve("c"));
    write("c/d.jsonl", "{\"text\": \"" + REPORT + "\"}");
    CommandLineRun run = CommandLineRun.of("code", "--format", "table", folder.toString());
    assertThat(run.status()).isZero();
    assertThat(run.out().lines().filter(line -> line.matches("(a|b|d-1)( .*)?")))
        .containsExactly("a · A paper · 2015-07-21", "b", "d-1");
  }

  @Test
  void titleAndBodyAndPackedFilesAreRead() throws IOException {
    Path file = folder.resolve("pool.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      String line =
          "{\"title\": \"عنوان\", \"body\": \"" + REPORT + "\", \"date\": \"2015-07-21\"}\n";
      out.write(line.getBytes(StandardCharsets.UTF_8));
    }
    CommandLineRun run = CommandLineRun.of("code", "--format", "table", file.toString());
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("pool-1 · 2015-07-21").contains("عنوان");
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBytes() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      String text = (REPORT + " ").repeat(1 + i * 7 % 23);
      lines.append(i % 50 == 49 ? "{" : "{\"id\": \"r" + i + "\", \"text\": \"" + text + "\"}");
      lines.append('\n');
    }
    byte[] input = lines.toString().getBytes(StandardCharsets.UTF_8);
    for (String format : new String[] {"jsonl", "table", "summary"}) {
      CommandLineRun one = run(input, format, 1);
      assertThat(run(input, format, 2)).isEqualTo(one);
      assertThat(run(input, format, 8)).isEqualTo(one);
    }
  }

  @Test
  void closedOutputEndsTheRunQuietly() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    byte[] input = ("{\"text\": \"" + REPORT + "\"}").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        CommandLineRun.run(
            new ByteArrayInputStream(input), closed, err, "code", "-", "--format", "table");
    assertThat(status).isZero();
    assertThat(err.size()).isZero();
  }

  @Test
  void fullDiskIsTold() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    byte[] input = ("{\"text\": \"" + REPORT + "\"}").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        CommandLineRun.run(
            new ByteArrayInputStream(input), full, err, "code", "-", "--format", "table");
    assertThat(status).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left");
  }

  private static CommandLineRun run(byte[] input, String format, int threads) {
    return CommandLineRun.withInput(
        input, "code", "-", "--format", format, "--threads", Integer.toString(threads));
  }

  private String write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return file.toString();
  }

  private static byte[] bytes(String hex) {
    String[] pairs = hex.isBlank() ? new String[0] : hex.strip().split(" ");
    byte[] bytes = new byte[pairs.length];
    for (int i = 0; i < pairs.length; i++) {
      bytes[i] = (byte) Integer.parseInt(pairs[i], 16);
    }
    return bytes;
  }
}
