package org.tawatur.app.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report of the ledger, without its text.
 *
 * @param id its id
 * @param sha256 SHA-256 of its text in UTF-8
 * @param name what it was called where it was found; of several names the first
 * @param outlet who published it, or null
 * @param published day of publication, or null
 * @param url where it was found, or null; of several the first
 * @param copies in how many places, or under how many names, it was found
 * @param claims how many claims count in it
 * @param group id of the group of copies that it is in, or null where it has no copies
 * @param coder which coder read it last
 */
public record StoredReport(
    String id,
    String sha256,
    String name,
    @Nullable String outlet,
    @Nullable LocalDate published,
    @Nullable String url,
    int copies,
    int claims,
    @Nullable String group,
    String coder) {}
