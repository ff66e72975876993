package org.tawatur.app.serve.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items what is in it
 * @param total how many there are in all; left out where nobody counted
 * @param next what is handed back as {@code after}, or null where the list ends
 */
record ListView<T>(
    List<T> items,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total,
    @Nullable String next) {}
