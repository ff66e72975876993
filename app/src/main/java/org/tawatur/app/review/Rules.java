package org.tawatur.app.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.Patch;
import org.tawatur.app.store.ReviewRules;
import org.tawatur.app.store.Standing;
import org.tawatur.claim.Claim;
import org.tawatur.text.Span;

/**
 * What patches make of claims. A patch is about the claim on the words it quotes: the one with its
 * id, else the only one of its type whose trigger shares words with the quoted one. A patch that
 * finds none, or several, is an orphan: it does nothing, and is shown. Of two decisions on a claim
 * the later counts; corrections add up in the order of the log.
 */
public final class Rules implements ReviewRules {
  private final Corrections corrections;

  /** Rules with {@code corrections}, which know actors and places. */
  public Rules(Corrections corrections) {
    this.corrections = corrections;
  }

  @Override
  public Reviewed review(String text, List<Coded> coded, List<Patch> patches) {
    Map<String, @Nullable String> anchors = new LinkedHashMap<>();
    Map<String, List<Patch>> byClaim = new HashMap<>();
    for (Patch patch : patches) {
      String claim = anchor(text, coded, patch);
      claim = claim == null || !fits(text, coded, claim, patch) ? null : claim;
      anchors.put(patch.id(), claim);
      if (claim != null) {
        byClaim.computeIfAbsent(claim, id -> new ArrayList<>()).add(patch);
      }
    }
    List<Ruling> rulings = new ArrayList<>();
    for (Coded one : coded) {
      rulings.addAll(rulings(text, one, byClaim.getOrDefault(one.id(), List.of())));
    }
    return new Reviewed(rulings, anchors);
  }

  private static @Nullable String anchor(String text, List<Coded> coded, Patch patch) {
    Patch.Anchor anchor = patch.anchor();
    if (!text.startsWith(anchor.trigger(), anchor.at())) {
      return null;
    }
    Span quoted = new Span(anchor.at(), anchor.at() + anchor.trigger().length());
    String found = null;
    for (Coded one : coded) {
      if (one.id().equals(patch.claim())) {
        return one.id();
      }
      if (one.claim().event() == anchor.event() && one.claim().trigger().span().overlaps(quoted)) {
        if (found != null) {
          return null;
        }
        found = one.id();
      }
    }
    return found;
  }

  /** Whether the values of a correction are still known; a place may have left the gazetteer. */
  private boolean fits(String text, List<Coded> coded, String claim, Patch patch) {
    for (Coded one : coded) {
      if (one.id().equals(claim)) {
        try {
          corrections.corrected(one.claim(), text, patch.set());
        } catch (IllegalArgumentException e) {
          return false;
        }
      }
    }
    return true;
  }

  private List<Ruling> rulings(String text, Coded coded, List<Patch> patches) {
    Claim claim = coded.claim();
    boolean isRejected = false;
    for (Patch patch : patches) {
      switch (patch.action()) {
        case ACCEPT -> isRejected = false;
        case REJECT -> isRejected = true;
        case CORRECT -> claim = corrections.corrected(claim, text, patch.set());
        case COMMENT, UNDO -> {}
      }
    }
    Standing standing = isRejected ? Standing.REJECTED : Standing.LIVE;
    if (claim.equals(coded.claim())) {
      return List.of(new Ruling(coded.id(), claim, false, standing));
    }
    return List.of(
        new Ruling(coded.id(), coded.claim(), false, Standing.CORRECTED),
        new Ruling(coded.id(), claim, true, standing));
  }
}
