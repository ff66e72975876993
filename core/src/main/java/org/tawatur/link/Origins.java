package org.tawatur.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Registry;
import org.tawatur.link.Saying.Voice;

/**
 * Counts who says something, independently of each other. Immutable and thread-safe.
 *
 * <p>The <em>origin</em> of a claim is the last of its chain: one who speaks counts for his
 * organisation; unnamed sources count as the outlet that vouches for them; what a report says
 * without naming anybody and tells with an origin elsewhere is that origin's; else a report that
 * names nobody counts as its outlet, and copies of it as the outlet that had it first; "agencies"
 * and the like count as nobody. The <em>first transmitter</em> is the outlet or monitor nearest to
 * the origin. Origins are independent as far as each can be given a first transmitter of its own:
 * two speakers known through one paper alone are one. A copy that came later changes neither.
 */
public final class Origins {
  private final Sayings sayings;
  private final Outlets outlets;
  private final Lineage lineage;

  /**
   * A counter that knows the actors of {@code registry}.
   *
   * @param generalWords words that name no outlet by themselves: the word set {@code outlet-word}
   */
  public Origins(Registry registry, Set<String> generalWords) {
    this.outlets = new Outlets(registry, generalWords);
    this.sayings = new Sayings(registry, outlets);
    this.lineage = new Lineage(registry);
  }

  /**
   * The id of the outlet that a publisher of this name is in the registry, or null where there is
   * none, or several.
   *
   * @param day on which it bore the name, or null for any
   */
  public @Nullable String outlet(String name, @Nullable LocalDate day) {
    return outlets.publisher(new KeptReport("-", "", name, day)).actor();
  }

  /**
   * Who says {@code claims}, which are meant to say the same. Costs time linear in the claims, but
   * for sorting and for the matching of origins with their transmitters, which grows with the
   * product of their numbers at worst.
   *
   * @param claims the claims in any order, each once
   * @param groupOf the copy group of each report, see {@link Copies#groupOf()}; a report without
   *     one has no copies
   */
  public Tally tally(Collection<KeptClaim> claims, Map<String, String> groupOf) {
    if (claims.size() == 1) {
      Saying saying = sayings.saying(claims.iterator().next());
      if (saying.tellers().isEmpty()) {
        return alone(saying);
      }
    }
    List<Saying> said =
        new Repeats()
            .resolved(claims.stream().sorted(KeptClaim.BY_DAY).map(sayings::saying).toList());
    Ways ways = new Ways(said, groupOf);
    Circles.Found circles = new Circles().circles(said);
    Map<String, Gathering> gatherings = new TreeMap<>();
    List<String> unspecified = new ArrayList<>();
    List<Ways.Credit> credits = new ArrayList<>();
    for (Saying saying : said) {
      Voice voice = ways.voice(saying);
      Outlet first = ways.firstTransmitter(saying);
      String transmitter = circles.standIn().getOrDefault(first.key(), first.key());
      credits.add(ways.credit(saying, transmitter));
      if (voice == null) {
        unspecified.add(saying.claim().id());
        continue;
      }
      String key = circles.standIn().getOrDefault(voice.key(), voice.key());
      gatherings
          .computeIfAbsent(key, k -> new Gathering(k, voice))
          .add(saying.claim(), voice, transmitter);
    }
    Concerned concerned = concerned(said);
    List<Origin> origins =
        gatherings.values().stream()
            .map(gathering -> gathering.origin(isParty(gathering, concerned), circles))
            .sorted(
                Comparator.comparing((Origin origin) -> Days.orLast(origin.since()))
                    .thenComparing(Origin::key))
            .toList();
    return new Tally(
        said.size(),
        ways.outlets(credits),
        origins,
        independent(gatherings.values()),
        unspecified,
        circles.rings(),
        ways.unknownOutlets());
  }

  /** The tally of what one report says through nobody, as most claims of a ledger are. */
  private Tally alone(Saying saying) {
    Voice voice = saying.voice();
    List<Origin> origins = List.of();
    if (voice != null) {
      Gathering gathering = new Gathering(voice.key(), voice);
      gathering.add(saying.claim(), voice, saying.publisher().key());
      boolean isParty = isParty(gathering, concerned(List.of(saying)));
      origins = List.of(gathering.origin(isParty, Circles.Found.NONE));
    }
    return new Tally(
        1,
        List.of(saying.publisher()),
        origins,
        origins.size(),
        voice == null ? List.of(saying.claim().id()) : List.of(),
        List.of(),
        saying.publisher().isKnown() ? 0 : 1);
  }

  /**
   * What the origin of {@code claim} is counted by, seen alone; where none is specified, a key that
   * no other claim has.
   */
  String originKey(KeptClaim claim) {
    Voice voice = sayings.saying(claim).voice();
    return voice == null ? "claim:" + claim.id() : voice.key();
  }

  /** How many origins can be given a first transmitter of their own. */
  private static int independent(Collection<Gathering> gatherings) {
    Map<String, Integer> numbers = new HashMap<>();
    List<int[]> choices = new ArrayList<>();
    for (Gathering gathering : gatherings) {
      choices.add(
          gathering.transmitters.stream()
              .mapToInt(key -> numbers.computeIfAbsent(key, k -> numbers.size()))
              .toArray());
    }
    int independent = 0;
    for (boolean isPaired : Matching.paired(choices, numbers.size())) {
      independent += isPaired ? 1 : 0;
    }
    return independent;
  }

  /**
   * Those who take part in the events of some claims.
   *
   * @param named whom the claims name, and whom those belong to as far as the claims say
   * @param masters whom they act for
   */
  private record Concerned(Set<String> named, Set<String> masters) {}

  private Concerned concerned(List<Saying> said) {
    Set<String> named = new TreeSet<>();
    Set<String> masters = new TreeSet<>();
    for (Saying saying : said) {
      for (String party : Parties.of(saying.claim().claim())) {
        if (named.add(party)) {
          masters.addAll(lineage.actingFor(party, saying.claim().report().published()));
        }
      }
    }
    return new Concerned(named, masters);
  }

  /** An origin is a party where it, or what it belongs to, takes part, or who acts for it does. */
  private boolean isParty(Gathering gathering, Concerned concerned) {
    String actor = gathering.voice.actor();
    if (actor == null) {
      return false;
    }
    LocalDate day = gathering.claims.getFirst().report().published();
    return concerned.masters.contains(actor)
        || lineage.above(actor, day).stream().anyMatch(concerned.named::contains);
  }

  /** What is known of one origin while it is gathered. */
  private static final class Gathering {
    private final String key;
    private final Voice voice;
    private final Set<String> speakers = new TreeSet<>();
    private final Set<String> transmitters = new TreeSet<>();
    private final List<KeptClaim> claims = new ArrayList<>();

    Gathering(String key, Voice voice) {
      this.key = key;
      this.voice = voice;
    }

    void add(KeptClaim claim, Voice said, String transmitter) {
      claims.add(claim);
      transmitters.add(transmitter);
      if (!said.words().isEmpty()) {
        speakers.add(said.words());
      }
    }

    Origin origin(boolean isParty, Circles.Found circles) {
      return new Origin(
          key,
          voice.name(),
          voice.actor(),
          voice.kind(),
          isParty,
          circles.rootless().contains(key),
          List.copyOf(speakers),
          List.copyOf(transmitters),
          claims.stream().map(KeptClaim::id).toList(),
          claims.getFirst().report().published());
    }
  }
}
