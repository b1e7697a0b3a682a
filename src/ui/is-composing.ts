/** The code of every key of an input method, in browsers that have ended composing by then. */
const OF_INPUT_METHOD = 229;

/**
 * True for a key that belongs to an input method: there Enter takes a word, Escape leaves it, and an
 * arrow chooses another.
 */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === OF_INPUT_METHOD;
}
