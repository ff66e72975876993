package org.tawatur.morph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.text.NormalText;

/**
 * Known names as sequences of folded words, with what they stand for. Immutable.
 *
 * @param <T> what a name stands for
 */
public final class PhraseTrie<T> {
  private final Node<T> root;
  private final int size;

  private PhraseTrie(Node<T> root, int size) {
    this.root = root;
    this.size = size;
  }

  /** A trie of no names. */
  public static <T> PhraseTrie<T> empty() {
    return new Builder<T>().build();
  }

  /** Number of pairs of name and payload. */
  public int size() {
    return size;
  }

  /** The node to start a match from. */
  Node<T> root() {
    return root;
  }

  /** What is reached by a sequence of words. */
  static final class Node<T> {
    private final Map<String, Node<T>> children;
    private final List<T> payloads;

    private Node(Map<String, Node<T>> children, List<T> payloads) {
      this.children = children;
      this.payloads = payloads;
    }

    @Nullable Node<T> child(String word) {
      return children.isEmpty() ? null : children.get(word);
    }

    List<T> payloads() {
      return payloads;
    }
  }

  /**
   * Gathers names; not safe for use by several threads.
   *
   * @param <T> what a name stands for
   */
  public static final class Builder<T> {
    private final Map<String, Builder<T>> children = new HashMap<>();
    private final List<T> payloads = new ArrayList<>(1);
    private int size;

    /** Adds a name, words separated by white space or hyphens, and what it stands for. */
    public Builder<T> add(String name, T payload) {
      String key = NormalText.fold(NormalText.normalize(name)).strip();
      if (key.isEmpty()) {
        throw new IllegalArgumentException("a name needs a word");
      }
      Builder<T> at = this;
      int start = 0;
      for (int i = 0; i <= key.length(); i++) {
        if (i == key.length() || !Spelling.isWordPart(key.charAt(i))) {
          if (i > start) {
            at = at.children.computeIfAbsent(key.substring(start, i), word -> new Builder<>());
          }
          start = i + 1;
        }
      }
      if (!at.payloads.contains(payload)) {
        at.payloads.add(payload);
        size++;
      }
      return this;
    }

    /** Makes the trie. */
    public PhraseTrie<T> build() {
      return new PhraseTrie<>(node(), size);
    }

    private Node<T> node() {
      Map<String, Node<T>> nodes = HashMap.newHashMap(children.size());
      children.forEach((word, child) -> nodes.put(word, child.node()));
      return new Node<>(nodes, List.copyOf(payloads));
    }
  }
}
