/**
 * The coder: one report in, its coding out.
 *
 * <p>Calls the steps by name, in order. Knows no language.
 */
@NullMarked
package org.tawatur.code;

import org.jspecify.annotations.NullMarked;
