package org.tawatur.app.serve.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.export.CodePoints;
import org.tawatur.app.store.Remembered;
import org.tawatur.app.store.StoredClaim;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Ground;
import org.tawatur.claim.Outcome;
import org.tawatur.code.SentenceTrace;
import org.tawatur.link.ClaimIds;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.says.Attribution;
import org.tawatur.says.Source;
import org.tawatur.text.Span;

/**
 * How the sentence of a claim was read: its report is coded anew, with the trace. Safe to share
 * between threads.
 */
final class Readings {
  private static final int REMEMBERED = 64;

  private final Holdings holdings;
  private final Map<Read, List<SentenceTrace>> traces = Remembered.latest(REMEMBERED);

  Readings(Holdings holdings) {
    this.holdings = holdings;
  }

  record GroundView(String name, double value, double weight, double share) {}

  record TokenView(
      String text,
      int start,
      int end,
      String lemma,
      String pos,
      String before,
      String after,
      List<String> features) {}

  record OutcomeView(
      ClaimView.Words trigger,
      String frame,
      boolean isCoded,
      @Nullable String claim,
      @Nullable String event,
      @Nullable String reason,
      String why,
      @Nullable Double confidence) {}

  record Why(
      String coder,
      boolean isSame,
      ClaimView.Words sentence,
      String zone,
      String frame,
      List<GroundView> grounds,
      @Nullable Double likelihood,
      List<TokenView> tokens,
      List<String> phrases,
      List<String> sayings,
      List<OutcomeView> outcomes) {}

  private record Read(String coder, String report) {}

  private List<SentenceTrace> traces(String report) {
    Coders.Named coder = holdings.coder();
    Read key = new Read(coder.name(), report);
    synchronized (traces) {
      List<SentenceTrace> known = traces.get(key);
      if (known != null) {
        return known;
      }
    }
    List<SentenceTrace> read = coder.coder().explain(holdings.text(report));
    synchronized (traces) {
      traces.put(key, read);
    }
    return read;
  }

  private @Nullable SentenceTrace trace(StoredClaim claim) {
    Span trigger = claim.kept().claim().trigger().span();
    for (SentenceTrace trace : traces(claim.kept().report().id())) {
      if (trace.sentence().span().contains(trigger)) {
        return trace;
      }
    }
    return null;
  }

  /** The sentence around a claim; where the coder cuts otherwise now, its evidence. */
  ClaimView.Words sentence(StoredClaim claim) {
    CodePoints points = holdings.points(claim.kept().report().id());
    SentenceTrace trace = trace(claim);
    Claim said = claim.kept().claim();
    return trace == null
        ? ClaimViews.words(points, said.evidence().text(), said.evidence().span())
        : ClaimViews.words(points, trace.text(), trace.sentence().span());
  }

  /** The words of saying of a claim's tellers, by where the tellers stand. */
  Map<Integer, Span> verbs(StoredClaim claim) {
    Map<Integer, Span> verbs = new HashMap<>();
    for (SentenceTrace trace : traces(claim.kept().report().id())) {
      for (Attribution saying : trace.sayings()) {
        if (saying.word() >= 0 && saying.word() < trace.tokens().size()) {
          Span verb = trace.tokens().get(saying.word()).span();
          for (Source source : saying.chain()) {
            verbs.putIfAbsent(source.mention().span().start(), verb);
          }
        }
      }
    }
    return verbs;
  }

  /** Why the claim was coded so. */
  Why why(StoredClaim claim) {
    String report = claim.kept().report().id();
    CodePoints points = holdings.points(report);
    Claim said = claim.kept().claim();
    Map<Claim, String> ids = ids(report);
    SentenceTrace trace = trace(claim);
    if (trace == null) {
      return new Why(
          holdings.coder().name(),
          false,
          ClaimViews.words(points, said.evidence().text(), said.evidence().span()),
          "",
          said.frame(),
          List.of(),
          null,
          List.of(),
          List.of(),
          List.of(),
          List.of());
    }
    List<Ground> grounds = List.of();
    Double likelihood = null;
    boolean isSame = false;
    for (Outcome outcome : trace.outcomes()) {
      if (outcome instanceof Outcome.Coded one && claim.id().equals(ids.get(one.claim()))) {
        grounds = one.grounds();
        likelihood = one.claim().confidence();
        isSame = isSame(one.claim(), said);
      }
    }
    String text = holdings.text(report).text();
    return new Why(
        holdings.coder().name(),
        isSame,
        ClaimViews.words(points, trace.text(), trace.sentence().span()),
        Labels.word(trace.sentence().zone()),
        said.frame(),
        grounds.stream()
            .sorted(Comparator.comparingDouble(ground -> -Math.abs(ground.share())))
            .map(g -> new GroundView(g.name(), g.value(), g.weight(), g.share()))
            .toList(),
        likelihood,
        trace.tokens().stream().map(token -> token(points, token)).toList(),
        trace.constituents(),
        trace.attributions(),
        trace.outcomes().stream().map(outcome -> outcome(points, text, ids, outcome)).toList());
  }

  /** The claims that the coder finds now, with the ids they would have in the ledger. */
  private Map<Claim, String> ids(String report) {
    List<Claim> claims = new ArrayList<>();
    for (SentenceTrace trace : traces(report)) {
      for (Outcome outcome : trace.outcomes()) {
        if (outcome instanceof Outcome.Coded one) {
          claims.add(one.claim());
        }
      }
    }
    List<String> ids = new ClaimIds().ids(report, claims);
    Map<Claim, String> byClaim = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      byClaim.put(claims.get(i), ids.get(i));
    }
    return byClaim;
  }

  private static boolean isSame(Claim one, Claim other) {
    return one.withConfidence(0).equals(other.withConfidence(0));
  }

  private static OutcomeView outcome(
      CodePoints points, String text, Map<Claim, String> ids, Outcome outcome) {
    ClaimView.Words trigger =
        ClaimViews.words(points, outcome.trigger().in(text), outcome.trigger());
    return switch (outcome) {
      case Outcome.Coded coded ->
          new OutcomeView(
              trigger,
              outcome.frame(),
              true,
              ids.get(coded.claim()),
              coded.claim().event().name(),
              null,
              "",
              coded.claim().confidence());
      case Outcome.Rejected rejected ->
          new OutcomeView(
              trigger,
              outcome.frame(),
              false,
              null,
              null,
              Labels.word(rejected.reason()),
              rejected.reason().words(),
              null);
    };
  }

  private static TokenView token(CodePoints points, Token token) {
    Analysis analysis = token.analysis();
    StringBuilder before = new StringBuilder();
    for (Proclitic proclitic : analysis.proclitics()) {
      before.append(before.isEmpty() ? "" : "+").append(proclitic.letters());
    }
    if (analysis.hasArticle()) {
      before.append(before.isEmpty() ? "" : "+").append("ال");
    }
    List<String> features = new ArrayList<>();
    for (Enum<?> feature :
        new Enum<?>[] {analysis.voice(), analysis.person(), analysis.gender(), analysis.number()}) {
      if (feature != null) {
        features.add(feature.name().toLowerCase(Locale.ROOT));
      }
    }
    return new TokenView(
        token.form(),
        points.at(token.span().start()),
        points.at(token.span().end()),
        token.lemma().name(),
        Labels.word(token.pos()),
        before.toString(),
        analysis.enclitic() == null ? "" : analysis.enclitic().letters(),
        features);
  }
}
