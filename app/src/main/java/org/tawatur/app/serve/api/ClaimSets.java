package org.tawatur.app.serve.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.serve.http.Refusal;
import org.tawatur.app.store.ActorQueries;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.ClaimFilter;
import org.tawatur.app.store.ConflictQueries;
import org.tawatur.app.store.EventQueries;
import org.tawatur.app.store.OriginQueries;
import org.tawatur.app.store.Releases;
import org.tawatur.app.store.StoredConflict;
import org.tawatur.link.KeptClaim;
import org.tawatur.link.Tally;

/**
 * Claims that follow from others and meet no condition of their own, such as those of one side of a
 * conflict, by a name that fits an address however many they are. Safe to share between threads.
 */
final class ClaimSets {
  /** Up to so many claims are named one by one. */
  private static final int FEW = 40;

  private static final int MOST = 5000;

  /** Begins the name of the claims between actors that a network shows; its query follows. */
  static final String NETWORK = "network:";

  /** What no claim is called. */
  private static final String NOBODY = "-";

  private final Holdings holdings;

  ClaimSets(Holdings holdings) {
    this.holdings = holdings;
  }

  /** The query that opens {@code claims}: their ids, or where they are many the name of the set. */
  static String query(List<String> claims, String... name) {
    return claims.isEmpty() || claims.size() > FEW
        ? Params.query("id", String.join(":", name))
        : Params.query(claims.stream().flatMap(id -> Stream.of("id", id)).toArray(String[]::new));
  }

  /**
   * The condition that {@code names} set, each being an id or the name of a set. Claims of a
   * network may be half of the ledger; they are asked for by those whom they name.
   */
  ClaimFilter condition(List<String> names, AsOf asOf) {
    List<String> networks = names.stream().filter(name -> name.startsWith(NETWORK)).toList();
    if (networks.isEmpty()) {
      return ClaimFilter.LIVE.ids(ids(names, asOf));
    }
    if (names.size() > 1) {
      throw Refusal.wrong("id", "the claims of a network cannot be asked for beside others");
    }
    Params params = Filters.inside("id", names.getFirst().substring(NETWORK.length()));
    Networks.Question question = Networks.Question.of(params);
    params.end();
    List<String> ties = holdings.networks().part(question, asOf).ties();
    return ties.isEmpty() ? ClaimFilter.LIVE.ids(List.of(NOBODY)) : ClaimFilter.LIVE.ties(ties);
  }

  /** The ids of claims that {@code names} mean, each being an id or the name of a set. */
  List<String> ids(List<String> names, AsOf asOf) {
    List<String> ids = new ArrayList<>();
    for (String name : names) {
      if (name.indexOf(':') < 0) {
        ids.add(name);
      } else {
        ids.addAll(set(name, name.split(":", -1), asOf));
      }
    }
    // No ids at all would be no condition.
    return ids.isEmpty() && !names.isEmpty() ? List.of(NOBODY) : ids;
  }

  private List<String> set(String name, String[] parts, AsOf asOf) {
    try {
      return switch (parts[0]) {
        case "side" -> side(parts[1], Integer.parseInt(parts[2]), asOf);
        case "origin" -> origin(parts[1], parts[2], name.split(":", 4)[3], asOf);
        case "proposal" -> proposal(parts[1], parts[2], asOf);
        case "state" -> state(parts, asOf);
        case "release" -> release(Long.parseLong(parts[1]), parts[2]);
        case "decided" -> List.copyOf(holdings.reviewed().last(asOf).keySet());
        case RelationPart.KIND -> relation(parts, asOf);
        default -> throw wrong(name);
      };
    } catch (ArrayIndexOutOfBoundsException | IllegalArgumentException | DateTimeException e) {
      throw wrong(name);
    }
  }

  private static Refusal wrong(String name) {
    return Refusal.wrong("id", "\"" + name + "\" is neither a claim nor a set of claims");
  }

  private List<String> side(String conflict, int number, AsOf asOf) {
    List<StoredConflict.Position> sides =
        new ConflictQueries(holdings.ledger())
            .conflict(conflict, asOf)
            .map(StoredConflict::sides)
            .orElse(List.of());
    return number < sides.size() ? sides.get(number).claims() : List.of();
  }

  private List<String> origin(String kind, String id, String key, AsOf asOf) {
    Tally tally =
        kind.equals("event")
            ? new EventQueries(holdings.ledger(), holdings.known())
                .event(id, asOf)
                .map(EventQueries.Detail::tally)
                .orElse(null)
            : new OriginQueries(holdings.ledger(), holdings.known())
                .tally(ClaimFilter.LIVE.conflict(id), MOST, asOf);
    return tally == null
        ? List.of()
        : tally.origins().stream()
            .filter(origin -> origin.key().equals(key))
            .flatMap(origin -> origin.claims().stream())
            .toList();
  }

  private List<String> proposal(String actor, String id, AsOf asOf) {
    return new ActorQueries(holdings.ledger(), holdings.known())
        .page(actor, asOf).history().proposals().stream()
            .filter(proposal -> proposal.id().equals(id))
            .flatMap(proposal -> proposal.claims().stream())
            .map(KeptClaim::id)
            .toList();
  }

  private List<String> state(String[] parts, AsOf asOf) {
    return holdings.states(day(parts[3]), day(parts[4]), asOf).stream()
        .filter(pair -> pair.first().equals(parts[1]) && pair.second().equals(parts[2]))
        .flatMap(pair -> pair.claims().stream())
        .map(scored -> scored.claim().id())
        .toList();
  }

  /** Claims that a release has other than the one before it, by what became of them. */
  private List<String> release(long number, String what) {
    Releases releases = new Releases(holdings.ledger());
    Releases.Release release = releases.release(number).orElse(null);
    if (release == null) {
      return List.of();
    }
    AsOf before =
        releases.release(number - 1).map(Releases.Release::asOf).orElseGet(() -> new AsOf(0));
    return releases.differences(before, release.asOf()).stream()
        .filter(difference -> difference.what().equals(what))
        .map(Releases.Difference::id)
        .toList();
  }

  private List<String> relation(String[] parts, AsOf asOf) {
    RelationPart part = RelationPart.of(parts);
    return part
        .of(
            holdings.weighings().weighed(part.query(), asOf).relation(),
            RelationSides.of(part.query(), new Filters(holdings), asOf))
        .stream()
        .map(scored -> scored.claim().id())
        .distinct()
        .toList();
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() || text.equals("null") ? null : LocalDate.parse(text);
  }
}
