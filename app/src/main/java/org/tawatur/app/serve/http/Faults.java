package org.tawatur.app.serve.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.tawatur.app.store.LedgerException;

/** What a fault of the ledger or of the program is to the one who asked. */
final class Faults {
  private Faults() {}

  static Refusal refusal(Exception e, BiConsumer<String, Exception> log) {
    return switch (e) {
      case Refusal refusal -> refusal;
      case LedgerException ledger -> ledger(ledger);
      case UncheckedIOException broken -> broken();
      case IOException broken -> broken();
      default -> {
        // The answer tells where to look, not what is inside.
        String number = UUID.randomUUID().toString().substring(0, 8);
        log.accept(number, e);
        yield new Refusal(500, "A fault of the server", "fault " + number + " was logged")
            .remedy("tell the keeper of the server that number");
      }
    };
  }

  private static Refusal broken() {
    return new Refusal(400, "Broken off", "the request ended before it was whole");
  }

  private static Refusal ledger(LedgerException e) {
    String message = String.valueOf(e.getMessage());
    return switch (e.kind()) {
      case BUSY ->
          new Refusal(503, "Somebody else writes", "another process writes to the ledger")
              .remedy("try again in a moment");
      case FULL ->
          new Refusal(503, "The disk is full", "the ledger could not be added to")
              .remedy("make room; nothing was changed");
      case READ_ONLY ->
          new Refusal(503, "Read only", "the ledger may not be written here")
              .remedy("nothing was changed");
      case REFUSED -> new Refusal(409, "Does not fit", message);
      case ABSENT, FOREIGN, OLDER, NEWER, UNAVAILABLE ->
          new Refusal(503, "No ledger", "the ledger cannot be reached");
      case DAMAGED ->
          new Refusal(500, "Damaged", "what the ledger holds there is not as it was kept")
              .remedy("run tawatur verify-ledger");
    };
  }
}
