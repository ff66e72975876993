package org.tawatur.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntakeBookTest {
  @TempDir Path folder;

  private static final IntakeEntry TORN =
      entry("news/a.html", Outcome.QUARANTINED, "NO_ARTICLE_TEXT", "<html></html>");
  private static final IntakeEntry PACKED = entry("b.zip", Outcome.REFUSED, "ARCHIVE_BOMB", "PK");

  private static IntakeEntry entry(String place, Outcome outcome, String reason, String bytes) {
    return IntakeEntry.of(
        place, outcome, reason, "odd", "fetch it", bytes.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsOfferedTwiceIsOneLine(Stores store) {
    try (Ledger ledger = Ledger.writing(store.empty(folder), new TestClock())) {
      IntakeBook book = new IntakeBook(ledger);
      assertThat(book.record(List.of(TORN, PACKED))).isEqualTo(2);
      Revision before = ledger.last();
      assertThat(book.record(List.of(PACKED, TORN))).isZero();
      assertThat(ledger.last()).isEqualTo(before);
      assertThat(book.entries(null, Page.FIRST, AsOf.NOW)).containsExactly(PACKED, TORN);
    }
  }

  @ParameterizedTest
  @EnumSource
  void bytesAreSummedByOutcomeAndReason(Stores store) {
    try (Ledger ledger = Ledger.writing(store.empty(folder), new TestClock())) {
      IntakeBook book = new IntakeBook(ledger);
      book.record(List.of(TORN, PACKED));
      assertThat(book.totals(AsOf.NOW))
          .containsExactly(
              new IntakeBook.Total(Outcome.QUARANTINED, "NO_ARTICLE_TEXT", 1, 13),
              new IntakeBook.Total(Outcome.REFUSED, "ARCHIVE_BOMB", 1, 2));
      assertThat(book.totals(new AsOf(0))).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoeverOpensItAgainFindsItAsItWas(Stores store) {
    LedgerAddress address = store.empty(folder);
    try (Ledger ledger = Ledger.writing(address, new TestClock())) {
      new IntakeBook(ledger).record(List.of(TORN));
    }
    try (Ledger ledger = Ledger.reading(address, new TestClock())) {
      assertThat(new IntakeBook(ledger).entries(Outcome.QUARANTINED, Page.FIRST, AsOf.NOW))
          .containsExactly(TORN);
      assertThat(ledger.history()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void secondWriterIsRefused(Stores store) {
    LedgerAddress address = store.empty(folder);
    try (Ledger first = Ledger.writing(address, new TestClock())) {
      new IntakeBook(first).record(List.of(TORN));
      assertThatThrownBy(() -> Ledger.writing(address, new TestClock()).close())
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("another tawatur writes to it");
      try (Ledger reader = Ledger.reading(address, new TestClock())) {
        assertThat(reader.last()).isEqualTo(first.last());
      }
    }
    Ledger.writing(address, new TestClock()).close();
  }

  @ParameterizedTest
  @EnumSource
  void ledgerThatIsNotThereIsNamed(Stores store) {
    LedgerAddress address = store.empty(folder);
    assertThatThrownBy(() -> Ledger.reading(address, new TestClock()).close())
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("tawatur ingest");
  }
}
