package org.tawatur.says;

import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Person;
import org.tawatur.morph.Token;

/**
 * Tells whose voice a sentence in the first person is: a report does not speak of itself as "we",
 * so who spoke last goes on, in an interview or where the marks of a quotation were left out.
 */
final class OwnVoice {
  private final Passage passage;
  private final Scopes scopes;
  private final Conversation conversation;

  OwnVoice(Passage passage, Scopes scopes, Conversation conversation) {
    this.passage = passage;
    this.scopes = scopes;
    this.conversation = conversation;
  }

  /** Notes that from the verb {@code c} on the last speaker speaks, if it is in his own person. */
  void note(int c) {
    int verb = passage.piece(c).start();
    Conversation.Turn last = conversation.latest(head -> true);
    if (isFirst(passage.first(c))
        && passage.quoteAt(verb) == -1
        && scopes.at(verb) == null
        && last != null
        && (Tellers.isPerson(last.head()) || Tellers.isName(last.head()))) {
      scopes.add(new Attribution(-1, verb, passage.partEnd(verb), last.chain(), false, false));
    }
  }

  /** Whether a word is "we did": "we do" is spelt like many other words. */
  private static boolean isFirst(Token token) {
    return token.pos() == PartOfSpeech.PERFECT
        && token.analysis().person() == Person.FIRST
        && token.analysis().number() == Number.PLURAL
        && token.readings().stream().allMatch(reading -> reading.pos().isVerb());
  }
}
