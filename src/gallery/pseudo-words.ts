import type { Messages } from './stand-in-words.ts';

/** Latin letters that English does not have, or letters that are written from right to left. */
export type Script = 'accented' | 'arabic';

const FROM = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const TO: Readonly<Record<Script, readonly string[]>> = {
  accented: [...'áƀçďéƒğĥîĵķļɱñöþǫŕšţüṽŵẋýžÀƁÇĎÉƑĞĤÎĴĶĻṀÑÖÞǪŔŠŢÜṼŴẊÝŽ'],
  arabic: [...'ابجدهفغحيخكلمنوسقرشتعطظصضزابجدهفغحيخكلمنوسقرشتعطظصضز'],
};
const FILLER: Readonly<Record<Script, readonly string[]>> = {
  accented: ['one', 'two', 'three', 'four', 'five'],
  arabic: ['واحد', 'اثنان', 'ثلاثة', 'اربعة', 'خمسة'],
};

/** A translation is so much longer than English in the languages that need the most room. */
const LONGER_BY = 0.4;

/** What is data to the code that reads it, and no words. */
const KEPT: readonly string[] = ['language'];

function fill(length: number, script: Script): string {
  const added: string[] = [];
  for (let at = 0; added.join(' ').length < length; at += 1) {
    added.push(FILLER[script][at % FILLER[script].length] ?? '');
  }
  return added.join(' ');
}

/** A message as in a language that nobody speaks: longer, in other letters, and in brackets. */
function pseudoMessage(message: string, script: Script): string {
  const letters = [...message].map((letter, at) => {
    const isMark = message[at - 1] === '$';
    const index = isMark ? -1 : FROM.indexOf(letter);
    return index === -1 ? letter : (TO[script][index] ?? letter);
  });
  return `[${letters.join('')} ${fill(message.length * LONGER_BY, script)}]`;
}

/**
 * All messages in a language that nobody speaks. What stands in a page without brackets did not come
 * from the messages; where a bracket is cut off, a longer language has no room.
 */
export function pseudoWords(messages: Messages, script: Script): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([key, entry]) => [
      key,
      KEPT.includes(key) ? entry : { ...entry, message: pseudoMessage(entry.message, script) },
    ]),
  );
}
