package org.tawatur.app.ingest;

import java.util.EnumMap;
import java.util.Map;
import org.tawatur.app.ingest.outcome.Reason;
import org.tawatur.app.ingest.outcome.Verdict;

/**
 * What became of the bytes of a run. A container is opened: its bytes are no input's own, but what
 * came out of it is, and the frame around that. So {@code read + unpacked = reports + opened +
 * framing}, to the byte. Not for several threads.
 */
public final class Accounts {
  private final Map<Verdict, Sum> verdicts = new EnumMap<>(Verdict.class);
  private final Map<Reason, Sum> reasons = new EnumMap<>(Reason.class);
  private long read;
  private long opened;
  private long unpacked;
  private long framing;

  /** How many inputs, and their bytes. */
  public record Sum(long inputs, long bytes) {
    private static final Sum NONE = new Sum(0, 0);

    private Sum plus(long more) {
      return new Sum(inputs + 1, bytes + more);
    }
  }

  void file(long bytes) {
    read += bytes;
  }

  void opened(long packed, long inner) {
    opened += packed;
    unpacked += inner;
  }

  void framing(long bytes) {
    framing += bytes;
  }

  void ended(Verdict verdict, Reason reason, long bytes) {
    verdicts.merge(verdict, Sum.NONE.plus(bytes), (a, b) -> a.plus(b.bytes()));
    reasons.merge(reason, Sum.NONE.plus(bytes), (a, b) -> a.plus(b.bytes()));
  }

  /** Inputs that ended so. */
  public Sum of(Verdict verdict) {
    return verdicts.getOrDefault(verdict, Sum.NONE);
  }

  /** Inputs that ended for this reason. */
  public Sum of(Reason reason) {
    return reasons.getOrDefault(reason, Sum.NONE);
  }

  /** All inputs. */
  public long inputs() {
    return verdicts.values().stream().mapToLong(Sum::inputs).sum();
  }

  /** Bytes of the files that were read. */
  public long read() {
    return read;
  }

  /** Bytes that came out of containers. */
  public long unpacked() {
    return unpacked;
  }

  /** Bytes of containers that were opened. */
  public long opened() {
    return opened;
  }

  /** Bytes in containers that belong to no input: headers, line ends, what separates records. */
  public long framing() {
    return framing;
  }

  /** Whether every byte is accounted for. */
  public boolean isReconciled() {
    long ended = verdicts.values().stream().mapToLong(Sum::bytes).sum();
    return framing >= 0 && read + unpacked == ended + opened + framing;
  }
}
