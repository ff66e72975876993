/**
 * Who acts: the registry of actors through time, and what a noun phrase refers to.
 *
 * <p>Knows dated names, parents, memberships and offices; that a name may mean several actors until
 * the date of the report decides; that "the organisation" means the one just named.
 *
 * <p>Refuses to know what anybody did.
 */
@NullMarked
package org.tawatur.actor;

import org.jspecify.annotations.NullMarked;
