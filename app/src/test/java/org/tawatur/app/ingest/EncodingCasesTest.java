package org.tawatur.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawatur.app.ingest.Inputs.REPORT;
import static org.tawatur.app.ingest.Inputs.hex;
import static org.tawatur.app.ingest.Inputs.join;
import static org.tawatur.app.ingest.Inputs.utf8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.app.ingest.Inputs.Outcome;
import org.tawatur.app.store.Codings;

/** Section A and B of the list of bad inputs: bytes and Unicode, each case by its number. */
class EncodingCasesTest {
  private static final Charset WINDOWS = Charset.forName("windows-1256");
  private static final Charset ISO = Charset.forName("ISO-8859-6");
  private static final Charset LATIN = Charset.forName("windows-1252");

  @TempDir private Path folder;

  /** A case: what goes in under which name, how it ends, and what the text holds. */
  private record Case(String name, String file, byte[] bytes, List<String> codes, String text) {}

  private static Case text(String name, byte[] bytes, String codes, String text) {
    return new Case(name, "a.txt", bytes, List.of(codes.split(" ")), text);
  }

  private static Case html(String name, String declared, byte[] body, String codes, String text) {
    byte[] page =
        join(
            utf8(
                "<html><head><meta charset=\""
                    + declared
                    + "\"></head><body><div class=post-content><p>"),
            body,
            utf8("</p></div><link href=/wp-content/x></body></html>"));
    return new Case(name, "a.html", page, List.of(codes.split(" ")), text);
  }

  private static List<Case> cases() {
    String half = REPORT.substring(0, 40);
    String mojibake = new String(REPORT.getBytes(WINDOWS), StandardCharsets.ISO_8859_1);
    String twice = asLatin(utf8(REPORT));
    return List.of(
        text(
            "1 UTF-8 with a byte order mark",
            join(hex("EFBBBF"), utf8(REPORT)),
            "READ",
            "\uFEFF" + REPORT),
        text(
            "2 UTF-8 cut within a character",
            join(utf8(REPORT + " "), hex("D9")),
            "READ BYTES_REPLACED",
            REPORT + " \uFFFD"),
        text(
            "3 overlong UTF-8 is no slash",
            join(utf8(REPORT), hex("C0AF"), utf8(REPORT)),
            "READ BYTES_REPLACED",
            REPORT + "\uFFFD\uFFFD" + REPORT),
        text(
            "4 surrogates as bytes",
            join(utf8(REPORT), hex("EDA080"), utf8(REPORT.repeat(2))),
            "READ BYTES_REPLACED",
            REPORT + "\uFFFD" + REPORT.repeat(2)),
        new Case(
            "5 half a character in JSON",
            "a.jsonl",
            utf8("{\"text\":\"" + REPORT + "\\ud800\"}\n"),
            List.of("READ", "SURROGATES"),
            REPORT + "\uD800"),
        html(
            "6 windows-1256 declared as UTF-8",
            "utf-8",
            REPORT.getBytes(WINDOWS),
            "READ CHARSET_OVERRIDDEN",
            REPORT),
        html(
            "7 windows-1256 declared as Latin-1",
            "iso-8859-1",
            REPORT.getBytes(WINDOWS),
            "READ CHARSET_OVERRIDDEN",
            REPORT),
        text(
            "7 windows-1256 decoded as Latin-1 long ago",
            utf8(mojibake),
            "READ MOJIBAKE_REPAIRED",
            REPORT),
        text(
            "8 ISO-8859-6 with C1 bytes",
            join(REPORT.getBytes(ISO), hex("85")),
            "READ CHARSET_GUESSED",
            REPORT + "\u0085"),
        text("9 a few letters fit two encodings", hex("E1 E4"), "CHARSET_AMBIGUOUS", null),
        text(
            "9 four letters that are words in both",
            "هام".getBytes(ISO),
            "CHARSET_AMBIGUOUS",
            null),
        html(
            "10 an encoding that Java does not know",
            "DOS-720",
            new byte[] {(byte) 0x9F, (byte) 0xA0, (byte) 0xF5},
            "CHARSET_UNSUPPORTED",
            null),
        text("11 UTF-8 encoded twice", utf8(twice), "READ MOJIBAKE_REPAIRED", REPORT),
        text(
            "11 UTF-8 read as Arabic of Windows",
            utf8(new String(utf8(REPORT), WINDOWS)),
            "READ MOJIBAKE_REPAIRED",
            REPORT),
        html(
            "12 letters as character references",
            "utf-8",
            utf8(references(REPORT)),
            "READ",
            REPORT),
        html(
            "12 references escaped twice",
            "utf-8",
            utf8(references(REPORT).replace("&", "&amp;")),
            "READ ENTITIES_TWICE",
            REPORT),
        text(
            "13 UTF-16 without a mark, low byte first",
            REPORT.getBytes(StandardCharsets.UTF_16LE),
            "READ",
            REPORT),
        text(
            "13 UTF-16 without a mark, high byte first",
            REPORT.getBytes(StandardCharsets.UTF_16BE),
            "READ",
            REPORT),
        html(
            "14 UTF-7 stays as it is",
            "utf-7",
            utf8(REPORT + " +ADw-script+AD4-"),
            "READ",
            REPORT + " +ADw-script+AD4-"),
        text(
            "15 NUL within words",
            utf8(half + "\0" + REPORT.substring(40)),
            "READ NUL_STRIPPED",
            REPORT),
        new Case(
            "16 lines in several encodings",
            "a.jsonl",
            join(
                json("a", StandardCharsets.UTF_8),
                json("b", WINDOWS),
                utf8("{\"id\":\"c\",\"text\":\""),
                hex("E1"),
                utf8("\"}\n"),
                json("d", ISO)),
            List.of(
                "READ", "READ", "CHARSET_GUESSED", "CHARSET_AMBIGUOUS", "READ", "CHARSET_GUESSED"),
            null),
        html(
            "17 two labels in one",
            "utf8; charset=windows-1256",
            utf8(REPORT),
            "READ CHARSET_CONFLICT",
            REPORT),
        html("17 a label that nobody knows", "x-unknown", utf8(REPORT), "READ", REPORT),
        text(
            "19 a mark that turns text round",
            utf8(REPORT + "\u202E"),
            "READ BIDI_CONTROL",
            REPORT + "\u202E"),
        text(
            "20 isolates that are never closed",
            utf8("\u2067" + REPORT),
            "READ",
            "\u2067" + REPORT),
        text("22 tatweel in a name", utf8("دـــاعش " + REPORT), "READ", "دـــاعش " + REPORT),
        text("23 joiners in names", utf8("الجي\u200Cش " + REPORT), "READ", "الجي\u200Cش " + REPORT),
        text(
            "24 Persian letters in Arabic words",
            utf8(REPORT.replace('ي', 'ی').replace('ك', 'ک')),
            "READ",
            REPORT.replace('ي', 'ی').replace('ك', 'ک')),
        text("26 presentation forms", utf8("\uFEDF\uFEA0\uFEF4\uFEB6 " + REPORT), "READ", null),
        text(
            "27 a letter that stands for a phrase, often",
            utf8(REPORT + "\uFDFA".repeat(100_000)),
            "READ EXPANSION",
            null),
        text(
            "28 ten thousand marks on one letter",
            utf8("ب" + "\u064E".repeat(10_000) + " " + REPORT),
            "READ MARKS_CLAMPED",
            "ب" + "\u064E".repeat(32) + " " + REPORT),
        text(
            "29 letters in the order of a screen",
            utf8(new StringBuilder(REPORT).reverse().toString()),
            "VISUAL_ORDER",
            null),
        text("30 shadda before and after the vowel", utf8("قتّل قتَّل " + REPORT), "READ", null),
        text(
            "31 pictures of several characters",
            utf8("👨‍👩‍👧 " + REPORT),
            "READ",
            "👨‍👩‍👧 " + REPORT),
        text("32 digits of several scripts", utf8(REPORT + " ١2۳"), "READ MIXED_DIGITS", null),
        text("34 Persian", utf8("گفت که این است برای ما و از آن در شهر بود و شد"), "LANG_fa", null),
        text(
            "34 Persian as newspapers write it",
            utf8(
                "نیروهای دولتی روز سه‌شنبه پنج غیرنظامی را در حلب کشتند و بمباران تا شب ادامه داشت."),
            "LANG_fa",
            null),
        text(
            "34 Urdu as newspapers write it",
            utf8(
                "فوج نے منگل کے روز حلب میں پانچ شہریوں کو ہلاک کر دیا اور بمباری رات تک جاری رہی۔"),
            "LANG_ur",
            null),
        text(
            "34 Kurdish as newspapers write it",
            utf8(
                "سوپا ڕۆژی سێشەممە پێنج هاووڵاتی مەدەنی لە حەلەب کوشت و بۆردومانەکە تا ئێوارە بەردەوام بوو."),
            "LANG_ckb",
            null),
        text(
            "34 Pashto as newspapers write it",
            utf8(
                "پوځ د سه شنبې په ورځ په حلب کې پنځه ملکي وګړي ووژل او بمبارۍ تر ماښامه دوام وکړ."),
            "LANG_ps",
            null),
        text("34 Urdu", utf8("یہ شہر میں ہے اور اس کا نام نہیں ہے"), "LANG_ur", null),
        text("34 Kurdish", utf8("ئەم شارە لە کوردستان بۆ ئەو دەکات کە بەلام"), "LANG_ckb", null),
        text("34 Pashto", utf8("په دې ښار کې هم شته چې د خلکو له خوا ته"), "LANG_ps", null),
        text(
            "35 Arabic in Latin letters",
            utf8("qatal al-jaysh khamsat madaniyyin fi Halab"),
            "SCRIPT_LATIN",
            null));
  }

  @TestFactory
  Stream<DynamicTest> eachCaseEndsAsTheListSays() {
    return cases().stream().map(c -> DynamicTest.dynamicTest("case " + c.name(), () -> check(c)));
  }

  private void check(Case c) throws IOException {
    Outcome outcome = Inputs.read(folder, c.file(), c.bytes());
    assertThat(outcome.codes()).isEqualTo(c.codes());
    if (c.text() != null) {
      assertThat(outcome.texts()).hasSize(1);
      assertThat(outcome.texts().getFirst()).isEqualTo(c.text());
    }
    assertThat(outcome.accounts().isReconciled()).isTrue();
  }

  @Test
  void screenOrderIsTurnedRoundWhereAPersonAsksForIt() throws IOException {
    ReadOptions options =
        new ReadOptions(
            Details.NONE,
            null,
            org.tawatur.app.ingest.record.Columns.BY_NAME,
            false,
            true,
            false,
            null);
    byte[] bytes = utf8(new StringBuilder(REPORT).reverse().toString());
    Outcome outcome = Inputs.read(folder, "a.txt", bytes, options);
    assertThat(outcome.texts()).containsExactly(REPORT);
    assertThat(outcome.codes()).containsExactly("READ", "VISUAL_ORDER_REPAIRED");
  }

  /** Case 10 to its end: not only the text is the same, the claims are. */
  @Test
  void oneReportInEveryEncodingGivesTheSameClaims() throws IOException {
    List<String> wanted = claims(Inputs.read(folder, "a.txt", utf8(REPORT)));
    assertThat(wanted).isNotEmpty();
    for (String charset :
        List.of("UTF-16", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6", "x-MacArabic")) {
      byte[] bytes = REPORT.getBytes(Charset.forName(charset));
      assertThat(claims(Inputs.read(folder, "a.txt", bytes))).as(charset).isEqualTo(wanted);
    }
    byte[] shaped = dos(REPORT.replace('إ', 'ا'));
    assertThat(claims(Inputs.read(folder, "a.txt", shaped))).as("IBM864").isEqualTo(wanted);
  }

  /** Claims as far as they do not repeat the words of the report. */
  private static List<String> claims(Outcome outcome) {
    return outcome.reads().stream()
        .flatMap(read -> Codings.CODER.code(read.report()).claims().stream())
        .map(claim ->
            claim.event()
                + " "
                + claim.trigger()
                + " "
                + claim.actors()
                + " "
                + claim.recipients()
                + " "
                + claim.where()
                + " "
                + claim.counts()
                + " "
                + claim.polarity())
        .toList();
  }

  @Test
  void oneReportInEveryEncodingIsOneText() throws IOException {
    String text = (REPORT + "\n").repeat(3);
    for (String charset :
        List.of(
            "UTF-8",
            "UTF-16",
            "UTF-16LE",
            "UTF-16BE",
            "windows-1256",
            "ISO-8859-6",
            "x-MacArabic")) {
      byte[] bytes = text.getBytes(Charset.forName(charset));
      assertThat(Inputs.read(folder, "a.txt", bytes).texts()).as(charset).containsExactly(text);
    }
    // The encoding of DOS has no alef with hamza below.
    String poorer = text.replace('إ', 'ا');
    assertThat(Inputs.read(folder, "a.txt", dos(poorer)).texts())
        .as("IBM864")
        .containsExactly(poorer);
  }

  /** Files of that time have signs of the second kind, which the JDK does not know. */
  @Test
  void signsOfMacintoshesForTextFromRightToLeftAreRead() throws IOException {
    byte[] bytes = (REPORT + " (عاجل)").getBytes(Charset.forName("x-MacArabic"));
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = " .()".indexOf(bytes[i]) >= 0 ? (byte) (bytes[i] | 0x80) : bytes[i];
    }
    Outcome outcome = Inputs.read(folder, "a.txt", bytes);
    assertThat(outcome.texts()).containsExactly(REPORT + " (عاجل)");
    assertThat(outcome.codes()).containsExactly("READ", "CHARSET_GUESSED");
  }

  @Test
  void personDecidesOnTheEncodingOfAFewLetters() throws IOException {
    ReadOptions options =
        new ReadOptions(
            Details.NONE,
            "iso-8859-6",
            org.tawatur.app.ingest.record.Columns.BY_NAME,
            false,
            false,
            false,
            null);
    assertThat(Inputs.read(folder, "a.txt", hex("E1 EA"), options).texts()).containsExactly("في");
  }

  /**
   * Letters in the shapes that the encoding of DOS has for them: at the end of words their last.
   */
  private static byte[] dos(String text) {
    Charset dos = Charset.forName("IBM864");
    byte[] out = new byte[text.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isFinal = i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1));
      out[i] = c < 0x80 ? (byte) c : shape(c, dos, isFinal);
    }
    return out;
  }

  private static byte shape(char c, Charset dos, boolean isFinal) {
    int found = -1;
    for (int b = 0x80; b <= 0xFF; b++) {
      String shape = new String(new byte[] {(byte) b}, dos);
      String plain = Normalizer.normalize(shape, Normalizer.Form.NFKC).strip();
      boolean isShape = shape.charAt(0) == c || plain.equals(String.valueOf(c));
      found = isShape && (found < 0 || isFinal) ? b : found;
    }
    assertThat(found).as("a shape for " + c).isPositive();
    return (byte) found;
  }

  private static byte[] json(String id, Charset charset) {
    return ("{\"id\":\"" + id + "\",\"text\":\"" + REPORT + "\"}\n").getBytes(charset);
  }

  private static String asLatin(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      String c = new String(new byte[] {b}, LATIN);
      text.append(c.charAt(0) == '\uFFFD' ? (char) (b & 0xFF) : c.charAt(0));
    }
    return text.toString();
  }

  private static String references(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append(c < 0x80 ? (char) c + "" : "&#" + c + ";"));
    return out.toString();
  }
}
