package org.tawatur.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.text.Span;

/** What became of a trigger: a claim, or the reason why there is none. */
public sealed interface Outcome {

  /** Where the trigger stands. */
  Span trigger();

  /** The lexicon entry that it belongs to. */
  String frame();

  /**
   * A claim was coded.
   *
   * @param claim the claim
   * @param grounds what its confidence was computed from
   * @param against why it would be no claim, were it not likely enough; null where it holds as it
   *     should
   */
  record Coded(Claim claim, List<Ground> grounds, @Nullable Reason against) implements Outcome {

    /** Copies the list. */
    public Coded {
      grounds = List.copyOf(grounds);
    }

    /** A claim that holds as it should. */
    public Coded(Claim claim, List<Ground> grounds) {
      this(claim, grounds, null);
    }

    @Override
    public Span trigger() {
      return claim.trigger().span();
    }

    @Override
    public String frame() {
      return claim.frame();
    }
  }

  /**
   * No claim was coded.
   *
   * @param trigger where the trigger stands
   * @param frame the lexicon entry
   * @param reason why there is no claim
   */
  record Rejected(Span trigger, String frame, Reason reason) implements Outcome {}

  /** Why a trigger gives no claim. */
  enum Reason {
    /** A complement that the frame needs is missing. */
    NEED_MISSING("a complement that its frame needs is missing"),
    /** What stands in a place is not of the kind that the frame asks for. */
    OTHER_MEANING("with what stands beside it, it means something else"),
    WRONG_FILLER("what stands in one of its places is not of the kind that its frame asks for"),
    /** Nobody who could take part was found. */
    NO_PARTY("nobody who could take part was found"),
    /** Another frame on the same words fits better. */
    WEAKER_READING("another frame on the same words fits better"),
    /** It is told by another claim of the same sentence. */
    SAME_EVENT("another claim of the sentence tells it already"),
    /** It is what another event asks for, agrees on or threatens. */
    CONTENT_OF_ANOTHER("it is what another event asks for, agrees on or threatens"),
    /** It is too unsure. */
    LOW_CONFIDENCE("too unsure");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** The reason for a reader. */
    public String words() {
      return words;
    }
  }
}
