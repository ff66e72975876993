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

  @Test
  void whoseRoleNeedsASecondFactorBeginsWithOneAtTheDoor(@TempDir Path folder) {
    Served before = served;
    try (Served own =
        new Served(
            LedgerAddress.of(folder.resolve("ledger.db").toString()),
            Codings.samples().subList(0, 1),
            true)) {
      served = own;
      try (Team team = Team.of(own.address, own.clock)) {
        assertThat(team.add("huda", "coder", PASSWORD)).isNull();
        assertThat(team.add("omar", "reader", PASSWORD)).isNull();
        assertThat(team.add("rana", "admin", PASSWORD)).isNull();
        assertThat(team.requireSecond("boss")).contains("no role", "none");
      }
      Served.Session huda = session("huda");
      Served.Session omar = session("omar");
      Served.Session rana = session("rana");
      HttpResponse<String> token = as(huda, "POST", "/account/tokens", "{\"title\":\"x\"}");
      String bearer = "Bearer " + Served.JSON.readTree(token.body()).get("secret").asString();
      String rule = "{\"second_factor_from\":\"coder\"}";
      assertThat(as(huda, "PUT", "/users-rules", rule).statusCode()).isEqualTo(403);
      assertThat(as(rana, "PUT", "/users-rules", "{\"second_factor_from\":\"boss\"}").statusCode())
          .isEqualTo(400);
      assertThat(as(rana, "GET", "/users-rules", "").body()).contains("null");
      assertThat(as(rana, "PUT", "/users-rules", rule).statusCode()).isEqualTo(200);

      // It holds at once, for the one who made it too; not for lesser roles.
      for (Served.Session session : new Served.Session[] {huda, rana}) {
        assertThat(as(session, "GET", "/claims", "").statusCode()).isEqualTo(401);
        assertThat(as(session, "GET", "/account/second-factor", "").statusCode()).isEqualTo(401);
      }
      assertThat(own.change("GET", "/claims", "", bearer).statusCode()).isEqualTo(401);
      assertThat(as(omar, "GET", "/claims", "").statusCode()).isEqualTo(200);
      assertThat(as(omar, "GET", "/account/second-factor", "").body())
          .contains("\"is_required\":false");

      HttpResponse<String> led = login("huda", "");
      assertThat(led.statusCode()).isEqualTo(401);
      assertThat(led.headers().firstValue("Set-Cookie")).isEmpty();
      assertThat(led.body()).contains("\"place\":\"second_factor\"", "otpauth://totp/Tawatur:huda");
      String first = Served.JSON.readTree(led.body()).get("secret").asString();
      String secret = Served.JSON.readTree(login("huda", "").body()).get("secret").asString();
      assertThat(secret).as("what was told to another is good for nothing").isNotEqualTo(first);
      assertThat(login("huda", code(first)).body()).contains("\"place\":\"code\"");
      assertThat(login("huda", code(secret)).statusCode()).isEqualTo(200);
      assertThat(login("huda", code(secret)).statusCode()).as("used").isEqualTo(401);
      assertThat(as(huda, "GET", "/claims", "").statusCode())
          .as("a session that was open before showed no code")
          .isEqualTo(401);
      assertThat(own.change("GET", "/claims", "", bearer).statusCode()).isEqualTo(200);

      own.clock.move(Duration.ofSeconds(60));
      Served.Session again =
          own.enter(
              "{\"name\":\"huda\",\"password\":\""
                  + PASSWORD
                  + "\",\"code\":\""
                  + code(secret)
                  + "\"}");
      assertThat(as(again, "GET", "/account/second-factor", "").body())
          .contains("\"is_required\":true");
      String proof = "{\"present\":\"" + PASSWORD + "\"}";
      assertThat(as(again, "POST", "/account/second-factor/end", proof).statusCode())
          .as("it cannot be laid down")
          .isEqualTo(403);
      try (Team team = Team.of(own.address, own.clock)) {
        assertThat(team.requireSecond("none")).isNull();
        assertThat(team.list())
            .anyMatch(row -> row.get(0).equals("huda") && row.get(5).equals("yes"));
      }
      Served.Session admin = session("rana");
      assertThat(as(admin, "GET", "/audit", "").body())
          .contains("user require-code", "\"target\":\"coder\"", "\"target\":\"none\"", "begun")
          .doesNotContain(secret);
    } finally {
      served = before;
    }
  }
}
