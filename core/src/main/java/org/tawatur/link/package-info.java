/**
 * Claims side by side: copies of reports, independent origins, events, conflicts, the relations of
 * actors and their changes.
 *
 * <p>Pure functions over kept claims. Knows reports by their ids, claims by what they say and
 * actors by the registry's dated names and ties; a user's decisions come in as data. Refuses to
 * know how anything is stored or shown, what an outlet is worth, and which of two conflicting
 * claims is true. The same claims give the same answer in whatever order they come; ids are made
 * from content.
 */
@NullMarked
package org.tawatur.link;

import org.jspecify.annotations.NullMarked;
