package org.tawatur.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.tawatur.claim.Claim;
import org.tawatur.claim.EventType;
import org.tawatur.code.Bundled;

/** Who is coded as having done what to whom in one sentence. */
final class WhoToWhom {
  private WhoToWhom() {}

  /** Checks that {@code marked} is coded as {@code event} with exactly those marked in it. */
  static void isRead(String construction, String event, String marked) {
    FrameExample example = FrameExample.of(0, type(event), marked);
    List<Claim> claims = Bundled.claims(example.text(), example.event());
    assertThat(claims)
        .as("%s: %s", construction, shown(claims))
        .anyMatch(example::hasParticipantsOf);
  }

  /** The type of event that a table calls {@code event}. */
  static EventType type(String event) {
    return EventType.valueOf(event.toUpperCase(Locale.ROOT));
  }

  /** Those who take part in {@code claims}, for messages. */
  static List<String> shown(List<Claim> claims) {
    return claims.stream()
        .map(c ->
            c.actors().stream().map(m -> m.text()).toList()
                + " > "
                + c.recipients().stream().map(m -> m.text()).toList())
        .toList();
  }
}
