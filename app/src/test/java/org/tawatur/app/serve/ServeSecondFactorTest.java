package org.tawatur.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.app.store.Codings;
import org.tawatur.app.store.LedgerAddress;

/** Accounts with a second factor. */
class ServeSecondFactorTest {
  private static final String PASSWORD = "a long sentence nobody guesses";
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static Served served;

  @BeforeAll
  static void start(@TempDir Path folder) {
    served =
        new Served(
            LedgerAddress.of(folder.resolve("ledger.db").toString()),
            Codings.samples().subList(0, 1),
            true);
    try (Team team = Team.of(served.address, served.clock)) {
      for (String name : new String[] {"huda", "omar", "lost"}) {
        assertThat(team.add(name, "coder", PASSWORD)).isNull();
      }
      assertThat(team.add("rana", "admin", PASSWORD)).isNull();
    }
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static HttpResponse<String> login(String name, String code) {
    String more = code.isEmpty() ? "" : ",\"code\":\"" + code + "\"";
    String body = "{\"name\":\"" + name + "\",\"password\":\"" + PASSWORD + "\"" + more + "}";
    return served.send(
        served
            .request("/api/v1/session")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private static Served.Session session(String name) {
    return served.enter("{\"name\":\"" + name + "\",\"password\":\"" + PASSWORD + "\"}");
  }

  private static HttpResponse<String> as(
      Served.Session session, String method, String path, String body) {
    return served.send(
        served
            .request("/api/v1" + path)
            .header("Cookie", session.cookie())
            .header("X-CSRF-Token", session.csrf())
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build());
  }

  /** The code that a telephone would show now: worked out here anew, from the standard. */
  private static String code(String secret) {
    try {
      byte[] key = new byte[20];
      for (int bit = 0; bit < 160; bit++) {
        int letter = LETTERS.indexOf(secret.charAt(bit / 5));
        key[bit / 8] |= (byte) ((letter >> 4 - bit % 5 & 1) << 7 - bit % 8);
      }
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key, "HmacSHA1"));
      long step = served.clock.instant().getEpochSecond() / 30;
      byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
      int number = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & 0x7fffffff;
      return String.valueOf(1_000_000 + number % 1_000_000).substring(1);
    } catch (java.security.GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static String begin(Served.Session session) {
    String proof = "{\"present\":\"" + PASSWORD + "\"}";
    HttpResponse<String> made = as(session, "POST", "/account/second-factor", proof);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    String secret = Served.JSON.readTree(made.body()).get("secret").asString();
    assertThat(made.body()).contains("otpauth://totp/Tawatur:").contains("secret=" + secret);
    String shown = "{\"code\":\"" + code(secret) + "\"}";
    assertThat(as(session, "PUT", "/account/second-factor", shown).statusCode()).isEqualTo(204);
    return secret;
  }

  @Test
  void whoHasASecondFactorNeedsItsCodeOnce() {
    Served.Session huda = session("huda");
    String wrong = "{\"present\":\"another long sentence\"}";
    assertThat(as(huda, "POST", "/account/second-factor", wrong).statusCode()).isEqualTo(403);
    assertThat(as(huda, "PUT", "/account/second-factor", "{\"code\":\"123456\"}").statusCode())
        .isEqualTo(409);
    String secret = begin(huda);
    assertThat(as(huda, "GET", "/account/second-factor", "").body()).contains("true");

    HttpResponse<String> half = login("huda", "");
    assertThat(half.statusCode()).isEqualTo(401);
    assertThat(half.body()).contains("\"place\":\"code\"");
    assertThat(half.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(login("huda", code(secret)).statusCode()).as("it was used to begin").isEqualTo(401);
    served.clock.move(Duration.ofSeconds(60));
    String code = code(secret);
    assertThat(login("huda", code).statusCode()).isEqualTo(200);
    assertThat(login("huda", code).statusCode()).as("a code is good once").isEqualTo(401);

    String proof = "{\"present\":\"" + PASSWORD + "\"}";
    assertThat(as(huda, "POST", "/account/second-factor/end", wrong).statusCode()).isEqualTo(403);
    assertThat(as(huda, "POST", "/account/second-factor/end", proof).statusCode()).isEqualTo(204);
    assertThat(login("huda", "").statusCode()).isEqualTo(200);
  }

  @Test
  void wrongCodesShutAnAccountAsWrongPasswordsDo() {
    String secret = begin(session("omar"));
    served.clock.move(Duration.ofSeconds(60));
    for (int i = 0; i < 5; i++) {
      assertThat(login("omar", "00000" + i).statusCode()).isEqualTo(401);
    }
    assertThat(login("omar", code(secret)).statusCode()).isEqualTo(401);
    served.clock.move(Duration.ofMinutes(6));
    assertThat(login("omar", code(secret)).statusCode()).isEqualTo(200);
  }

  @Test
  void whoHasLostTheTelephoneIsLetInByWhoKeepsTheAccounts() {
    begin(session("lost"));
    assertThat(login("lost", "").statusCode()).isEqualTo(401);
    Served.Session rana = session("rana");
    assertThat(as(rana, "GET", "/users", "").body()).contains("\"has_second_factor\":true");
    String on = "{\"has_second_factor\":true}";
    assertThat(as(rana, "PATCH", "/users/lost", on).statusCode()).isEqualTo(400);
    String off = "{\"has_second_factor\":false}";
    assertThat(as(rana, "PATCH", "/users/lost", off).statusCode()).isEqualTo(200);
    assertThat(login("lost", "").statusCode()).isEqualTo(200);
    begin(session("lost"));
    try (Team team = Team.of(served.address, served.clock)) {
      assertThat(team.endSecond("nobody")).contains("no account");
      assertThat(team.endSecond("lost")).isNull();
    }
    assertThat(login("lost", "").statusCode()).isEqualTo(200);
    assertThat(as(rana, "GET", "/audit", "").body())
        .contains("user end-code")
        .doesNotContain("otpauth");
  }
}
