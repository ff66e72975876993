package org.tawatur.app.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.link.Family;

/**
 * An event of the ledger, without its claims.
 *
 * @param id its id
 * @param family what kind of happening
 * @param types the types that its claims give it
 * @param parties who takes part according to some claim: ids of the registry, or words of reports
 * @param places ids of the places where it is said to have happened
 * @param day by which it is sorted, or empty
 * @param from first day, or null
 * @param to last day, or null
 * @param claims how many claims tell of it
 * @param outlets how many outlets
 * @param independent how many independent origins
 * @param isInConflict whether any of its claims is in a conflict
 */
public record StoredEvent(
    String id,
    Family family,
    List<String> types,
    List<String> parties,
    List<String> places,
    String day,
    @Nullable String from,
    @Nullable String to,
    int claims,
    int outlets,
    int independent,
    boolean isInConflict) {}
