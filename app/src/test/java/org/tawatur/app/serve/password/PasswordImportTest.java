package org.tawatur.app.serve.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordImportTest {
  @TempDir Path folder;
  private PasswordList list;

  @BeforeEach
  void makeList() {
    list = new PasswordList(folder.resolve("ledger.db.passwords"));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String digest(String password) {
    return HexFormat.of().withUpperCase().formatHex(PasswordList.sha1(password));
  }

  @Test
  void withoutAListNothingStandsInIt() {
    assertThat(list.size()).isZero();
    assertThat(list.contains("correct horse battery staple")).isFalse();
  }

  @Test
  void digestsAsTheFieldGivesThemAreFound() throws Exception {
    Path file =
        file(
            "breached.txt",
            digest("river stone cloud") + ":37\r\n" + digest("قمر فوق النهر").toLowerCase() + "\n");
    PasswordImport.Outcome outcome = new PasswordImport().imported(List.of(file), list);
    assertThat(outcome).isEqualTo(new PasswordImport.Outcome(2, 2, 0, 0));
    assertThat(list.contains("river stone cloud")).isTrue();
    assertThat(list.contains("قمر فوق النهر")).as("moon over the river").isTrue();
    assertThat(list.contains("river stone clouds")).isFalse();
    assertThat(list.contains("River Stone Cloud")).as("in small letters it is there").isTrue();
    assertThat(list.contains("river stone cloud 12")).as("with a little around it").isTrue();
    assertThat(list.contains("river stone cloud 1234567890")).as("with much around it").isFalse();
  }

  @Test
  void plainWordsAreFoundPackedOrNot() throws Exception {
    Path packed = folder.resolve("words.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write("open the old gate\n\nopen the old gate\n".getBytes(StandardCharsets.UTF_8));
    }
    Path plain = file("more.txt", "شجرة الزيتون القديمة\n" + "x".repeat(2000) + "\n");
    PasswordImport.Outcome outcome = new PasswordImport().imported(List.of(packed, plain), list);
    assertThat(outcome).isEqualTo(new PasswordImport.Outcome(2, 0, 3, 2));
    assertThat(list.contains("open the old gate")).isTrue();
    assertThat(list.contains("شجرة الزيتون القديمة")).as("the old olive tree").isTrue();
  }

  /** In parts of seven, so that many are merged: the same as all at once, and each is found. */
  @Test
  void whatIsLargerThanMemoryIsSortedOnTheDisk() throws Exception {
    SplittableRandom random = new SplittableRandom(7);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      words.add("word " + random.nextLong());
    }
    List<String> lines = new ArrayList<>(words);
    lines.addAll(words.subList(0, 100));
    Collections.shuffle(lines, new Random(3));
    Path file = file("words.txt", String.join("\n", lines));
    assertThat(new PasswordImport(7).imported(List.of(file), list).kept()).isEqualTo(500);
    PasswordList whole = new PasswordList(folder.resolve("whole"));
    new PasswordImport().imported(List.of(file), whole);
    assertThat(Files.readAllBytes(list.file())).isEqualTo(Files.readAllBytes(whole.file()));
    assertThat(list.size()).isEqualTo(500);
    assertThat(words).allMatch(list::contains);
    for (int i = 0; i < 200; i++) {
      assertThat(list.contains("other " + random.nextLong())).isFalse();
    }
    try (var files = Files.list(folder)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .as("nothing is left behind")
          .containsExactlyInAnyOrder("words.txt", "ledger.db.passwords", "whole");
    }
  }

  @Test
  void whatCannotBeUsedChangesNothing() throws Exception {
    Path good = file("good.txt", "open the old gate\n");
    new PasswordImport().imported(List.of(good), list);
    Path ntlm = file("ntlm.txt", "a long word\n0123456789ABCDEF0123456789ABCDEF:5\n");
    Path torn = folder.resolve("torn.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(torn))) {
      out.write("some words".repeat(100).getBytes(StandardCharsets.UTF_8));
    }
    byte[] bytes = Files.readAllBytes(torn);
    Files.write(torn, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    for (Path bad : List.of(ntlm, torn, folder.resolve("no.txt"), folder)) {
      assertThatThrownBy(() -> new PasswordImport().imported(List.of(bad), list))
          .as(bad.toString())
          .isInstanceOf(PasswordImport.UnusableException.class)
          .hasMessageStartingWith(bad.toString());
    }
    assertThat(list.contains("open the old gate")).isTrue();
    Files.writeString(list.file(), "not a list of passwords at all");
    assertThatThrownBy(() -> list.contains("open the old gate"))
        .hasMessageContaining("cannot be read");
  }
}
