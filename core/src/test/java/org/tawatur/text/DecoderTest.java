package org.tawatur.text;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DecoderTest {
  private final Decoder decoder = new Decoder();

  @Test
  void utf8IsText() {
    assertThat(decoder.decoded("قتل مدني 😀".getBytes(UTF_8)))
        .isEqualTo(new Decoded.Text("قتل مدني 😀"));
    assertThat(decoder.decoded(new byte[0])).isEqualTo(new Decoded.Text(""));
  }

  @Test
  void theByteOrderMarkStays() {
    assertThat(decoder.decoded("\uFEFFحلب".getBytes(UTF_8)))
        .isEqualTo(new Decoded.Text("\uFEFFحلب"));
  }

  @Test
  void windowsTextIsBrokenWhereItsFirstLetterIs() {
    byte[] bytes = "ab حلب".getBytes(Charset.forName("windows-1256"));
    assertThat(decoder.decoded(bytes))
        .isInstanceOfSatisfying(
            Decoded.Broken.class,
            b -> {
              assertThat(b.byteOffset()).isEqualTo(3);
              assertThat(b.reason()).contains("0xCD").contains("iconv");
            });
  }

  @Test
  void aCharCutOffAtTheEndIsBroken() {
    byte[] bytes = {'a', (byte) 0xD9};
    assertThat(decoder.decoded(bytes))
        .isInstanceOfSatisfying(Decoded.Broken.class, b -> assertThat(b.byteOffset()).isEqualTo(1));
  }

  @Test
  void utf16IsNamedWithARemedy() {
    assertThat(decoder.decoded("حلب".getBytes(UTF_16)))
        .isInstanceOfSatisfying(
            Decoded.Broken.class, b -> assertThat(b.reason()).contains("iconv -f UTF-16"));
  }

  @Test
  void bytesWithZerosOrManyControlsAreBinary() {
    assertThat(decoder.decoded(new byte[] {'a', 0, 'b'})).isEqualTo(new Decoded.Binary());
    assertThat(decoder.decoded("\1\2\3\4\5\6".getBytes(UTF_8))).isEqualTo(new Decoded.Binary());
    assertThat(decoder.decoded("نص \f \1 نص".getBytes(UTF_8))).isInstanceOf(Decoded.Text.class);
  }

  @Test
  void anyBytesGetAnAnswer() {
    SplittableRandom random = new SplittableRandom(6);
    for (int i = 0; i < 5000; i++) {
      byte[] bytes = new byte[random.nextInt(40)];
      random.nextBytes(bytes);
      Decoded decoded = decoder.decoded(bytes);
      if (decoded instanceof Decoded.Text text) {
        assertThat(text.value().getBytes(UTF_8)).isEqualTo(bytes);
      }
    }
  }
}
